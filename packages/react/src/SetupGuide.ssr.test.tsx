import { english } from '@mail-protocol/core';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SetupGuide } from './SetupGuide.tsx';

const server = { address: 'jo@example.net', imap: { host: 'imap.example.net' }, smtp: { host: 'smtp.example.net' } };

test('a server renders settings and steps, no style attribute, and an empty status region', () => {
  const html = renderToString(<SetupGuide protocol="imap" server={server} facts={{ current: 'new' }} />);
  expect(html).toContain('imap.example.net');
  expect(html.match(/type="checkbox"/g)?.length).toBeGreaterThan(1);
  expect(html).not.toContain('style=');
  expect(html).toMatch(/<div role="status"[^>]*><\/div>/);
});

test('if nobody has said what is set up, a server renders only the question', () => {
  const html = renderToString(<SetupGuide protocol="imap" server={server} />);
  expect(html).toContain(english['question.current']);
  expect(html).not.toContain('imap.example.net');
  expect(html).not.toContain('type="checkbox"');
});
