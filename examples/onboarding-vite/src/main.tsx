import '@mail-protocol/react/styles.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { SignUp } from './SignUp.tsx';

// Acts as the panel: opens and closes the sign-up, and receives the event of a new mailbox.
const place = document.querySelector('#sign-up');
const toggle = document.querySelector('#toggle');
let root: Root | null = null;

function open(at: Element): Root {
  const opened = createRoot(at);
  opened.render(
    <StrictMode>
      <SignUp onCreate={(mailbox) => window.dispatchEvent(new CustomEvent('mailbox-created', { detail: mailbox }))} />
    </StrictMode>,
  );
  return opened;
}

if (place && toggle) {
  root = open(place);
  toggle.addEventListener('click', () => {
    root?.unmount();
    root = root ? null : open(place);
    toggle.textContent = root ? 'Close the sign-up' : 'Open the sign-up';
    toggle.setAttribute('aria-expanded', String(root !== null));
  });
}
