export { catalan } from '@mail-protocol/core/locales/ca';
