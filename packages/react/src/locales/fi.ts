export { finnish } from '@mail-protocol/core/locales/fi';
