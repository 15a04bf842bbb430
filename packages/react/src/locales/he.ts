export { hebrew } from '@mail-protocol/core/locales/he';
