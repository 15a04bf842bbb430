import { german } from '@mail-protocol/core/locales/de';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { risky } from '../test/answers.ts';
import { ComparisonTable as TableOverEnglish } from './ComparisonTable.tsx';
import { ProtocolChooser as ChooserOverEnglish } from './ProtocolChooser.tsx';
import { SetupGuide as GuideOverEnglish } from './SetupGuide.tsx';
import { SetupGuide } from './setupGuideWithoutEnglish.tsx';
import { ComparisonTable, ProtocolChooser } from './withoutEnglish.tsx';

const server = { address: 'jo@example.net', imap: { host: 'imap.example.net' }, smtp: { host: 'smtp.example.net' } };
const fresh = { devices: 'in-step', current: 'new' } as const;

describe('in a whole language, a page is the same with and without English defaults', () => {
  test.each([
    [{}],
    [{ defaultAnswers: fresh }],
    [{ defaultAnswers: risky, name: 'protocol', required: true }],
    [{ defaultAnswers: fresh, defaultValue: 'imap' }],
    [{ layout: 'steps' }],
    [{ offered: ['pop3'] }],
  ] as const)('a chooser with %j', (props) => {
    const html = renderToString(<ProtocolChooser messages={german} {...props} />);
    expect(html).toContain('lang="de"');
    expect(html).toBe(renderToString(<ChooserOverEnglish messages={german} {...props} />));
  });

  test('a table', () => {
    const html = renderToString(<ComparisonTable messages={german} />);
    expect(html).toContain(german['table.same']);
    expect(html).toBe(renderToString(<TableOverEnglish messages={german} />));
  });

  test('a guide', () => {
    const props = { protocol: 'imap', server, facts: { current: 'new' } } as const;
    const html = renderToString(<SetupGuide messages={german} {...props} />);
    expect(html).toContain(german['guide.settings']);
    expect(html).toBe(renderToString(<GuideOverEnglish messages={german} {...props} />));
  });
});
