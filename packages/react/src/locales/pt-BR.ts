export { brazilianPortuguese } from '@mail-protocol/core/locales/pt-BR';
