import { type DiagnosticCode, diagnostics } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { GuideTable } from './GuideTable.tsx';

const codes = Object.keys(diagnostics) as DiagnosticCode[];

interface CatalogueProps {
  /** The digit that the codes begin with. */
  readonly group: '1' | '2' | '3';
  readonly caption: string;
}

/** The warnings of one group, as they stand in `diagnostics`. */
function Catalogue({ group, caption }: CatalogueProps) {
  return (
    <GuideTable
      caption={caption}
      columns={['Code', 'What happened', 'Why it matters', 'How to mend it']}
      rows={codes
        .filter((code) => code.startsWith(`MP-${group}`))
        .map((code) => {
          const { what, why, how } = diagnostics[code];
          return [code, what('…'), why, how];
        })}
    />
  );
}

/** Every warning, generated from `diagnostics`. */
const meta: Meta<typeof Catalogue> = {
  title: 'Guides/Errors',
  component: Catalogue,
  tags: ['!autodocs'],
  argTypes: { group: { control: false }, caption: { control: false } },
};

export default meta;

type Story = StoryObj<typeof Catalogue>;

/** Answers from a link, a host, or an older version. */
export const AboutAnswers: Story = {
  args: { group: '1', caption: 'About answers' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(1 + codes.filter((code) => code < 'MP-2').length);
  },
};

/** Props that contradict one another or mean nothing. */
export const AboutProps: Story = {
  args: { group: '2', caption: 'About props' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(
      1 + codes.filter((code) => code > 'MP-2' && code < 'MP-3').length,
    );
  },
};

/** What the custom elements add. */
export const AboutElements: Story = {
  args: { group: '3', caption: 'About custom elements' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(1 + codes.filter((code) => code > 'MP-3').length);
  },
};
