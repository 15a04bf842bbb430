import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, vi } from 'vitest';
import { ProtocolChooser, type ProtocolChooserProps } from '../src/ProtocolChooser.tsx';
import { afterwards, the } from './mounted.tsx';

/** A page as a server sends it, with a chooser in a form, and a function that hydrates it. */
export function serve(props: ProtocolChooserProps, { policy = false } = {}) {
  const page = (
    <StrictMode>
      <form>
        <ProtocolChooser name="protocol" {...props} />
        <button type="submit">Create mailbox</button>
      </form>
    </StrictMode>
  );
  const container = document.createElement('main');
  const html = renderToString(page);
  // Does to the markup what `style-src 'self'` does.
  container.innerHTML = policy ? html.replaceAll(/ style="[^"]*"/g, '') : html;
  document.body.append(container);
  const form = the<HTMLFormElement>(container, 'form');
  form.addEventListener('submit', (event) => event.preventDefault());
  const failed = vi.fn();
  const hydrate = () => {
    const root = hydrateRoot(container, page, { onRecoverableError: failed });
    afterwards(() => flushSync(() => root.unmount()));
    // Hydration is complete once React handles events.
    return vi.waitFor(() => expect(Object.keys(form).some((key) => key.startsWith('__react'))).toBe(true), 10_000);
  };
  return { html, container, form, hydrate, failed, posted: () => [...new FormData(form)] };
}
