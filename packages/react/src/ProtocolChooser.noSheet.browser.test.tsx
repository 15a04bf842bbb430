import { afterEach, expect, test, vi } from 'vitest';
import { mount } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import styles from './styles.css?inline';

afterEach(() => vi.restoreAllMocks());

/** The warnings during the time in which a style sheet may still load. */
async function warnings(sheet: string): Promise<string[]> {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const style = document.createElement('style');
  style.textContent = sheet;
  document.head.append(style);
  mount(<ProtocolChooser />);
  await new Promise((resolve) => setTimeout(resolve, 3500));
  style.remove();
  return said.mock.calls.map(([sentence]) => String(sentence)).filter((sentence) => sentence.includes('MP-210'));
}

test('MP-210: warns if the style sheet is missing, and only then', async () => {
  expect(await warnings(styles)).toEqual([]);
  expect(await warnings('')).toEqual([expect.stringContaining('@mail-protocol/react/styles.css')]);
});
