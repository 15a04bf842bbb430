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
      entries: entries.filter(({ key, text, where }) => `${key} ${text} ${where}`.toLowerCase().includes(words)),
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
            // The key changes when a search begins or ends, so that `open` applies even if a person has folded the
            // list.
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
                  {entries.map(({ key, text, where, arguments: named }) => (
                    <tr key={key}>
                      <th scope="row">
                        <code>{key}</code>
                      </th>
                      <td>
                        {text}
                        <p className="guide-note">{where}</p>
                        {named.map(([name, what]) => (
                          <p key={name} className="guide-note">
                            <code>{name}</code>, {what}
                          </p>
                        ))}
                      </td>
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
