export { english } from '@mail-protocol/core/locales/en';
