export { danish } from '@mail-protocol/core/locales/da';
