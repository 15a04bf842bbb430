export { bulgarian } from '@mail-protocol/core/locales/bg';
