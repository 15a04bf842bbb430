import { type ReactNode, type SyntheticEvent, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import stylesheet from '../../packages/react/src/styles.css?inline';
import './guides.css';

interface HostFrameProps {
  /** Names the frame. */
  readonly title: string;
  /** The host's own style sheet. */
  readonly css: string;
  readonly children: ReactNode;
}

/** A host's page in a frame, because its style sheet for plain tags would also change the guide. */
export function HostFrame({ title, css, children }: HostFrameProps) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [height, setHeight] = useState(300);

  useEffect(() => {
    if (!body) return;
    const observer = new ResizeObserver(() => setHeight(body.ownerDocument.documentElement.offsetHeight + 2));
    observer.observe(body);
    return () => observer.disconnect();
  }, [body]);

  return (
    <>
      <iframe
        className="guide-frame"
        title={title}
        height={height}
        srcDoc={`<!doctype html><html lang="en"><title>${title}</title><style>${css}</style><style>${stylesheet}</style>
          <style>body { padding: 16px; } html { overflow: hidden; } fieldset { margin-block-end: 16px; }</style><body></body></html>`}
        onLoad={({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) =>
          setBody(currentTarget.contentDocument?.body ?? null)
        }
      />
      {body && createPortal(children, body)}
    </>
  );
}
