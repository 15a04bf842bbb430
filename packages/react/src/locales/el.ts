export { greek } from '@mail-protocol/core/locales/el';
