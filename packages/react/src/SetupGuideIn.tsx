import { type Messages, programs, protocols } from '@mail-protocol/core';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useRef } from 'react';
import { ComponentRoot } from './ComponentRoot.tsx';
import { GuideBody } from './GuideBody.tsx';
import { guideParts } from './guideParts.ts';
import type { SetupGuideProps } from './SetupGuideProps.ts';
import { speak } from './useAnnouncement.ts';
import { useControllableState } from './useControllableState.ts';
import { useDone } from './useDone.ts';
import { useProtocolRecommendation } from './useProtocolRecommendation.ts';
import { unknownIn, useWarnings } from './warn.ts';

/** Bundlers replace `process.env.NODE_ENV` by a string. Nothing else of Node is declared here. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const knownPrograms: readonly unknown[] = [...programs.map(({ id }) => id), 'other'];

interface SetupGuideInProps extends SetupGuideProps {
  /** The defaults for keys that `messages` lacks; `null` if `messages` is a whole language. */
  readonly words: Partial<Messages> | null;
}

/** The set-up guide, without built-in words. */
export const SetupGuideIn: ForwardRefExoticComponent<SetupGuideInProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, SetupGuideInProps>(function SetupGuideIn(
    {
      words,
      protocol,
      interview: given,
      answers,
      defaultAnswers,
      onAnswersChange,
      onInvalidAnswers,
      facts,
      offered,
      provider,
      server,
      onInvalidServer,
      settings,
      profileHref,
      omit = [],
      program: programProp,
      defaultProgram = null,
      onProgramChange,
      done: doneProp,
      defaultDone,
      onDoneChange,
      density = 'comfortable',
      ...rest
    },
    ref,
  ) {
    const own = useProtocolRecommendation(
      given ? {} : { answers, defaultAnswers, onAnswersChange, onInvalidAnswers, facts, offered, provider },
    );
    const [picked, keep] = useControllableState(programProp, defaultProgram, 'program', onProgramChange);
    const program = knownPrograms.includes(picked) ? picked : null;
    const done = useDone({ done: doneProp, defaultDone, onDoneChange });
    // Checked here too, so that a bundler also drops this code from the file of the guide that the custom elements
    // load.
    if (process.env.NODE_ENV !== 'production')
      // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build
      useWarnings(() => {
        const unknown = [
          ...(protocols.includes(protocol) ? [] : [`protocol ${String(protocol)}`]),
          ...(picked === program ? [] : [`program ${String(picked)}`]),
          ...unknownIn(omit, guideParts).map((name) => `omit ${name}`),
        ];
        return unknown.map((detail) => ({ code: 'MP-220' as const, detail }));
      }, [protocol, picked, program, omit]);
    const region = useRef<HTMLDivElement>(null);
    return (
      <ComponentRoot {...rest} ref={ref} words={words} data-density={density}>
        {protocols.includes(protocol) && (
          <GuideBody
            // Another protocol starts with its own question, and with no file asked for.
            key={protocol}
            {...{ protocol, server, onInvalidServer, settings, profileHref, program, done }}
            interview={given ?? own}
            omit={guideParts.filter((name) => unknownIn(omit, []).includes(name))}
            onPick={(next) => {
              keep(next);
              onProgramChange?.(next);
            }}
            tell={(sentence, messages) => speak(region.current, sentence, messages)}
          />
        )}
        <div role="status" aria-atomic="true" data-announcement="" ref={region} />
      </ComponentRoot>
    );
  });
