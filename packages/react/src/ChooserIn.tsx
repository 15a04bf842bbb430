import type { Messages } from '@mail-protocol/core';
import {
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  type RefObject,
  useImperativeHandle,
  useRef,
} from 'react';
import type { Chooser } from './Chooser.ts';
import { ComponentRoot, useRoot } from './ComponentRoot.tsx';
import { ListLayout } from './ListLayout.tsx';
import type { Guide } from './loadGuide.ts';
import { omittable, type ProtocolChooserHandle, type ProtocolChooserProps } from './ProtocolChooserProps.ts';
import { StepsLayout } from './StepsLayout.tsx';
import { useAnnouncement } from './useAnnouncement.ts';
import { useFormFaults } from './useFormFaults.ts';
import { useFormReset } from './useFormReset.ts';
import { useGuide } from './useGuide.ts';
import { useNameClash } from './useNameClash.ts';
import { usePointerMark } from './usePointerMark.ts';
import { useChoice } from './useProtocolChoice.ts';
import { useProtocolRecommendation } from './useProtocolRecommendation.ts';
import { useOmitWarnings, useWarnings } from './warn.ts';

interface ChooserInProps extends ProtocolChooserProps {
  /** The defaults for keys that `messages` lacks; `null` if `messages` is a whole language. */
  readonly words: Partial<Messages> | null;
  /** Loads the guide of the last stage, with its words if `words` lacks them. */
  readonly loadGuide: () => Promise<Guide>;
}

/** The chooser, without built-in words. */
export const ChooserIn: ForwardRefExoticComponent<ChooserInProps & RefAttributes<ProtocolChooserHandle>> =
  /* @__PURE__ */ forwardRef<ProtocolChooserHandle, ChooserInProps>(function ChooserIn(
    {
      words,
      loadGuide,
      value,
      defaultValue,
      onValueChange,
      acknowledged,
      defaultAcknowledged,
      onAcknowledgedChange,
      name,
      required,
      disabled,
      error,
      layout = 'list',
      notice,
      settings,
      server,
      onInvalidServer,
      omit,
      interview: given,
      answers,
      defaultAnswers,
      onAnswersChange,
      onInvalidAnswers,
      facts,
      offered,
      provider,
      questions,
      onEvent,
      density = 'comfortable',
      ...rest
    },
    ref,
  ) {
    const options = {
      answers,
      defaultAnswers,
      onAnswersChange,
      onInvalidAnswers,
      facts,
      offered,
      provider,
      questions,
      onEvent,
    };
    const own = useProtocolRecommendation(given ? {} : options);
    useWarnings(() => {
      const ignored = Object.entries(options).flatMap(([name, option]) => (option === undefined ? [] : [name]));
      return given && ignored.length > 0 ? [{ code: 'MP-206', detail: ignored.join('`, `') }] : [];
    }, [given, options]);

    useOmitWarnings(omit, omittable);

    const interview = given ?? own;
    const choice = useChoice(interview, {
      value,
      defaultValue,
      onValueChange,
      acknowledged,
      defaultAcknowledged,
      onAcknowledgedChange,
    });
    const [guide, askForGuide] = useGuide(loadGuide);
    const root = useRef<HTMLDivElement>(null);
    usePointerMark(root);
    const form = { name, required, disabled, error };
    return (
      <ComponentRoot
        {...rest}
        ref={root}
        words={(guide && guide !== 'failed' && guide.english) || words}
        data-layout={layout}
        data-density={density}
      >
        <Contents
          // A new layout starts again, but answers and choice stay.
          key={layout}
          {...{ interview, choice, form, guide, layout, root }}
          loadGuide={askForGuide}
          options={{ notice, settings, server, onInvalidServer, omit }}
          handle={ref}
        />
      </ComponentRoot>
    );
  });

interface ContentsProps extends Pick<Chooser, 'interview' | 'choice' | 'form' | 'options' | 'guide' | 'loadGuide'> {
  readonly layout: 'list' | 'steps';
  readonly root: RefObject<HTMLDivElement | null>;
  readonly handle: ForwardedRef<ProtocolChooserHandle>;
}

/** Everything inside the root: a layout, and the status region. */
function Contents({ layout, root, handle, ...given }: ContentsProps) {
  const { interview, choice, form } = given;
  const { messages } = useRoot();
  const boxRef = useRef<HTMLInputElement>(null);
  const resultRef = useRef<HTMLDivElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const faults = useFormFaults(choice, boxRef, resultRef);
  const silent = layout === 'steps';
  const { region, say, sayUndone, personActs } = useAnnouncement({ interview, choice, messages, silent });
  useNameClash(resultRef, form.name);
  const forget = () => {
    choice.forget();
    faults.clear();
  };
  // With a name the cards handle a reset. Without one the choice stays, and a reset only clears messages about it.
  useFormReset(resultRef, form.name === undefined ? forget : null);

  const { focusChoice } = faults;
  const { open } = choice;
  useImperativeHandle(handle, () => ({
    get element() {
      return root.current;
    },
    focus: () => {
      // A chosen protocol already has a visible control; opening the choice would remove it.
      if (choice.value === null) open(true);
      focusChoice();
    },
  }));

  const chooser: Chooser = { ...given, faults, boxRef, resultRef, headingRef, say, sayUndone };
  const Layout = layout === 'steps' ? StepsLayout : ListLayout;
  return (
    <div data-columns="" onClickCapture={personActs} onKeyDownCapture={personActs}>
      <Layout chooser={chooser} />
      <div role="status" aria-atomic="true" data-announcement="" ref={region} />
    </div>
  );
}
