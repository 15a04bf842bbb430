export { urdu } from '@mail-protocol/core/locales/ur';
