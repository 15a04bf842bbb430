import '@mail-protocol/element/locales/de';
import '@mail-protocol/element/without-english/register';

document.querySelector('main').innerHTML = `<div lang="de">
  <mail-protocol-chooser></mail-protocol-chooser>
  <mail-protocol-setup protocol="imap" facts="v=2&amp;current=new"></mail-protocol-setup>
</div>`;
