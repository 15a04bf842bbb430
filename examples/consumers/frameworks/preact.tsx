/** @jsxImportSource preact */
import type {} from '@mail-protocol/element/types/preact';

export const Panel = () => (
  <mail-protocol-chooser name="protocol" required onmail-protocol-choice={({ detail }) => console.log(detail.value)} />
);

// @ts-expect-error there is no such layout
export const Wrong = () => <mail-protocol-chooser layout="grid" />;
