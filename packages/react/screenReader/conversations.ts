/** A key to press; with `until`, pressed again until a sentence fits, `most` times at most. */
export type Press = string | { readonly key: string; readonly until: RegExp; readonly most: number };

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
        keys: ['ctrl+Home', ...times(3, 'Tab'), 'Orca+a', ...times(3, 'Down'), 'Up'],
      },
      { about: 'on to the second question', keys: [...times(2, 'Tab'), ...times(2, 'Down')] },
      { about: 'to the result by headings', keys: ['Orca+a', ...times(6, 'h')] },
    ],
  },
  browse: {
    page: '',
    parts: [
      { about: 'the first question, line by line', keys: ['ctrl+Home', ...times(2, 'h'), ...times(5, 'Down')] },
      { about: 'Space selects', keys: ['ctrl+Home', ...times(2, 'r'), 'space'] },
      { about: 'the advice, line by line', keys: [until('h', /^Use IMAP/), ...times(16, 'Down')] },
      { about: 'the choice', keys: [until('b', /^Use IMAP/), 'Return'] },
      { about: 'what stands there now', keys: times(12, 'Down') },
    ],
  },
  steps: {
    page: 'show=steps',
    parts: [
      { about: 'the first question', keys: ['ctrl+Home', ...times(3, 'Tab'), 'space'] },
      { about: 'on, and back', keys: [until('Tab', /^(Next|See)/, 6), 'Return', until('Tab', /^Back/, 10), 'Return'] },
      {
        about: 'on to the end',
        keys: [until('Tab', /^(Next|See)/, 6), 'Return', until('Tab', /^(Next|Skip|See)/, 10), 'Return'],
      },
      {
        about: 'change an answer',
        keys: [until('shift+Tab', /^Change/, 14), 'Return', until('Tab', /^See/, 10), 'Return'],
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
      { about: 'send without a choice', keys: ['ctrl+Home', until('b', /^Create mailbox/), 'Return'] },
      { about: 'what stands around the error', keys: [...times(2, 'Up'), ...times(4, 'Down')] },
      {
        about: 'choose, and send',
        keys: ['shift+Tab', 'Tab', 'Orca+a', 'Down', until('Tab', /^Create mailbox/, 10), 'Return'],
      },
    ],
  },
  acknowledgement: {
    page: `answers=${copiesMayGo}`,
    parts: [
      { about: 'the button, with the box unticked', keys: ['ctrl+Home', until('b', /^Use POP3/), 'Return'] },
      { about: 'what stands around the box', keys: [...times(2, 'Down'), ...times(2, 'Up')] },
      { about: 'tick it, and choose', keys: ['x', 'space', until('Tab', /^Use POP3/, 4), 'Return'] },
      { about: 'where focus is', keys: ['Tab', 'shift+Tab'] },
    ],
  },
  choice: {
    page: 'answers=devices:in-step',
    parts: [
      {
        about: 'look at the other protocol',
        keys: ['ctrl+Home', until('b', /^Use POP3 instead/), 'Return', ...times(6, 'Down')],
      },
      { about: 'the way back', keys: [until('b', /IMAP/), 'Return'] },
      { about: 'take the advice', keys: [until('b', /^Use IMAP/), 'Return'] },
      { about: 'tick the first step', keys: [until('x', /./, 1), 'space'] },
      { about: 'change the choice', keys: [until('b', /^Change/), 'Return'] },
      { about: 'start over, and undo', keys: [until('b', /^Start over/), 'Return', 'Return'] },
    ],
  },
};
