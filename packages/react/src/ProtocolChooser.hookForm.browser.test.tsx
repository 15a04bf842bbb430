import { english, text } from '@mail-protocol/core';
import { expect, test, vi } from 'vitest';
import { HookForm } from '../test/HookForm.tsx';
import { button, focused, mount, the, visible } from '../test/mounted.tsx';

test('React Hook Form shows what is missing, moves focus there, and receives the choice', async () => {
  const onSave = vi.fn();
  const { container } = mount(<HookForm onSave={onSave} />);
  button(container, 'Save').click();
  await vi.waitFor(() => expect(the(container, '[part~="error"]').textContent).toContain('Choose one.'));
  await vi.waitFor(() => expect(container.contains(focused())).toBe(true));
  expect(focused()?.closest('.mail-protocol')).not.toBe(null);
  expect(onSave).not.toHaveBeenCalled();

  button(container, text(english, 'choice.choose', { protocol: 'pop3' })).click();
  await vi.waitFor(() => expect(visible(container, '[part~="error"]')).toEqual([]));
  button(container, 'Save').click();
  await vi.waitFor(() => expect(onSave.mock.calls[0]?.[0]).toEqual({ protocol: 'pop3' }));
});
