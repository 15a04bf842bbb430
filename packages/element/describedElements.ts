import { attributes, type Takes } from './src/attributes.ts';
import attributesSource from './src/attributes.ts?raw';
import chooserEvents from './src/ProtocolChooserEventMap.ts?raw';
import guideEvents from './src/SetupGuideEventMap.ts?raw';

/** One part of an element's API, with its description. */
export interface Described {
  readonly name: string;
  readonly type?: string;
  readonly description: string;
}

/** One tag, with its whole API. */
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
  description:
    'Your own words. They replace those of the language key by key. If they contain `language`, they set the language too.',
};

const described: readonly Omit<DescribedElement, 'attributes'>[] = [
  {
    tag: 'mail-protocol-chooser',
    className: 'ProtocolChooserElement',
    description:
      'Asks a few questions, recommends POP3 or IMAP and how to set it up, and takes part in a form like an input.',
    properties: [
      { name: 'value', type: "'imap' | 'pop3' | null", description: 'The current choice.' },
      {
        name: 'acknowledged',
        type: 'boolean',
        description:
          'Whether the acknowledgement is ticked now. If you set it, it is valid only for the sentence that shows now.',
      },
      { name: 'error', type: 'string', description: 'Same as the attribute.' },
      {
        name: 'answers',
        type: 'Answers',
        description: "The person's answers. Also accepts text of `serializeAnswers`.",
      },
      { name: 'facts', type: 'Answers', description: 'Answers that the page knows. Also accepts text.' },
      {
        name: 'server',
        type: 'MailServer | null',
        description:
          "This mailbox's settings, for the set-up guide. Also accepts JSON. The settings never leave the page.",
      },
      { name: 'recommendation', type: 'Recommendation', description: 'What is recommended now. Read only.' },
      messages,
      { name: 'name', type: 'string', description: 'Same as the attribute.' },
      { name: 'required', type: 'boolean', description: 'Same as the attribute.' },
      { name: 'disabled', type: 'boolean', description: 'Same as the attribute.' },
      {
        name: 'form',
        type: 'HTMLFormElement | null',
        description: 'The form it belongs to. To set it, pass the id of a form.',
      },
      { name: 'validity', type: 'ValidityState', description: 'As for an input. Read only.' },
      { name: 'validationMessage', type: 'string', description: 'As for an input. Read only.' },
      { name: 'willValidate', type: 'boolean', description: 'As for an input. Read only.' },
    ],
    methods: [
      { name: 'checkValidity', type: 'boolean', description: 'As for an input: shows nothing and moves nothing.' },
      { name: 'reportValidity', type: 'boolean', description: 'As for an input.' },
      { name: 'focus', type: 'void', description: 'Moves focus to its first control.' },
    ],
    events: [
      { name: 'input', type: 'Event', description: 'The person chose. As for an input.' },
      { name: 'change', type: 'Event', description: 'The person chose. As for an input.' },
      ...eventsIn(chooserEvents),
    ],
    slots: [
      {
        name: 'settings-imap',
        description: 'What the person needs once IMAP is chosen, such as server name and ports.',
      },
      { name: 'settings-pop3', description: 'The same for POP3.' },
      { name: 'notice', description: 'Replaces the important notice.' },
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
      'Shows how to set up a protocol: the settings of this mailbox, the steps to tick off in the words of the mail program, and files and codes that set it up.',
    properties: [
      {
        name: 'server',
        type: 'MailServer | null',
        description: "This mailbox's settings. Also accepts JSON. They never leave the page.",
      },
      { name: 'facts', type: 'Answers', description: 'Answers that the page knows. Also accepts text.' },
      {
        name: 'answers',
        type: 'Answers',
        description: "The person's answers. Also accepts text of `serializeAnswers`.",
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
    slots: [{ name: 'settings', description: 'Replaces the list of settings, if there is no `server`.' }],
  },
];

/** The values of an attribute, in short. */
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

/** The descriptions of the tags for the manifest and the README. Tests compare them with the classes. */
export const describedElements: readonly DescribedElement[] = described.map((element) => ({
  ...element,
  attributes: [...attributesIn(element.tag), ...attributesIn('shared')],
}));
