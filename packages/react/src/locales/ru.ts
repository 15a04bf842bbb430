export { russian } from '@mail-protocol/core/locales/ru';
