'use client';

import { programs, protocols } from '@mail-protocol/core';
import { englishGuide } from '@mail-protocol/core/locales/en.guide';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useRef } from 'react';
import { ComponentRoot } from './ComponentRoot.tsx';
import { GuideBody } from './GuideBody.tsx';
import { guideParts } from './guideParts.ts';
import type { SetupGuideProps } from './SetupGuideProps.ts';
import { useDone } from './StepList.tsx';
import { speak } from './useAnnouncement.ts';
import { useControllableState } from './useControllableState.ts';
import { useProtocolRecommendation } from './useProtocolRecommendation.ts';
import { unknownIn, useWarnings } from './warn.ts';

export type { GuideProgram } from './GuideProgram.ts';
export type { GuidePart } from './guideParts.ts';
export type { GuideOptions, ProgramOptions, SetupGuideProps } from './SetupGuideProps.ts';

/** What bundlers replace by the word itself; the build knows nothing else of Node. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const knownPrograms: readonly unknown[] = [...programs.map(({ id }) => id), 'other'];

/**
 * Takes a person from the choice to mail that arrives, without losing what they have: this mailbox's settings with buttons that copy them, the
 * steps to tick off in the words of their mail program, and files or codes that set it up. Renders a `<div>`.
 *
 * Import `@mail-protocol/react/styles.css` once.
 *
 * @example
 * <SetupGuide protocol="imap" server={{ address: 'jo@example.net', imap: { host: 'imap.example.net' }, smtp: { host: 'smtp.example.net' } }} />
 */
export const SetupGuide: ForwardRefExoticComponent<SetupGuideProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, SetupGuideProps>(function SetupGuide(
    {
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
      headingLevel = 2,
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
    // Asked here again, so that the file beside the script of the elements leaves it out too.
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
      <ComponentRoot {...rest} ref={ref} words={englishGuide} headingLevel={headingLevel} data-density={density}>
        {protocols.includes(protocol) && (
          <GuideBody
            // Another protocol begins with its own question, and with no file asked for.
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
