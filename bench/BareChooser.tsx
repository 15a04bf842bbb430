import { Item, Root } from '@radix-ui/react-radio-group';
import { type ComponentType, type ReactNode, useId, useState } from 'react';

/*
 * What a developer would write in an afternoon: seven questions, their weights, the protocol they point to, and a
 * choice. It is what the benchmark measures against, so it does that task and nothing else: no plan, no reasons, no
 * table, no announcements, no other language, and it renders all of itself on each answer, as such code does.
 */

interface BareQuestion {
  readonly id: string;
  readonly text: string;
  /** Each answer with its points for IMAP. */
  readonly answers: readonly (readonly [token: string, text: string, points: number])[];
}

/** The questions. The library may ask more, and may offer more answers. */
export const bareQuestions: readonly BareQuestion[] = [
  {
    id: 'devices',
    text: 'Where do you read this mailbox?',
    answers: [
      ['in-step', 'In several places that show the same', 24],
      ['separate', 'In several places, each on its own', -4],
      ['one', 'On one computer', -6],
      ['phone', 'Only on a phone', 24],
      ['webmail', 'Only in a browser', 0],
    ],
  },
  {
    id: 'sharedMailbox',
    text: 'Does anybody else use it?',
    answers: [
      ['no', 'No', -1],
      ['together', 'Yes, we share the work', 24],
      ['separately', 'Yes, each reads every message', -4],
      ['program', 'A program fetches it', 24],
    ],
  },
  {
    id: 'keepMailOn',
    text: 'Where should old mail be?',
    answers: [
      ['server', 'On the server', 7],
      ['both', 'In both places', 2],
      ['device', 'On my device', -6],
    ],
  },
  {
    id: 'serverSpace',
    text: 'Is there room on the server?',
    answers: [
      ['ample', 'Plenty', 2],
      ['tight', 'Little', -4],
    ],
  },
  {
    id: 'offline',
    text: 'How often do you read without a connection?',
    answers: [
      ['rarely', 'Rarely', 2],
      ['sometimes', 'Sometimes', -1],
      ['often', 'Often', -2],
      ['metered', 'My line is slow', 2],
    ],
  },
  {
    id: 'mailVolume',
    text: 'How much mail do you keep?',
    answers: [
      ['low', 'Little', -1],
      ['high', 'A lot', 2],
    ],
  },
  {
    id: 'deviceBackup',
    text: 'Is your device backed up?',
    answers: [
      ['yes', 'Yes', -1],
      ['no', 'No', 2],
    ],
  },
];

/** Answers by the id of their question. */
export type BareAnswers = Readonly<Record<string, string>>;

/** The protocol for some answers: `null` if there are none yet, and if mail is read in a browser only. */
export function bareProtocol(answers: BareAnswers): 'imap' | 'pop3' | null {
  if (Object.keys(answers).length === 0 || answers['devices'] === 'webmail') return null;
  const points = bareQuestions.flatMap(({ id, answers: all }) =>
    all.filter(([token]) => token === answers[id]).map(([, , weight]) => weight),
  );
  return points.reduce((sum, weight) => sum + weight, 0) >= 0 ? 'imap' : 'pop3';
}

interface BareRadiosProps {
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly labelledBy: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** A group of Radix's radios. */
export function RadixRadios({ value, onChange, labelledBy, options }: BareRadiosProps): ReactNode {
  const id = useId();
  return (
    <Root value={value} onValueChange={onChange} aria-labelledby={labelledBy}>
      {options.map(([option, text]) => (
        <div key={option}>
          <Item id={`${id}-${option}`} value={option} />
          <label htmlFor={`${id}-${option}`}>{text}</label>
        </div>
      ))}
    </Root>
  );
}

/** The same with the browser's own radios. */
export function NativeRadios({ value, onChange, labelledBy, options }: BareRadiosProps): ReactNode {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={labelledBy}>
      {options.map(([option, text]) => (
        <div key={option}>
          <input
            type="radio"
            id={`${id}-${option}`}
            name={id}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <label htmlFor={`${id}-${option}`}>{text}</label>
        </div>
      ))}
    </div>
  );
}

const protocolNames = { imap: 'IMAP', pop3: 'POP3' } as const;

interface BareChooserProps {
  readonly Radios: ComponentType<BareRadiosProps>;
  /** The answers to begin with. */
  readonly start: BareAnswers;
}

/** The whole hand-written chooser. */
export function BareChooser({ Radios, start }: BareChooserProps): ReactNode {
  const id = useId();
  const [answers, setAnswers] = useState(start);
  const [choice, setChoice] = useState<string | null>(null);
  const protocol = bareProtocol(answers);
  return (
    <div>
      {bareQuestions.map((question) => (
        <div key={question.id} data-question={question.id}>
          <h3 id={`${id}-${question.id}`}>{question.text}</h3>
          <Radios
            value={answers[question.id] ?? null}
            onChange={(token) => setAnswers({ ...answers, [question.id]: token })}
            labelledBy={`${id}-${question.id}`}
            options={[...question.answers.map(([token, text]) => [token, text] as const), ['unsure', 'Not sure']]}
          />
        </div>
      ))}
      <div data-result="">
        <h3 id={`${id}-result`}>{protocol ? `We recommend ${protocolNames[protocol]}` : 'Your protocol'}</h3>
        <Radios
          value={choice}
          onChange={setChoice}
          labelledBy={`${id}-result`}
          options={Object.entries(protocolNames)}
        />
      </div>
    </div>
  );
}
