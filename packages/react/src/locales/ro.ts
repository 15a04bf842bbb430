export { romanian } from '@mail-protocol/core/locales/ro';
