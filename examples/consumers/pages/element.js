import { ProtocolChooserElement } from '@mail-protocol/element';

document.querySelector('main').textContent = ProtocolChooserElement.formAssociated;
