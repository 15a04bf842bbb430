import { ProtocolChooser, type ProtocolChooserProps } from '@mail-protocol/react';
import { useEffect, useRef, useState } from 'react';
import './guides.css';

/** The chooser, with a log of the announcements of its status region. */
export function AnnouncementLog(chooser: ProtocolChooserProps) {
  const place = useRef<HTMLDivElement>(null);
  const [log, setLog] = useState<readonly { readonly id: number; readonly text: string }[]>([]);

  useEffect(() => {
    const region = place.current?.querySelector('[role="status"]');
    if (!region) return;
    const observer = new MutationObserver(() => {
      const text = region.textContent;
      if (text) setLog((before) => [...before, { id: before.length, text }]);
    });
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, []);

  return (
    <div className="guide">
      <div className="guide-stack">
        <div ref={place} className="guide-themed">
          <ProtocolChooser {...chooser} />
        </div>
        <section className="guide-output" aria-label="What was announced">
          <h3>What was announced</h3>
          {log.length === 0 ? (
            <p className="guide-note">Nothing yet. Answer a question, and wait a moment.</p>
          ) : (
            <ol className="guide-list">
              {log.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ol>
          )}
        </section>
      </div>
    </div>
  );
}
