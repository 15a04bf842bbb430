import type { ProtocolChooserElement } from '@mail-protocol/element';
import type {} from '@mail-protocol/element/types/react-18';
import { useEffect, useRef } from 'react';

export function Panel() {
  const chooser = useRef<ProtocolChooserElement>(null);
  useEffect(() => {
    chooser.current?.addEventListener('mail-protocol-choice', ({ detail }) => console.log(detail.value, detail.cause));
  }, []);
  return (
    <>
      <mail-protocol-chooser ref={chooser} id="chooser" name="protocol" required layout="steps" heading-level={3} />
      <mail-protocol-comparison for="chooser" />
    </>
  );
}

export const Wrong = () => (
  <>
    {/* @ts-expect-error there is no such layout */}
    <mail-protocol-chooser layout="grid" />
    {/* @ts-expect-error a comparison posts nothing */}
    <mail-protocol-comparison required />
  </>
);
