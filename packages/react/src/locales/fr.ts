export { french } from '@mail-protocol/core/locales/fr';
