import { useState } from 'react';

interface CopyButtonProps {
  readonly text: string;
  readonly children: string;
}

/** Copies `text`, and says whether that worked. There is no clipboard outside a secure context. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setSaid('Copied'),
        () => setSaid('Copying is not allowed here. Select the text and copy it.'),
      );
  return (
    <>
      <button type="button" className="guide-button" onClick={copy}>
        {children}
      </button>
      <span role="status" className="guide-note">
        {said}
      </span>
    </>
  );
}
