import type {} from '@mail-protocol/element/types/react';

export const Panel = () => (
  <>
    <mail-protocol-chooser
      id="chooser"
      name="protocol"
      required
      layout="steps"
      heading-level={3}
      facts="v=2&devices=one"
      onmail-protocol-choice={({ detail }) => console.log(detail.value, detail.cause)}
    />
    <mail-protocol-comparison for="chooser" className="table" />
  </>
);

export const Wrong = () => (
  <>
    {/* @ts-expect-error there is no such layout */}
    <mail-protocol-chooser layout="grid" />
    {/* @ts-expect-error a comparison posts nothing */}
    <mail-protocol-comparison required />
  </>
);
