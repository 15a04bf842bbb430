export { german } from '@mail-protocol/core/locales/de';
