export { dutch } from '@mail-protocol/core/locales/nl';
