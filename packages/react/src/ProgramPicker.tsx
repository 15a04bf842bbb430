import { programs, textPieces } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import type { GuideProgram } from './GuideProgram.ts';
import { noForm } from './RadioCard.tsx';
import { useOwnId } from './useOwnId.ts';
import { Words } from './Words.tsx';

interface ProgramPickerProps {
  readonly program: GuideProgram | null;
  readonly onPick: (program: GuideProgram | null) => void;
}

/** A native list in which the person selects their mail program. */
export function ProgramPicker({ program, onPick }: ProgramPickerProps): ReactNode {
  const { messages, part } = useRoot();
  const id = useOwnId();
  return (
    <div {...part('program')}>
      <label htmlFor={id}>
        <Words>{messages['guide.program']}</Words>
      </label>
      <select
        id={id}
        // The host's form must neither post nor reset it.
        form={noForm}
        autoComplete="off"
        aria-describedby={`${id}-help`}
        value={program ?? ''}
        onChange={({ currentTarget }) => onPick((currentTarget.value || null) as GuideProgram | null)}
      >
        <option value="" lang={textPieces(messages, messages['guide.program.choose'])[0]?.lang}>
          {messages['guide.program.choose']}
        </option>
        {programs.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
        <option value="other" lang={textPieces(messages, messages['guide.program.other'])[0]?.lang}>
          {messages['guide.program.other']}
        </option>
      </select>
      <div {...part('help')} id={`${id}-help`}>
        <Words>{messages['guide.program.help']}</Words>
      </div>
    </div>
  );
}
