import { screen, waitFor, within } from '@testing-library/react';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';
import { shownFlags } from '../../../../support/pages/fake-bridge';

const long = `Jane Doe lives at 12 Elm Street. ${'And more of it. '.repeat(400)}`;

const given = async (person: 'ada' | 'ben' = 'ada') => {
  const fixture = openFixture();
  await fixture.quarter(
    { id: 'card', kind: 'milestone.add', values: { title: 'Ask Jane', notes: long } },
    { id: 'aim', kind: 'objective.add', values: { title: 'Returns', description: 'x'.repeat(700) } },
    { id: 'next', kind: 'milestone.edit', target: 'card', changes: { description: 'short' } },
  );
  return { fixture, ...fixture.workspace(`/q/${QUARTER}/settings`, person) };
};

describe('the longest texts of a quarter', () => {
  it('stand in the settings of facilitators, the longest first, and lead to where they can be shortened', async () => {
    const { user, history } = await given();
    const table = within(await screen.findByRole('table', { name: 'Longest texts' }));
    const [, top, second] = table.getAllByRole('row');
    expect(top).toHaveTextContent(/^Ask Janenotes.*Jane Doe lives/);
    expect(top).toHaveTextContent(JSON.stringify(long).length.toLocaleString());
    expect(second).toHaveTextContent(/^Returnsdescription.*702/);
    expect(screen.getByText(/of 6,000,000 characters in use/)).toBeVisible();
    await user.click(within(top!).getByRole('link', { name: 'Open Ask Jane' }));
    expect(history.getPath()).toBe(`/q/${QUARTER}/milestones/card`);
  });

  it('are nobody else’s to see there', async () => {
    await given('ben');
    expect(await screen.findByRole('heading', { name: 'Sizes' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Longest texts' })).toBeNull();
  });

  it('are purged once somebody said so who was told what it means', async () => {
    const { user, fixture } = await given();
    await user.click(await screen.findByRole('button', { name: 'Purge notes of Ask Jane' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText(/named revisions/)).toBeVisible();
    expect(dialog.getByText(/Work items and pages/)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Purge notes of Ask Jane' })).toHaveFocus();
    expect((await fixture.seen()).milestones[0]!.notes).toBe(long);

    await user.click(screen.getByRole('button', { name: 'Purge notes of Ask Jane' }));
    await user.click(screen.getByRole('button', { name: 'Purge for good' }));
    await waitFor(async () => expect((await fixture.seen()).milestones[0]!.notes).toBe('[removed]'));
    await waitFor(() => expect(screen.queryByText(/Jane Doe lives/)).toBeNull());
    expect(shownFlags.at(-1)?.title).toBe('Text purged from 1 entry of the history');
    await waitFor(() => expect(screen.getByRole('table', { name: 'Longest texts' })).toHaveFocus());
  });

  it('stay, and the reason is told, where the purge fails', async () => {
    const { user, fixture } = await given();
    await user.click(await screen.findByRole('button', { name: 'Purge notes of Ask Jane' }));
    fixture.disconnect('quarter.purge');
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: 'Purge for good' }));
    expect(await dialog.findByRole('alert')).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Purge for good' })).toBeEnabled();
  });
});
