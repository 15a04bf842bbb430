export { slovak } from '@mail-protocol/core/locales/sk';
