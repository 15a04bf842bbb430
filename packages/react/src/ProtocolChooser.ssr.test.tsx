// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, english, type recommend } from '@mail-protocol/core';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

const pop3: Answers = { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' };

const situations: Record<ReturnType<typeof recommend>['status'], ProtocolChooserProps> = {
  unanswered: {},
  recommended: { defaultAnswers: pop3, defaultValue: 'imap', facts: { offline: 'often' }, name: 'protocol' },
  'only-option': { offered: ['pop3'], defaultAnswers: { devices: 'in-step' } },
  'not-needed': { defaultAnswers: { devices: 'webmail' } },
  unavailable: { offered: [] },
};

const cases = Object.entries(situations).flatMap(([status, props]) =>
  (['list', 'steps'] as const).map((layout) => ({ status, layout, props: { ...props, layout } })),
);

test('there are no browser globals, so that this tests what a server does', () => {
  expect(globalThis).not.toHaveProperty('window');
  expect(globalThis).not.toHaveProperty('document');
});

test('the package can be imported without a browser', async () => {
  expect(Object.keys(await import('@mail-protocol/react'))).toContain('ProtocolChooser');
});

describe.each(cases)('$status, $layout', ({ status, props }) => {
  const html = renderToString(<ProtocolChooser {...props} />);

  test('has the status of its case', () => {
    expect(html).toContain(`data-status="${status}"`);
  });

  test('a strict content security policy drops nothing', () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toContain('<style');
    expect(html).not.toContain('<script');
  });

  test('every reference has a target, and ids are unique', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    const references = [
      ...html.matchAll(/\s(?:aria-labelledby|aria-describedby|aria-controls|for)="([^"]*)"/g),
    ].flatMap(([, list]) => (list ?? '').split(' '));
    expect(new Set(ids).size).toBe(ids.length);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('accessibility 4: the status region is there and empty', () => {
    expect(html.match(/<div role="status"[^>]*><\/div>/g)).toHaveLength(1);
  });

  test('a second render gives the same markup', () => {
    expect(renderToString(<ProtocolChooser {...props} />)).toBe(html);
  });
});

test('logs nothing', () => {
  using errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const { props } of cases) renderToString(<ProtocolChooser {...props} />);
  expect(errors).not.toHaveBeenCalled();
});

test('with settings a server renders the plain steps, which need no other file, and nothing of the guide', () => {
  const server = { imap: { host: 'imap.example.net' } };
  const html = renderToString(
    <ProtocolChooser
      defaultValue="imap"
      facts={{ devices: 'in-step', current: 'new' }}
      server={server}
      settings="By hand"
    />,
  );
  expect(html.match(/data-step=/g)?.length).toBeGreaterThan(1);
  expect(html).toContain('By hand');
  expect(html).not.toContain('imap.example.net');
  expect(html).toContain(english['set-up.settings']);
  expect(html).not.toContain(english['set-up.no-settings']);
});
