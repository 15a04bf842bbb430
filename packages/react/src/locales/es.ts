export { spanish } from '@mail-protocol/core/locales/es';
