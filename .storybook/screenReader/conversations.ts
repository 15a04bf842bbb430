/** A key to press. With `until`, it is pressed until a sentence matches, at most `most` times. */
type Press = string | { readonly key: string; readonly until: RegExp; readonly most: number };

export interface Conversation {
  /** The query string of the page. */
  readonly page: string;
  readonly parts: readonly { readonly about: string; readonly keys: readonly Press[] }[];
}

const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);
const until = (key: string, sentence: RegExp, most = 20): Press => ({ key, until: sentence, most });

const copiesMayGo = 'devices:one,sharedMailbox:no,keepMailOn:device,serverSpace:tight';

/**
 * What a person does by keys alone. Headings are reached by `h`, buttons by `b`, radios by `r`, check boxes by `x`,
 * tables by `t`; `Orca+a` turns Orca's focus mode on or off.
 */
export const conversations: Readonly<Record<string, Conversation>> = {
  list: {
    page: '',
    parts: [
      { about: 'headings, from the top', keys: ['ctrl+Home', ...times(4, 'h')] },
      {
        about: 'into the first question; arrows select',
        keys: ['ctrl+Home', 'Tab', 'Tab', 'Orca+a', ...times(3, 'Down'), 'Up'],
      },
      { about: 'on to the second question', keys: [until('Tab', /Who deals/, 3), 'Down', 'Down'] },
      { about: 'to the result by headings', keys: times(5, 'h') },
    ],
  },
  browse: {
    page: '',
    parts: [
      { about: 'the first question, line by line', keys: ['ctrl+Home', 'h', ...times(8, 'Down')] },
      { about: 'Space selects', keys: ['ctrl+Home', 'r', 'space'] },
      { about: 'the advice, line by line', keys: [until('h', /^Use IMAP/, 4), ...times(14, 'Down')] },
      { about: 'the choice', keys: [until('b', /^Use IMAP/, 6), 'Return'] },
      { about: 'what stands there now', keys: times(10, 'Down') },
    ],
  },
  steps: {
    page: 'show=steps',
    parts: [
      {
        about: 'on without an answer, and back',
        keys: ['ctrl+Home', until('b', /^Skip/, 3), 'Return', until('b', /^Back/, 3), 'Return'],
      },
      { about: 'answer, and on to the result', keys: ['r', 'space', until('b', /^See the result/, 4), 'Return'] },
      { about: 'the result, line by line', keys: times(8, 'Down') },
      {
        about: 'change an answer',
        keys: [until('shift+b', /^Change/, 8), 'Return', until('b', /^See the result/, 4), 'Return'],
      },
    ],
  },
  table: {
    page: 'show=table&answers=devices:in-step',
    parts: [
      {
        about: 'cell by cell',
        keys: [
          'ctrl+Home',
          't',
          ...['Right', 'Right', 'Down', 'Down', 'Down', 'Left', 'Left', 'Down', 'Right', 'Up'].map(
            (key) => `alt+shift+${key}`,
          ),
        ],
      },
      { about: 'line by line', keys: times(8, 'Down') },
    ],
  },
  form: {
    page: 'show=element',
    parts: [
      { about: 'send without a choice', keys: ['ctrl+Home', until('b', /^Create mailbox/, 4), 'Return'] },
      { about: 'what stands around the error', keys: [...times(2, 'Up'), ...times(4, 'Down')] },
      { about: 'choose, and send', keys: ['shift+r', 'space', until('b', /^Create mailbox/, 4), 'Return'] },
    ],
  },
  acknowledgement: {
    page: `answers=${copiesMayGo}`,
    parts: [
      { about: 'the button, with the box unticked', keys: ['ctrl+Home', until('b', /^Use POP3/, 8), 'Return'] },
      { about: 'what stands around the box', keys: ['Down', 'Down', 'Up', 'Up'] },
      { about: 'tick it, and choose', keys: ['x', 'space', until('Tab', /^Use POP3/, 4), 'Return'] },
      { about: 'where focus is', keys: ['Tab', 'shift+Tab'] },
    ],
  },
  choice: {
    page: 'answers=devices:in-step',
    parts: [
      {
        about: 'look at the other protocol',
        keys: ['ctrl+Home', until('b', /^Use POP3 instead/, 8), 'Return', ...times(6, 'Down')],
      },
      { about: 'the way back', keys: [until('b', /^Back to IMAP/, 8), 'Return'] },
      { about: 'take the advice', keys: [until('b', /^Use IMAP/, 8), 'Return'] },
      { about: 'say what is set up today, and tick the first step', keys: ['r', 'space', 'x', 'space'] },
      { about: 'change the choice', keys: [until('shift+b', /^Change : Your choice/, 8), 'Return'] },
      {
        about: 'start over, and undo',
        keys: [until('b', /^Start over/, 8), 'Return', until('b', /^Undo/, 6), 'Return'],
      },
    ],
  },
};
