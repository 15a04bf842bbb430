import type { Protocol } from '@mail-protocol/core';
import { type FormEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Acknowledgement } from './Acknowledgement.tsx';
import { RadioCards } from './RadioCards.tsx';
import { SetUp } from './SetUp.tsx';
import { Heading, usePart, useSurface } from './Surface.tsx';
import type { Choice } from './useChoice.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';

/** What a form may ask of the choice. */
export interface ChoiceFormOptions {
  /** The name under which the form that is around it posts `imap` or `pop3`. Without one nothing is posted. */
  readonly name?: string | undefined;
  /**
   * Whether a form may not be sent without a choice, nor without an acknowledgement that is due.
   * @default false
   */
  readonly required?: boolean | undefined;
  /**
   * Whether nothing can be answered or chosen. What is there stays readable.
   * @default false
   */
  readonly disabled?: boolean | undefined;
}

interface FormFaults {
  readonly choiceMissing: boolean;
  readonly acknowledgementMissing: boolean;
}

/** Whether `control` is the first one that keeps its form from being sent: only then may focus go to it. */
function isFirstFault(control: HTMLInputElement): boolean {
  const first = control.form?.querySelector('input:invalid, select:invalid, textarea:invalid');
  return !first || first === control;
}

/** What keeps the form from being sent, in words of our own, with focus on what a person can use. */
export function useFormFaults(choice: Choice, boxRef: RefObject<HTMLInputElement | null>) {
  const [faults, setFaults] = useState<FormFaults>({ choiceMissing: false, acknowledgementMissing: false });
  const radios = useRef<HTMLDivElement>(null);
  const [focusOn, setFocusOn] = useState<{ readonly radios: boolean } | null>(null);

  // After the commit, because the choice may have been folded away until the form was sent.
  useEffect(() => {
    if (!focusOn) return;
    const focus = () => {
      if (focusOn.radios) radios.current?.querySelector<HTMLElement>('[role="radio"]:not(:disabled)')?.focus();
      else boxRef.current?.focus();
    };
    focus();
    // Once more, because the browser goes on to focus the host's first field that is wrong, although ours comes before it.
    const again = setTimeout(focus);
    return () => clearTimeout(again);
  }, [focusOn, boxRef]);

  const onInvalid = (event: FormEvent) => {
    const control = event.target as HTMLInputElement;
    const isRadio = control.matches('[data-radio-cards] input');
    // The host's own fields may stand in the settings.
    if (!isRadio && control !== boxRef.current) return;
    // The browser's own bubble would point at an input that nobody can see.
    event.preventDefault();
    setFaults((before) => (isRadio ? { ...before, choiceMissing: true } : { ...before, acknowledgementMissing: true }));
    if (isFirstFault(control)) setFocusOn({ radios: isRadio });
  };

  const missingAcknowledgement = () => {
    setFaults((before) => ({ ...before, acknowledgementMissing: true }));
    setFocusOn({ radios: false });
  };

  const open: FormFaults = {
    choiceMissing: faults.choiceMissing && choice.value === null,
    acknowledgementMissing: faults.acknowledgementMissing && choice.due !== null && !choice.acknowledged,
  };
  // What was mended is no fault again until the form is sent once more, whatever a reset takes back.
  if (open.choiceMissing !== faults.choiceMissing || open.acknowledgementMissing !== faults.acknowledgementMissing)
    setFaults(open);

  return {
    ...open,
    onInvalid,
    missingAcknowledgement,
    radios,
  };
}

interface ChoicePanelProps extends ChoiceFormOptions {
  readonly interview: ProtocolInterview;
  readonly choice: Choice;
  readonly faults: ReturnType<typeof useFormFaults>;
  readonly boxRef: RefObject<HTMLInputElement | null>;
  /** Whether the result above already shows how to set the chosen protocol up. */
  readonly setUpShown: boolean;
  readonly settings: ((protocol: Protocol) => ReactNode) | undefined;
}

/** The choice itself: the two protocols as a radio pair, what must be acknowledged, and the host's settings. */
export function ChoicePanel({
  interview,
  choice,
  faults,
  boxRef,
  setUpShown,
  settings,
  name,
  required = false,
  disabled = false,
}: ChoicePanelProps): ReactNode {
  const { messages } = useSurface();
  const part = usePart();
  const id = useId();
  const { recommendation, offered } = interview;
  const { value, plan, due } = choice;
  const recommended = recommendation.status === 'recommended' ? recommendation.protocol : null;
  const { adviceChanged } = useAdviceAtChoice(choice, recommended);
  const differs = value !== null && recommended !== null && value !== recommended;
  const advice = differs
    ? messages[adviceChanged ? 'choice.advice-changed' : 'choice.overruled'](messages[`protocol.${recommended}`])
    : null;
  return (
    <div {...part('choice')} ref={faults.radios}>
      <Heading {...part('section-heading')} below id={`${id}-title`}>
        {messages['choice.title']}
      </Heading>
      <RadioCards
        labelledBy={`${id}-title`}
        describedBy={
          [faults.choiceMissing && `${id}-error`, advice && `${id}-advice`].filter(Boolean).join(' ') || undefined
        }
        options={offered.map((protocol) => ({
          value: protocol,
          label: messages[`protocol.${protocol}`],
          help: messages[`choice.${protocol}`],
          badge: protocol === recommended ? messages['choice.recommended'] : undefined,
        }))}
        value={value}
        onValueChange={(next) => choice.choose(next as Protocol | null, next === null ? 'reset' : 'option')}
        name={name}
        required={required}
        disabled={disabled}
        invalid={faults.choiceMissing}
      />
      {faults.choiceMissing && (
        <div {...part('error')} id={`${id}-error`}>
          <strong>{messages['choice.error']}:</strong> <Words>{messages['choice.required']}</Words>
        </div>
      )}
      {advice && (
        <div data-note="" data-advice="" id={`${id}-advice`}>
          <Words>{advice}</Words>
        </div>
      )}
      {due && value !== null && !(setUpShown && value === recommendation.protocol) && (
        <Acknowledgement
          choice={choice}
          due={due}
          disabled={disabled}
          required={required && name !== undefined}
          missing={faults.acknowledgementMissing}
          boxRef={boxRef}
        />
      )}
      {plan && value !== null && !setUpShown && <SetUp plan={plan} answers={interview.effective} />}
      {value !== null && settings && <div {...part('settings')}>{settings(value)}</div>}
    </div>
  );
}

/** Whether the advice was another one when the person chose: then it is the advice that changed, not the person who overruled it. */
function useAdviceAtChoice(choice: Choice, recommended: Protocol | null): { adviceChanged: boolean } {
  const [chosen, setChosen] = useState({ value: choice.value, recommended });
  if (chosen.value !== choice.value) setChosen({ value: choice.value, recommended });
  return { adviceChanged: chosen.recommended !== recommended };
}
