import type { Answers } from '@mail-protocol/core';
import { ProtocolChooser } from '../src/ProtocolChooser.tsx';
import { useProtocolRecommendation } from '../src/useProtocolRecommendation.ts';

export function Pair({ facts }: { readonly facts?: Answers }) {
  const interview = useProtocolRecommendation();
  return (
    <>
      <ProtocolChooser interview={interview} facts={facts} />
      <ProtocolChooser interview={interview} />
    </>
  );
}
