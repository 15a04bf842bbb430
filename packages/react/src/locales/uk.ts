export { ukrainian } from '@mail-protocol/core/locales/uk';
