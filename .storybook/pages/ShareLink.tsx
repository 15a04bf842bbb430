import { type Answers, type Dropped, diagnostics, parseAnswers, serializeAnswers } from '@mail-protocol/core';
import { ProtocolChooser, type ProtocolChooserProps } from '@mail-protocol/react';
import { type SubmitEvent, useState } from 'react';
import { CopyButton } from './CopyButton.tsx';
import { WithCode } from './WithCode.tsx';
import './guides.css';

const page = 'https://panel.example.org/mail-advice';

interface ShareLinkProps extends Pick<ProtocolChooserProps, 'messages' | 'density'> {
  /** The answers to begin with. */
  readonly defaultAnswers?: Answers | undefined;
  /** The text in the field for the link to open. */
  readonly defaultLink?: string | undefined;
}

/** The invalid parts of a link, each with its code and its reason. */
function DroppedList({ dropped }: { readonly dropped: readonly Dropped[] }) {
  return (
    <ul className="guide-list">
      {dropped.map(({ code, detail }) => (
        <li key={`${code} ${detail}`}>
          <code>{code}</code> <WithCode>{diagnostics[code].what(detail)}</WithCode>{' '}
          <WithCode>{diagnostics[code].why}</WithCode>
        </li>
      ))}
    </ul>
  );
}

/** Answers turned into a link, and a link turned into answers. */
export function ShareLink({ defaultAnswers = {}, defaultLink, messages, density }: ShareLinkProps) {
  const [answers, setAnswers] = useState(defaultAnswers);
  const [opened, setOpened] = useState<readonly Dropped[] | null>(null);
  const link = `${page}#${serializeAnswers(answers)}`;

  const open = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('link'));
    const read = parseAnswers(text.slice(text.indexOf('#') + 1));
    setAnswers(read.answers);
    setOpened(read.dropped);
  };

  return (
    <div className="guide">
      <div className="guide-stack">
        <div className="guide-themed">
          <ProtocolChooser answers={answers} onAnswersChange={setAnswers} messages={messages} density={density} />
        </div>
        <section className="guide-output" aria-label="The link">
          <h3>The link to these answers</h3>
          <pre className="guide-code">{link}</pre>
          <div className="guide-row">
            <CopyButton text={link}>Copy link</CopyButton>
          </div>
        </section>
        <form className="guide-output" onSubmit={open}>
          <label className="guide-field" data-wide="">
            Open a link
            <input
              name="link"
              autoComplete="off"
              defaultValue={defaultLink ?? `${page}#v=2&devices=one&offline=often`}
            />
          </label>
          <div className="guide-row">
            <button type="submit" className="guide-button">
              Open
            </button>
            <span role="status" className="guide-note">
              {opened && `Answers now: ${Object.keys(answers).length}. Ignored in the link: ${opened.length}.`}
            </span>
          </div>
          {opened && <DroppedList dropped={opened} />}
        </form>
      </div>
    </div>
  );
}
