export { vietnamese } from '@mail-protocol/core/locales/vi';
