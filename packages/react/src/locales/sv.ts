export { swedish } from '@mail-protocol/core/locales/sv';
