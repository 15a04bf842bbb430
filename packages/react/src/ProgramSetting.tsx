import { type Messages, type Program, type Step, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { labelIn, type ProgramLabel } from './labelIn.ts';
import { Words } from './Words.tsx';

/** The text about the selected program below a step. */
export type ProgramDetail =
  | { readonly kind: 'controls'; readonly controls: readonly (ProgramLabel & { readonly off: boolean })[] }
  | { readonly kind: 'sentence'; readonly sentence: string };

/**
 * The text about a step's setting: what the selected program calls it, that the program lacks it, or what to look for
 * if the name is unknown. `null` if the step is about no setting, or about a different kind of device from the one
 * the program runs on.
 *
 * @param program `null` for a program that the library does not know.
 */
export function programDetail(step: Step, program: Program | null, messages: Messages): ProgramDetail | null {
  const { setting, takesForGranted } = step;
  if (!setting) return null;
  if (program && takesForGranted.includes(program.on === 'phone' ? 'computer' : 'phone')) return null;
  const known = program?.settings[setting];
  if (!program || !known) return { kind: 'sentence', sentence: messages[`guide.look.${setting}`] };
  if ('controls' in known)
    return {
      kind: 'controls',
      controls: known.controls.map(({ label, choose, tick }) => ({
        ...labelIn(messages, program.id, label, choose),
        off: !tick,
      })),
    };
  const key = 'always' in known ? 'guide.always' : (`guide.cannot.${setting}` as 'guide.cannot.keepDays');
  return { kind: 'sentence', sentence: text(messages, key, { program: program.name }) };
}

/** Shows the result of `programDetail` below the step. */
export function ProgramSetting({ detail, program }: { detail: ProgramDetail; program: Program | null }): ReactNode {
  const { messages } = useRoot();
  if (detail.kind === 'sentence') return <Words>{detail.sentence}</Words>;
  return (
    <>
      <Words>{text(messages, 'guide.in-program', { program: program?.name ?? '' })}</Words>
      <ul>
        {detail.controls.map(({ label, english, off }) => (
          <li key={label}>
            <Words english={english ? label : undefined}>
              {text(messages, off ? 'guide.control.off' : 'guide.control', { label })}
            </Words>
          </li>
        ))}
      </ul>
    </>
  );
}
