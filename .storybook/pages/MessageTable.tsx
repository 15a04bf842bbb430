import { useState } from 'react';
import { messageCatalogue } from './messageCatalogue.ts';
import './guides.css';

/** Every key with its English text, folded by group; a search unfolds what it finds. */
export function MessageTable() {
  const [search, setSearch] = useState('');
  const words = search.trim().toLowerCase();
  const groups = messageCatalogue
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter(({ key, text }) => `${key} ${text}`.toLowerCase().includes(words)),
    }))
    .filter(({ entries }) => entries.length > 0);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <div className="guide">
      <div className="guide-stack">
        <label className="guide-field">
          Search keys and texts
          <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
        </label>
        <p className="guide-note" role="status">
          {count} {count === 1 ? 'message' : 'messages'}
        </p>
        <div>
          {groups.map(({ title, entries }) => (
            // A new key for a new kind of list, because a person may have folded it by hand.
            <details key={`${title} ${words !== ''}`} open={words !== ''}>
              <summary>
                {title} <span>({entries.length})</span>
              </summary>
              <table className="guide-table" aria-label={title}>
                <thead>
                  <tr>
                    <th scope="col">Key</th>
                    <th scope="col">English</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map(({ key, text, signature }) => (
                    <tr key={key}>
                      <th scope="row">
                        <code>{key}</code>
                        {signature !== null && <code className="guide-signature">({signature})</code>}
                      </th>
                      <td>{text}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          ))}
        </div>
      </div>
    </div>
  );
}
