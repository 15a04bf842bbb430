export { indonesian } from '@mail-protocol/core/locales/id';
