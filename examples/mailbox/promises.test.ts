import { type Answers, keepDays, type Pop3Plan, planFor } from '@mail-protocol/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Dovecot } from './Dovecot.ts';
import { dovecotIsInstalled } from './dovecotIsInstalled.ts';
import { Folders, messageOf } from './Folders.ts';
import { ImapAccount } from './ImapAccount.ts';
import { Mailbox } from './Mailbox.ts';
import { Pop3Account } from './Pop3Account.ts';

const pop3PlanFor = (answers: Answers): Pop3Plan => {
  const plan = planFor('pop3', answers);
  if (plan.protocol !== 'pop3') throw new Error('This is a plan for IMAP.');
  return plan;
};

describe.skipIf(!dovecotIsInstalled)('what a plan promises', () => {
  let dovecot: Dovecot;
  const mailboxes: Mailbox[] = [];

  beforeAll(async () => {
    dovecot = await Dovecot.start();
  });

  afterAll(async () => {
    await Promise.all(mailboxes.map((mailbox) => mailbox.close()));
    await dovecot?.stop();
  });

  /** Delivers a message. Returns whether the mailbox has accepted it. */
  const receive = (mailbox: Mailbox, name: string): Promise<boolean> =>
    dovecot.deliver(mailbox.address, messageOf(name));

  /** A mailbox that has received these messages. */
  async function mailboxWith(...names: readonly string[]): Promise<Mailbox> {
    const mailbox = await Mailbox.open(dovecot);
    mailboxes.push(mailbox);
    for (const name of names) expect(await receive(mailbox, name)).toBe(true);
    return mailbox;
  }

  const held = async (mailbox: Mailbox): Promise<readonly string[]> => (await mailbox.read()).names();

  test('POP3 that keeps copies leaves all mail on the server for good', async () => {
    const mailbox = await mailboxWith('one', 'two', 'three');
    const { serverCopies } = pop3PlanFor({ devices: 'one', keepMailOn: 'both' });
    const [computer, another] = [0, 1].map(() => new Pop3Account(dovecot, mailbox.address, serverCopies));
    const fetched: unknown[] = [];
    for (const day of [0, 1, 14, 30, 400]) fetched.push(await computer?.check(day));
    expect(fetched).toEqual([3, 0, 0, 0, 0]);
    expect(await held(mailbox)).toEqual(['one', 'two', 'three']);
    expect(await another?.check(400)).toBe(3);
  });

  test.each<[days: number, Answers]>([
    [14, { devices: 'one', serverSpace: 'tight' }],
    [30, { devices: 'one', keepMailOn: 'device', deviceBackup: 'yes' }],
  ])('POP3 removes copies %i days after it has fetched them, not a day earlier', async (days, answers) => {
    const plan = pop3PlanFor(answers);
    expect(keepDays(plan)).toBe(days);
    const mailbox = await mailboxWith('one', 'two');
    const computer = new Pop3Account(dovecot, mailbox.address, plan.serverCopies);
    await computer.check(0);
    await receive(mailbox, 'a day later');
    await computer.check(1);
    await computer.check(days - 1);
    expect(await held(mailbox)).toEqual(['one', 'two', 'a day later']);
    await receive(mailbox, 'not fetched yet');
    await computer.check(days);
    expect(await held(mailbox)).toEqual(['a day later', 'not fetched yet']);
    expect(computer.store.names()).toEqual(['one', 'two', 'a day later', 'not fetched yet']);
  });

  test('POP3 that removes mail at once leaves nothing for the next device, and no plan sets it up', async () => {
    const mailbox = await mailboxWith('one', 'two');
    await new Pop3Account(dovecot, mailbox.address, 'remove').check(0);
    expect(await held(mailbox)).toEqual([]);
    expect(await new Pop3Account(dovecot, mailbox.address, 'keep').check(0)).toBe(0);
  });

  test('IMAP that keeps all mail offline loses mail that the server loses; a local folder and POP3 do not', async () => {
    const mailbox = await mailboxWith('one', 'two', 'three');
    const program = new ImapAccount(dovecot, mailbox.address);
    const pop3 = new Pop3Account(dovecot, mailbox.address, 'keep');
    expect([await program.sync(), await pop3.check(0)]).toEqual([3, 3]);
    const localFolder = new Folders();
    for (const [folder, message] of program.mirror.all()) localFolder.add(folder, message);
    expect(program.mirror.names()).toEqual(['one', 'two', 'three']);

    await mailbox.remove((_, name) => name === 'two');
    // Without a connection, the mail is still there.
    expect(program.mirror.names()).toEqual(['one', 'two', 'three']);
    expect([await program.sync(), await pop3.check(1)]).toEqual([0, 0]);
    expect(program.mirror.names()).toEqual(['one', 'three']);
    expect(localFolder.names()).toEqual(['one', 'two', 'three']);
    expect(pop3.store.names()).toEqual(['one', 'two', 'three']);
  });

  test('a full mailbox refuses new mail until mail is permanently removed', async () => {
    const mailbox = await Mailbox.open(dovecot, { messages: 2 });
    mailboxes.push(mailbox);
    expect([await receive(mailbox, 'one'), await receive(mailbox, 'two'), await receive(mailbox, 'three')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await mailbox.append('Archive', 'Subject: four\r\n\r\n')).toBe(false);
    expect(await mailbox.room()).toBe(0);
    await mailbox.remove((_, name) => name === 'one');
    expect(await receive(mailbox, 'three')).toBe(true);
    expect(await held(mailbox)).toEqual(['two', 'three']);
  });
});
