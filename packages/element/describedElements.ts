/** One thing that a page can use, and what it is for. */
export interface Described {
  readonly name: string;
  readonly type?: string;
  readonly description: string;
}

interface DescribedElement {
  readonly tag: string;
  readonly className: string;
  readonly description: string;
  readonly attributes: readonly Described[];
  readonly properties: readonly Described[];
  readonly methods: readonly Described[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
}

const offered = {
  name: 'offered',
  type: 'imap pop3',
  description: 'The protocols this server has, both without it. Empty: neither.',
};
const looks: readonly Described[] = [
  { name: 'heading-level', type: '1 … 5', description: 'The level of its headings. 2 without it.' },
  {
    name: 'lang',
    type: 'language tag',
    description: 'The language of the words, without it that of `messages`. Changes no words.',
  },
  { name: 'dir', type: 'ltr | rtl', description: 'The direction, without it that of `messages`.' },
  {
    name: 'color-scheme',
    type: 'light | dark',
    description: 'For pages with a dark mode that the browser does not know of.',
  },
];
const messages: Described = {
  name: 'messages',
  type: 'Partial<Messages> | undefined',
  description: 'The words: a language of `@mail-protocol/core/locales/…`, or single keys laid over English.',
};

/** Both tags in words: what the manifest and the README say of them. The tests hold it against the classes. */
export const describedElements: readonly DescribedElement[] = [
  {
    tag: 'mail-protocol-chooser',
    className: 'ProtocolChooserElement',
    description:
      'Asks a few questions, recommends POP3 or IMAP and how to set it up, and takes part in a form like an input.',
    attributes: [
      { name: 'name', type: 'text', description: 'The name under which the form posts `imap` or `pop3`.' },
      { name: 'value', type: 'imap | pop3', description: 'What is chosen to begin with and after a reset.' },
      {
        name: 'acknowledged',
        type: 'boolean',
        description:
          'The acknowledgement is ticked to begin with, for the sentence that is shown then. A reset unticks it.',
      },
      {
        name: 'error',
        type: 'text',
        description:
          'What is wrong with the choice, as the page knows it. Said with the choice, until the page takes it away.',
      },
      {
        name: 'required',
        type: 'boolean',
        description: 'The form may not be sent without a choice, nor without an acknowledgement that is due.',
      },
      { name: 'disabled', type: 'boolean', description: 'Nothing can be answered or chosen, and nothing is posted.' },
      { name: 'form', type: 'id', description: 'The form it belongs to, where that is not the one around it.' },
      offered,
      {
        name: 'facts',
        type: 'v=1&devices=one…',
        description: 'Answers that the page knows, as `serializeAnswers` writes them.',
      },
      { name: 'layout', type: 'list | steps', description: 'All on one page, or one question at a time.' },
      { name: 'density', type: 'comfortable | compact', description: 'How close everything stands.' },
      ...looks,
    ],
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
      { name: 'recommendation', type: 'Recommendation', description: 'What is recommended now. Read only.' },
      messages,
      { name: 'name', type: 'string', description: 'The attribute.' },
      { name: 'required', type: 'boolean', description: 'The attribute.' },
      { name: 'disabled', type: 'boolean', description: 'The attribute.' },
      { name: 'form', type: 'HTMLFormElement | null', description: 'The form it belongs to. Read only.' },
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
      {
        name: 'mail-protocol-choice',
        type: 'CustomEvent<ChoiceEventDetail>',
        description:
          'The person chose, ticked the acknowledgement, or a reset of the form has changed either (`cause` is `reset`): `value`, `cause`, `recommendation`, `plan`, `overruled`, `acknowledgement`, `answers`.',
      },
      {
        name: 'mail-protocol-acknowledgement',
        type: 'CustomEvent<boolean>',
        description:
          'The acknowledgement was ticked or unticked: by the person, by a reset, or because its sentence changed.',
      },
      {
        name: 'mail-protocol-answers',
        type: 'CustomEvent<Answers>',
        description: 'The person answered, took an answer back or started over: all their answers.',
      },
      {
        name: 'mail-protocol-event',
        type: 'CustomEvent<InterviewEvent>',
        description:
          'Something worth counting, in tokens: `shown`, `answered`, `recommended`, `chosen`, `overruled`, `acknowledged`.',
      },
      {
        name: 'mail-protocol-invalid-answers',
        type: 'CustomEvent<readonly Dropped[]>',
        description: 'Answers or facts that were left out, each with its code.',
      },
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
    description: 'POP3 and IMAP side by side, alone or following the answers given in a chooser.',
    attributes: [
      { name: 'for', type: 'id', description: 'A chooser of the same page whose answers it follows.' },
      { name: 'recommended', type: 'imap | pop3', description: 'The column to mark, where it follows no chooser.' },
      offered,
      ...looks,
    ],
    properties: [messages],
    methods: [],
    events: [],
    slots: [],
  },
];
