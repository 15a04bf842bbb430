export { norwegianBokmal } from '@mail-protocol/core/locales/nb';
