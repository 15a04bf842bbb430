import '@mail-protocol/element/register';

document.querySelector('main').innerHTML =
  '<form><mail-protocol-chooser name="protocol" required></mail-protocol-chooser></form>';
