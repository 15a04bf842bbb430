/** @jsxImportSource solid-js */
import type {} from '@mail-protocol/element/types/solid';

export const Panel = () => (
  <mail-protocol-chooser name="protocol" required on:mail-protocol-choice={({ detail }) => console.log(detail.value)} />
);

// @ts-expect-error there is no such layout
export const Wrong = () => <mail-protocol-chooser layout="grid" />;
