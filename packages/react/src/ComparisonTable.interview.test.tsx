import { comparison } from '@mail-protocol/core';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { interview, names, rowOf, topics } from '../test/comparison.ts';
import { ComparisonTable } from './ComparisonTable.tsx';

describe('ComparisonTable, with an interview', () => {
  it('marks nothing and folds nothing before there is a recommendation', () => {
    render(<ComparisonTable interview={interview({})} recommended="pop3" />);
    expect(screen.queryByText('recommended')).toBeNull();
    expect(topics()).toHaveLength(comparison.length);
  });

  it('folds nothing if no answer has a weight', () => {
    render(<ComparisonTable interview={interview({ devices: 'unsure' })} />);
    expect(screen.getByRole('columnheader', { name: 'IMAP recommended' })).toBeVisible();
    expect(topics()).toHaveLength(comparison.length);
  });

  it('marks and folds nothing for a mailbox that is only read in a browser', () => {
    render(<ComparisonTable interview={interview({ devices: 'webmail', serverSpace: 'tight' })} />);
    expect(screen.queryByText('recommended')).toBeNull();
    expect(topics()).toHaveLength(comparison.length);
  });

  it('starts with the relevant rows, strongest answer first, each with its “because”', () => {
    render(<ComparisonTable interview={interview({ serverSpace: 'tight', devices: 'in-step' })} />);
    expect(screen.getByRole('columnheader', { name: 'IMAP recommended' })).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'What counts for you' })).toBeVisible();
    expect(topics()).toEqual(['several', 'marks', 'sent', 'deleting', 'room']);
    for (const topic of topics()) expect(rowOf(topic)).toHaveAttribute('data-relevant');
    expect(
      screen.getByRole('rowheader', {
        name: 'Several devices because you said “In several places, and all should match” (where it is read)',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('rowheader', {
        name: 'Room in the mailbox because you said “Yes, it is small or nearly full” (room in the mailbox)',
      }),
    ).toBeVisible();
  });

  it('names the strongest answer if several made a row relevant', () => {
    render(<ComparisonTable interview={interview({ deviceBackup: 'yes', devices: 'one' })} />);
    expect(within(rowOf('sent')).getByRole('rowheader')).toHaveTextContent('“Mostly on one computer”');
    expect(within(rowOf('backup')).getByRole('rowheader')).toHaveTextContent('“Yes”');
  });

  it('shows an answer once, but lets screen readers read it in every row', () => {
    render(<ComparisonTable interview={interview({ devices: 'in-step' })} />);
    const said = screen.getAllByText(/because you said/);
    expect(said).toHaveLength(topics().length);
    expect(said.filter((element) => !element.hasAttribute('data-unseen'))).toHaveLength(1);
  });

  it('folds the other rows behind a button that stays in place and keeps focus', async () => {
    const user = userEvent.setup();
    render(<ComparisonTable interview={interview({ devices: 'in-step' })} />);
    const mattered = topics();
    const rest = comparison.length - mattered.length;
    const button = screen.getByRole('button', { name: `Show ${rest} more rows` });
    expect(button).toHaveAttribute('type', 'button');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).toBe(screen.getByRole('table'));

    await user.tab();
    expect(button).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(topics()).toHaveLength(comparison.length);
    expect(topics().slice(0, mattered.length)).toEqual(mattered);
    expect(new Set(topics()).size).toBe(comparison.length);
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveTextContent('Show fewer rows');
    expect(button.previousElementSibling).toBe(screen.getByRole('table'));

    await user.keyboard(' ');
    expect(topics()).toEqual(mattered);
    expect(button).toHaveFocus();
  });

  it('stays unfolded while the answers change', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<ComparisonTable interview={interview({ devices: 'in-step' })} />);
    await user.click(screen.getByRole('button'));
    rerender(<ComparisonTable interview={interview({ devices: 'one' })} />);
    expect(screen.getByRole('columnheader', { name: 'POP3 recommended' })).toBeVisible();
    expect(topics()).toHaveLength(comparison.length);
  });

  it('takes the columns from the interview unless a prop says otherwise', () => {
    const offering = { ...interview({ devices: 'one' }), offered: ['imap'] as const };
    const { rerender } = render(<ComparisonTable interview={offering} />);
    expect(names('columnheader')).toEqual(['What it is about', 'IMAP']);
    rerender(<ComparisonTable interview={offering} offered={['imap', 'pop3']} />);
    expect(names('columnheader').slice(1)).toEqual(['IMAP', 'POP3 recommended']);
  });
});
