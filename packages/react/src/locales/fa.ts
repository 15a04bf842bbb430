export { persian } from '@mail-protocol/core/locales/fa';
