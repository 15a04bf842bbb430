export { czech } from '@mail-protocol/core/locales/cs';
