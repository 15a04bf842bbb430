import { type ProgramId, programSources, programs } from '@mail-protocol/core';
import { GuideTable } from './GuideTable.tsx';

/** The name of each setting in each known program, with its source and date. */
export function ProgramNames() {
  const rows = programs.flatMap(({ id, name, settings }) =>
    Object.entries(settings).map(([setting, known]): [string, string, string, string] => {
      const words =
        'controls' in known
          ? known.controls
              .map(({ label, choose, tick }) => `${choose ? `${label}: ${choose}` : label}${tick ? '' : ' (off)'}`)
              .join(' · ')
          : 'always' in known
            ? 'always on'
            : 'not supported';
      const source = programSources[id as ProgramId].settings[setting as keyof typeof settings];
      return [name, setting, words, source ? `${source.source} (${source.readIn})` : ''];
    }),
  );
  return (
    <GuideTable
      words
      caption="Names of settings"
      columns={['Program', 'Setting', 'Name in the program', 'Source']}
      rows={rows}
    />
  );
}
