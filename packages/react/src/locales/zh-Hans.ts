export { simplifiedChinese } from '@mail-protocol/core/locales/zh-Hans';
