import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { warned } from '../test/warned.ts';
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

test('MP-209: a language that the words are not in', () => {
  const view = render(<ProtocolChooser lang="en-GB" />);
  view.rerender(<ProtocolChooser lang="DE" messages={{ language: 'de' }} />);
  view.rerender(<ProtocolChooser lang="de-AT" messages={{ language: 'de' }} />);
  expect(warned()).toEqual([]);
  view.rerender(<ProtocolChooser lang="de" />);
  expect(warned()).toEqual(['MP-209']);
});

function Shared() {
  const interview = useProtocolRecommendation();
  return <ProtocolChooser interview={interview} facts={{ devices: 'one' }} offered={['imap']} onEvent={hear} />;
}

test('MP-206 names all that is ignored', () => {
  render(<Shared />);
  expect(said()).toEqual([expect.stringContaining('`facts`, `offered`, `onEvent`')]);
});
