import { attributes, type Takes } from './src/attributes.ts';
import attributesSource from './src/attributes.ts?raw';
import chooserEvents from './src/ProtocolChooserEventMap.ts?raw';
import guideEvents from './src/SetupGuideEventMap.ts?raw';

/** One thing that a page can use, and what it is for. */
export interface Described {
  readonly name: string;
  readonly type?: string;
  readonly description: string;
}

/** One tag, with all that a page can use of it. */
export interface DescribedElement {
  readonly tag: string;
  readonly className: string;
  readonly description: string;
  readonly attributes: readonly Described[];
  readonly properties: readonly Described[];
  readonly methods: readonly Described[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
}

/** The comment before a member, in one line. */
const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*/.source;
const inOneLine = (text: string): string => text.replace(/\s*\n\s*\* ?/g, ' ').trim();

/** The events in the source of an event map, described by their comments. */
const eventsIn = (source: string): Described[] =>
  [...source.matchAll(new RegExp(`${comment}'(mail-protocol-[\\w-]+)': (CustomEvent<.*>);`, 'g'))].map(
    ([, description = '', name = '', type = '']) => ({ name, type, description: inOneLine(description) }),
  );

const messages: Described = {
  name: 'messages',
  type: 'Partial<Messages> | undefined',
  description: 'Words of your own, laid over those of the language key by key. With a `language` in it, the language.',
};

const described: readonly Omit<DescribedElement, 'attributes'>[] = [
  {
    tag: 'mail-protocol-chooser',
    className: 'ProtocolChooserElement',
    description:
      'Asks a few questions, recommends POP3 or IMAP and how to set it up, and takes part in a form like an input.',
    properties: [
      { name: 'value', type: "'imap' | 'pop3' | null", description: 'What is chosen now.' },
      {
        name: 'acknowledged',
        type: 'boolean',
        description: 'Whether the acknowledgement is ticked now. Set, it counts for the sentence that is shown.',
      },
      { name: 'error', type: 'string', description: 'The attribute.' },
      {
        name: 'answers',
        type: 'Answers',
        description: "The person's answers. Takes text of `serializeAnswers` as well.",
      },
      { name: 'facts', type: 'Answers', description: 'Answers that the page knows. Takes text as well.' },
      {
        name: 'server',
        type: 'MailServer | null',
        description:
          "This mailbox's settings, for the set-up guide. Takes JSON as well. Nothing of it leaves the page.",
      },
      { name: 'recommendation', type: 'Recommendation', description: 'What is recommended now. Read only.' },
      messages,
      { name: 'name', type: 'string', description: 'The attribute.' },
      { name: 'required', type: 'boolean', description: 'The attribute.' },
      { name: 'disabled', type: 'boolean', description: 'The attribute.' },
      {
        name: 'form',
        type: 'HTMLFormElement | null',
        description: 'The form it belongs to. Set, it takes the id of one.',
      },
      { name: 'validity', type: 'ValidityState', description: 'As of an input. Read only.' },
      { name: 'validationMessage', type: 'string', description: 'As of an input. Read only.' },
      { name: 'willValidate', type: 'boolean', description: 'As of an input. Read only.' },
    ],
    methods: [
      { name: 'checkValidity', type: 'boolean', description: 'As of an input: says and moves nothing.' },
      { name: 'reportValidity', type: 'boolean', description: 'As of an input.' },
      { name: 'focus', type: 'void', description: 'Moves focus to its first control.' },
    ],
    events: [
      { name: 'input', type: 'Event', description: 'The person chose. As of an input.' },
      { name: 'change', type: 'Event', description: 'The person chose. As of an input.' },
      ...eventsIn(chooserEvents),
    ],
    slots: [
      { name: 'settings-imap', description: 'What comes next once IMAP is chosen: server name, ports.' },
      { name: 'settings-pop3', description: 'The same for POP3.' },
      { name: 'notice', description: 'In place of the important notice.' },
    ],
  },
  {
    tag: 'mail-protocol-comparison',
    className: 'ProtocolComparisonElement',
    description: 'IMAP and POP3 side by side, alone or following the answers given in a chooser.',
    properties: [messages],
    methods: [],
    events: [],
    slots: [],
  },
  {
    tag: 'mail-protocol-setup',
    className: 'SetupGuideElement',
    description:
      'From the choice to mail that arrives: the settings of this mailbox, the steps to tick off in the words of the mail program, and files and codes that set it up.',
    properties: [
      {
        name: 'server',
        type: 'MailServer | null',
        description: "This mailbox's settings. Takes JSON as well. Nothing of it leaves the page.",
      },
      { name: 'facts', type: 'Answers', description: 'Answers that the page knows. Takes text as well.' },
      {
        name: 'answers',
        type: 'Answers',
        description: "The person's answers. Takes text of `serializeAnswers` as well.",
      },
      { name: 'program', type: 'GuideProgram | null', description: 'The mail program that is picked now.' },
      {
        name: 'done',
        type: 'readonly string[]',
        description: 'The ids of the steps that are ticked now. Takes text as well.',
      },
      messages,
    ],
    methods: [],
    events: eventsIn(guideEvents),
    slots: [{ name: 'settings', description: 'In place of the list of settings, where there is no `server`.' }],
  },
];

/** What an attribute takes, in short. */
function typeOf(takes: Takes): string {
  if ('boolean' in takes) return 'boolean';
  if ('text' in takes) return takes.text;
  if ('listOf' in takes) return takes.listOf.join(' ');
  const numbers = takes.oneOf.filter((word) => typeof word === 'number');
  return numbers.length > 0 ? `${numbers[0]} … ${numbers.at(-1)}` : takes.oneOf.filter(Boolean).join(' | ');
}

/** The attributes in one table of `attributes.ts`, described by their comments. */
function attributesIn(table: string): Described[] {
  const source = attributesSource.split(new RegExp(`^ {2}'?${table}'?: \\{$`, 'm'))[1]?.split(/^ {2}\},$/m)[0] ?? '';
  const comments = source.matchAll(new RegExp(`${comment}'?([\\w-]+)'?:`, 'g'));
  const descriptions = new Map([...comments].map(([, description = '', name = '']) => [name, inOneLine(description)]));
  return Object.entries<Takes>(attributes[table as keyof typeof attributes]).map(([name, takes]) => ({
    name,
    type: typeOf(takes),
    description: descriptions.get(name) ?? '',
  }));
}

/** The tags in words: what the manifest and the README say of them. The tests hold it against the classes. */
export const describedElements: readonly DescribedElement[] = described.map((element) => ({
  ...element,
  attributes: [...attributesIn(element.tag), ...attributesIn('shared')],
}));
