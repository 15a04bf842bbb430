import { type Answers, answerTo } from './questions.ts';

/**
 * Where the mailbox is read. Set-up, picture, meaning and risks depend on it.
 *
 * - `program`: a program fetches the mail. It gets a separate mailbox, whatever `devices` says.
 * - `several`: several people, several devices, or unknown.
 * - `main-computer`: one computer with the mail, and perhaps a phone as well.
 * - `phone`: only phones and tablets.
 * - `browser`: only webmail. It has a set-up only for people who choose a protocol anyway.
 */
export type Places = 'program' | 'several' | 'main-computer' | 'phone' | 'browser';

/**
 * Whether other people use the mailbox too. Every answer counts except "only me", a program and `unsure`, so an
 * answer added later keeps the mail of other people safe.
 */
export function isUsedByOthers(answers: Answers): boolean {
  const people = answerTo(answers, 'sharedMailbox');
  return people !== undefined && people !== 'unsure' && people !== 'no' && people !== 'program';
}

/**
 * The places for `answers`. Open and `unsure` count as `several`, because a set-up for several places is safe for one.
 *
 * @example
 * placesOf({ devices: 'one' }); // 'main-computer'
 * placesOf({ devices: 'one', sharedMailbox: 'together' }); // 'several'
 */
export function placesOf(answers: Answers): Places {
  if (answerTo(answers, 'sharedMailbox') === 'program') return 'program';
  if (isUsedByOthers(answers)) return 'several';
  switch (answerTo(answers, 'devices')) {
    case 'one':
      return 'main-computer';
    case 'phone':
      return 'phone';
    case 'webmail':
      return 'browser';
    default:
      return 'several';
  }
}
