import { render } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { warned } from '../test/warned.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import { useProtocolRecommendation } from './useProtocolRecommendation.ts';

const hear = () => {};
const said = () => vi.mocked(console.warn).mock.calls.map(([sentence]) => String(sentence));

test.each([
  ['value', { value: 'imap' }, { onValueChange: hear }],
  ['answers', { answers: { devices: 'one' } }, { onAnswersChange: hear }],
  ['acknowledged', { acknowledged: true }, { onAcknowledgedChange: hear }],
] as const)('MP-207: `%s` without its handler', (name, props, handler) => {
  const view = render(<ProtocolChooser {...props} {...handler} />);
  expect(warned()).toEqual([]);
  view.unmount();
  render(<ProtocolChooser {...props} />);
  expect(warned()).toEqual(['MP-207']);
  expect(said()[0]).toContain(`\`${name}\``);
});

test('MP-209: `language` differs from the language of the messages', () => {
  const view = render(<ProtocolChooser lang="en-GB" />);
  view.rerender(<ProtocolChooser lang="DE" messages={{ language: 'de' }} />);
  view.rerender(<ProtocolChooser lang="de-AT" messages={{ language: 'de' }} />);
  expect(warned()).toEqual([]);
  view.rerender(<ProtocolChooser lang="de" />);
  expect(warned()).toEqual(['MP-209']);
});

describe('MP-211: entries of `omit` that can’t be left out', () => {
  test('in a chooser', () => {
    const view = render(<ProtocolChooser omit={['intro', 'picture', 'notice', 'summary']} />);
    view.rerender(<ProtocolChooser omit={[]} />);
    view.rerender(<ProtocolChooser />);
    expect(warned()).toEqual([]);
    view.rerender(<ProtocolChooser omit={['intro', 'risk', 'in-short'] as never} />);
    expect(said()).toEqual([expect.stringContaining('“risk”'), expect.stringContaining('“in-short”')]);
    expect(warned()).toEqual(['MP-211', 'MP-211']);
  });

  test('in a table', () => {
    const view = render(<ComparisonTable omit={['in-short', 'same', 'people']} />);
    expect(warned()).toEqual([]);
    view.rerender(<ComparisonTable omit={['same', 'picture'] as never} />);
    expect(said()).toEqual([expect.stringContaining('“picture”')]);
    expect(warned()).toEqual(['MP-211']);
  });

  test('a text instead of a list leaves out nothing', () => {
    render(<ProtocolChooser omit={'everything' as never} />);
    expect(said()).toEqual([expect.stringContaining('“everything (no list)”')]);
    expect(document.querySelector('[part="intro"]')).toBeInTheDocument();
  });

  test('once for a list written in the markup', () => {
    const view = render(<ProtocolChooser omit={['nothing'] as never} />);
    view.rerender(<ProtocolChooser omit={['nothing'] as never} />);
    expect(warned()).toEqual(['MP-211']);
  });
});

function Shared() {
  const interview = useProtocolRecommendation();
  return <ProtocolChooser interview={interview} facts={{ devices: 'one' }} offered={['imap']} onEvent={hear} />;
}

test('MP-206 names every ignored option', () => {
  render(<Shared />);
  expect(said()).toEqual([expect.stringContaining('`facts`, `offered`, `onEvent`')]);
});
