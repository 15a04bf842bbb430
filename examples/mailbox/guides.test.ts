import { type Answers, type PlanStep, type Protocol, planFor, planSteps, type StepId } from '@mail-protocol/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Dovecot } from './Dovecot.ts';
import { dovecotIsInstalled } from './dovecotIsInstalled.ts';
import { Person, type Start } from './Person.ts';
import { type Outcome, takeSteps } from './takeSteps.ts';

interface Guide {
  readonly name: string;
  readonly protocol: Protocol;
  readonly answers: Answers;
  readonly start: Start;
}

const one = { computers: 1, phones: 1 };
const two = { computers: 2, phones: 1 };

const guides: readonly Guide[] = [
  {
    name: 'POP3 to IMAP: the program has the only copy',
    protocol: 'imap',
    answers: { devices: 'one', serverSpace: 'ample', current: 'pop3' },
    start: { ...one, current: 'pop3' },
  },
  {
    name: 'POP3 to IMAP: the mailbox is too small',
    protocol: 'imap',
    answers: { devices: 'one', serverSpace: 'tight', current: 'pop3' },
    start: { ...one, current: 'pop3', room: 8 },
  },
  {
    name: 'POP3 to IMAP: the inbox is on the server already',
    protocol: 'imap',
    answers: { devices: 'one', serverSpace: 'ample', current: 'pop3' },
    start: { ...one, current: 'pop3', serverCopies: 'keep' },
  },
  {
    name: 'POP3 to IMAP: two computers, a phone, little room',
    protocol: 'imap',
    answers: { devices: 'in-step', serverSpace: 'tight', current: 'pop3' },
    start: { ...two, current: 'pop3', room: 8 },
  },
  {
    name: 'POP3 to IMAP: a phone, and an old computer with POP3',
    protocol: 'imap',
    answers: { devices: 'phone', serverSpace: 'tight', current: 'pop3' },
    start: { ...one, current: 'pop3', room: 8 },
  },
  {
    name: 'POP3 to IMAP: the server has no POP3 any more',
    protocol: 'imap',
    answers: { devices: 'one', serverSpace: 'ample', current: 'pop3' },
    start: { ...one, current: 'pop3', offered: ['imap'] },
  },
  {
    name: 'IMAP to POP3: sent mail and folders',
    protocol: 'pop3',
    answers: { devices: 'one', serverSpace: 'ample', keepMailOn: 'both', current: 'imap' },
    start: { ...one, current: 'imap' },
  },
  {
    name: 'IMAP to POP3: all mail to the computer, in a backup',
    protocol: 'pop3',
    answers: { devices: 'one', serverSpace: 'ample', keepMailOn: 'device', deviceBackup: 'yes', current: 'imap' },
    start: { ...one, current: 'imap' },
  },
  {
    name: 'Webmail to POP3: sent mail and folders, plenty of room',
    protocol: 'pop3',
    answers: { devices: 'one', serverSpace: 'ample', keepMailOn: 'server', current: 'new' },
    start: { ...one, current: 'new' },
  },
  {
    name: 'Webmail to POP3: the mailbox is too small',
    protocol: 'pop3',
    answers: { devices: 'one', serverSpace: 'tight', keepMailOn: 'device', deviceBackup: 'no', current: 'new' },
    start: { ...one, current: 'new', room: 8 },
  },
  {
    name: 'POP3 to a new computer: the old one has the only copy',
    protocol: 'pop3',
    answers: { devices: 'separate', keepMailOn: 'server', current: 'pop3' },
    start: { ...two, current: 'pop3', room: 12, withoutAccount: 1 },
  },
  {
    name: 'Stay with POP3: copies may go, in a backup',
    protocol: 'pop3',
    answers: { devices: 'one', keepMailOn: 'device', deviceBackup: 'yes', current: 'pop3' },
    start: { ...one, current: 'pop3', serverCopies: 'keep', room: 12 },
  },
  {
    name: 'Stay with IMAP: old mail to the computer, small mailbox',
    protocol: 'imap',
    answers: {
      devices: 'one',
      serverSpace: 'tight',
      mailVolume: 'high',
      keepMailOn: 'device',
      deviceBackup: 'yes',
      current: 'imap',
    },
    start: { ...one, current: 'imap', room: 8, backedUp: true },
  },
  {
    name: 'Nobody knows what is set up: it is POP3, to IMAP',
    protocol: 'imap',
    answers: { devices: 'in-step', current: 'unsure' },
    start: { ...two, current: 'pop3', room: 12 },
  },
];

