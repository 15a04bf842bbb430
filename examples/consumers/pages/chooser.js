import { ProtocolChooser } from '@mail-protocol/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import '@mail-protocol/react/styles.css';

createRoot(document.querySelector('main')).render(
  createElement('form', null, createElement(ProtocolChooser, { name: 'protocol', required: true })),
);
