import '@mail-protocol/element/register';
import '@mail-protocol/element/locales/de';

document.querySelector('main').innerHTML = '<div lang="de"><mail-protocol-chooser></mail-protocol-chooser></div>';
