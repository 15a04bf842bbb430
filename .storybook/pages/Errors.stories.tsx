import { type DiagnosticCode, diagnostics } from '@mail-protocol/core';
import { type SettingsCode, settingsDiagnostics } from '@mail-protocol/settings';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { GuideTable } from './GuideTable.tsx';

const codes = Object.keys(diagnostics) as DiagnosticCode[];
const settingsCodes = Object.keys(settingsDiagnostics) as SettingsCode[];

const rows: readonly (readonly [string, string, string, string])[] = [
  ...codes.map((code) => [code, diagnostics[code].what('…'), diagnostics[code].why, diagnostics[code].how] as const),
  ...settingsCodes.map((code) => {
    const { what, why, how } = settingsDiagnostics[code];
    return [code, what('…', '…'), why, how] as const;
  }),
];

interface CatalogueProps {
  /** The digit that the codes begin with. */
  readonly group: '1' | '2' | '3' | '4';
  readonly caption: string;
}

/** The warnings of one group, from `diagnostics` and `settingsDiagnostics`. */
function Catalogue({ group, caption }: CatalogueProps) {
  return (
    <GuideTable
      caption={caption}
      columns={['Code', 'What happened', 'Why it matters', 'How to fix it']}
      rows={rows.filter(([code]) => code.startsWith(`MP-${group}`))}
    />
  );
}

/** Every warning, generated from `diagnostics` and `settingsDiagnostics`. */
const meta: Meta<typeof Catalogue> = {
  title: 'Guides/Errors',
  component: Catalogue,
  tags: ['!autodocs'],
  argTypes: { group: { control: false }, caption: { control: false } },
};

export default meta;

type Story = StoryObj<typeof Catalogue>;

/** Warnings about answers from a link, from a host or from an older version. */
export const AboutAnswers: Story = {
  args: { group: '1', caption: 'About answers' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(1 + codes.filter((code) => code < 'MP-2').length);
  },
};

/** Warnings about props that contradict each other or are unknown. */
export const AboutProps: Story = {
  args: { group: '2', caption: 'About props' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(
      1 + codes.filter((code) => code > 'MP-2' && code < 'MP-3').length,
    );
  },
};

/** Warnings of the custom elements. */
export const AboutElements: Story = {
  args: { group: '3', caption: 'About custom elements' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(1 + codes.filter((code) => code > 'MP-3').length);
  },
};

/** Faults in a mail server's settings, and reasons why a file can't be made from them. */
export const AboutSettings: Story = {
  args: { group: '4', caption: 'About server settings' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(1 + settingsCodes.length);
  },
};
