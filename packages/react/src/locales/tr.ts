export { turkish } from '@mail-protocol/core/locales/tr';
