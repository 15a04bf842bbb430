export { hungarian } from '@mail-protocol/core/locales/hu';
