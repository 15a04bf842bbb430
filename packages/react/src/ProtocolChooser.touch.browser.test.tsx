import { expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { mount } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';

/** The part of the DevTools protocol that these tests use; Vitest leaves it untyped. */
interface Devtools {
  readonly send: (method: string, params: Record<string, unknown>) => Promise<unknown>;
}

/** A real tap in the middle of an element. The test's frame can be anywhere on the page, and scaled. */
async function tap(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  const scale = window.frameElement ? frame.width / window.innerWidth : 1;
  const point = { x: frame.x + (x + width / 2) * scale, y: frame.y + (y + height / 2) * scale };
  const send = (type: string, touchPoints: readonly object[]) =>
    (cdp() as unknown as Devtools).send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [point]);
  await send('touchEnd', []);
}

test('list, touch only: an option, then the card, and the form posts it', async () => {
  const { container } = mount(
    <form>
      <ProtocolChooser name="protocol" />
    </form>,
  );
  await tap(page.getByRole('radio', { name: 'In several places, and all should match' }).element());
  await expect.element(page.getByRole('radio', { name: 'IMAP', exact: true })).toBeVisible();
  await tap(page.getByRole('radio', { name: 'IMAP', exact: true }).element());
  await expect.element(page.getByRole('radio', { name: 'IMAP', exact: true })).toBeChecked();
  expect(new FormData(container.querySelector('form') ?? undefined).getAll('protocol')).toEqual(['imap']);
});

test('steps, touch only', async () => {
  mount(<ProtocolChooser layout="steps" />);
  await tap(page.getByRole('radio', { name: 'Only in a web browser' }).element());
  await expect.element(page.getByRole('button', { name: 'See the result' })).toBeVisible();
  await tap(page.getByRole('button', { name: 'See the result' }).element());
  await expect.element(page.getByRole('heading', { name: 'You need neither' })).toHaveFocus();
});
