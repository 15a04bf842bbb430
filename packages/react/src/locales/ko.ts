export { korean } from '@mail-protocol/core/locales/ko';
