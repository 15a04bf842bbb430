import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import './guides.css';

/** What a form would post, one field per line. */
function fieldsOf(form: HTMLFormElement): string {
  return [...new FormData(form)].map(([name, value]) => `${name}=${value}`).join('\n');
}

/** A host's form around a chooser. It is never sent. The fields that it would send show below it. */
export function HostForm({ children }: { readonly children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState('');
  const [sent, setSent] = useState<string | null>(null);

  useEffect(() => {
    const host = form.current;
    if (!host) return;
    // Later, because the event `reset` fires before the fields change.
    const read = () => setTimeout(() => setFields(fieldsOf(host)));
    read();
    for (const event of ['input', 'click', 'reset']) host.addEventListener(event, read);
    return () => {
      for (const event of ['input', 'click', 'reset']) host.removeEventListener(event, read);
    };
  }, []);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSent(fieldsOf(event.currentTarget));
  };

  return (
    <div className="guide">
      <form ref={form} className="guide-stack" onSubmit={submit} onReset={() => setSent(null)}>
        <label className="guide-field">
          Address
          <input name="address" defaultValue="anna@example.org" autoComplete="off" />
        </label>
        <div className="guide-themed">{children}</div>
        <div className="guide-row">
          <button type="submit" className="guide-button" data-filled="">
            Create mailbox
          </button>
          <button className="guide-button" type="reset">
            Reset
          </button>
        </div>
        <section className="guide-output" aria-label="What the server receives">
          <h3>What the server would receive now</h3>
          <pre className="guide-code">{fields}</pre>
          <p role="status">{sent === null ? 'Not sent yet.' : `Sent: ${sent.replaceAll('\n', ', ')}`}</p>
        </section>
      </form>
    </div>
  );
}
