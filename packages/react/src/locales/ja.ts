export { japanese } from '@mail-protocol/core/locales/ja';
