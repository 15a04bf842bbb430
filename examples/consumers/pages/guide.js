import { ProtocolChooser } from '@mail-protocol/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import '@mail-protocol/react/styles.css';

const server = { imap: { host: 'imap.example.net' }, smtp: { host: 'smtp.example.net' } };

createRoot(document.querySelector('main')).render(
  createElement(ProtocolChooser, { server, facts: { current: 'new' } }),
);
