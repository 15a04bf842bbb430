import { type Answers, answerTo } from './questions.ts';

/**
 * Where the mailbox is read, as far as set-up, picture, meaning and cautions differ by it.
 *
 * - `program`: a program fetches the mail, and its plan is for a mailbox of its own, whatever `devices` says.
 * - `several`: several people, several devices, or nothing known of them.
 * - `main-computer`: one computer that holds the mail, and perhaps a phone beside it.
 * - `phone`: phones and tablets alone.
 * - `browser`: webmail alone. It has a set-up only for people who choose a protocol all the same.
 */
export type Places = 'program' | 'several' | 'main-computer' | 'phone' | 'browser';

/**
 * The places of `answers`. Open and `unsure` are `several`, because a set-up for several places is safe in one.
 *
 * @example
 * placesOf({ devices: 'one' }); // 'main-computer'
 * placesOf({ devices: 'one', sharedMailbox: 'together' }); // 'several'
 */
export function placesOf(answers: Answers): Places {
  const people = answerTo(answers, 'sharedMailbox');
  if (people === 'program') return people;
  if (people === 'together' || people === 'separately') return 'several';
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
