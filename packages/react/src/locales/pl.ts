export { polish } from '@mail-protocol/core/locales/pl';