describe.skipIf(!dovecotIsInstalled)('the steps of a guide', () => {
  let dovecot: Dovecot;
  const lines: object[] = [];

  beforeAll(async () => {
    dovecot = await Dovecot.start();
  });

  afterAll(async () => {
    await dovecot?.stop();
    console.table(lines);
  });

  const stepsOf = ({ protocol, answers, start: { offered } }: Guide): readonly PlanStep[] =>
    planSteps(planFor(protocol, answers, { offered }), answers, { offered });

  /** Takes the steps, and records the number of messages before and after. */
  async function run(guide: Guide, steps: readonly PlanStep[], name: string): Promise<Outcome> {
    const { protocol, answers, start } = guide;
    const person = await Person.begin(dovecot, start);
    const outcome = await takeSteps(person, planFor(protocol, answers, { offered: start.offered }), steps);
    await person.close();
    const { before, cameIn, onServer, onDevicesOnly, lost, refused, copiesOnServer, lostWithComputers } = outcome;
    lines.push({
      name,
      before,
      'came in': cameIn,
      after: onServer + onDevicesOnly,
      'on the server': onServer,
      'on devices only': onDevicesOnly,
      'twice on the server': copiesOnServer,
      lost: lost.length,
      refused: refused.length,
      'lost if computers break': lostWithComputers.length,
    });
    return outcome;
  }

  test.each(guides.map((guide) => [guide.name, guide] as const))('keep every message: %s', async (name, guide) => {
    const { before, cameIn, onServer, onDevicesOnly, lost, refused, copiesOnServer, lostWithComputers } = await run(
      guide,
      stepsOf(guide),
      name,
    );
    expect({ lost, refused }).toEqual({ lost: [], refused: [] });
    expect(before).toBeGreaterThan(10);
    expect(onServer + onDevicesOnly).toBe(before + cameIn);
    // Mail that a plan removes is in a backup.
    if (stepsOf(guide).some(({ removes }) => removes === 'server-copies' || removes === 'server-mail'))
      expect(lostWithComputers).toEqual([]);
    // Only the way from webmail to POP3 needs a second copy, in the inbox.
    if (guide.answers.current !== 'new') expect(copiesOnServer).toBe(0);
  });

  test('bring to a new computer only the mail in the inbox on the server, so the old computer has to stay', async () => {
    const guide = guides.find(({ start }) => start.withoutAccount);
    if (!guide) throw new Error('No guide has a new computer.');
    const person = await Person.begin(dovecot, guide.start);
    await takeSteps(person, planFor(guide.protocol, guide.answers), stepsOf(guide));
    const there = person.computers[1]?.pop3?.store.names() ?? [];
    expect(there).toContain('new after the last step');
    expect(there.filter((name) => name.includes('device 1'))).toEqual([]);
    expect(await person.lost()).toEqual([]);
    expect((await person.found()).server).not.toContain('sent on device 1 1');
    await person.close();
  });

  test('cover many cases: mail is copied to the server and to the computer, forwarded, kept and removed', () => {
    const ids = new Set(guides.flatMap((guide) => stepsOf(guide).map(({ id }) => id)));
    const wanted: readonly StepId[] = [
      'copy-folders',
      'copy-what-fits',
      'copy-the-rest',
      'copy-server-folders',
      'copy-to-inbox',
      'save-phone-mail',
      'keep-copies',
      'let-copies-go',
      'delete-copied-mail',
      'remove-pop3-account',
      'empty-bin',
    ];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  const removals = guides.flatMap((guide) =>
    stepsOf(guide).flatMap((step) => (step.removes ? [[step.id, guide.name, guide, step] as const] : [])),
  );

  /**
   * The steps that let a POP3 program remove copies. It removes only mail that it has fetched, so mail is lost if the
   * computer breaks.
   */
  const letsGo: ReadonlySet<StepId> = new Set(['let-copies-go', 'let-copies-go-main']);

  test.each(removals)('lose mail if %s comes too early: %s', async (id, name, guide, step) => {
    // The same guide without the steps that make this step safe. Taking them later has the same effect.
    const outcome = await run(
      guide,
      [step, ...stepsOf(guide).filter((other) => other !== step && !step.safeBy.includes(other.id))],
      `${id} first. ${name}`,
    );
    expect(letsGo.has(id) ? outcome.lostWithComputers : outcome.lost).not.toEqual([]);
  });
});
