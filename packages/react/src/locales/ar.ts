export { arabic } from '@mail-protocol/core/locales/ar';
