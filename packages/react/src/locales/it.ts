export { italian } from '@mail-protocol/core/locales/it';
