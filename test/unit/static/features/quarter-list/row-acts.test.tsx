import { shownFlags } from '../../../../support/pages/fake-bridge';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { openFixture, type Fixture } from '../../../../support/pages/open-fixture';
import type { Person } from '../../../../support/pages/page-server';

const rowOf = (name: string): HTMLElement =>
  screen.getAllByRole('row').find((one) => within(one).queryByRole('link', { name }) !== null)!;

const offered = async (user: UserEvent, name: string): Promise<readonly (string | null)[]> => {
  await user.click(await screen.findByRole('button', { name: `Actions for ${name}` }));
  await screen.findAllByRole('menuitem');
  const texts = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
  await user.keyboard('{Escape}');
  return texts;
};

const act = async (user: UserEvent, name: string, text: string): Promise<void> => {
  await user.click(await screen.findByRole('button', { name: `Actions for ${name}` }));
  await user.click(await screen.findByRole('menuitem', { name: text }));
};

/** Q1 2027, Q2 2027 and Q3 2027, of which Ben takes part in the first. */
const three = async (): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter();
  await fixture.server.create('second', { label: 'Q2 2027', startDate: '2027-04-05' });
  await fixture.server.create('third', { label: 'Q3 2027', startDate: '2027-07-05' });
  return fixture;
};

const open = async (fixture: Fixture, person: Person = 'ada') => {
  const shown = fixture.workspace('/quarters', person);
  await waitFor(() => expect(within(rowOf('Q1 2027')).getAllByRole('cell')[4]).toHaveTextContent('2'));
  return shown;
};

describe('what may be done with a quarter of the list', () => {
  it('is offered to whom it is granted, and to nobody else', async () => {
    const fixture = await three();
    const { user, unmount } = await open(fixture);
    expect(await offered(user, 'Q1 2027')).toEqual(['Copy', 'Archive', 'Remove']);
    unmount();
    const { user: ben, unmount: leave } = await open(fixture, 'ben');
    expect(await offered(ben, 'Q1 2027')).toEqual(['Copy']);
    leave();
    await open(fixture, 'dev');
    expect(screen.queryByRole('button', { name: /^Actions for/ })).not.toBeInTheDocument();
  }, 60_000);

  it('puts it aside behind one line, from where it comes back, with the focus where it was', async () => {
    const fixture = await three();
    const { user } = await open(fixture);
    await act(user, 'Q2 2027', 'Archive');
    const line = await screen.findByRole('button', { name: 'Archived (1)' });
    expect(screen.queryByRole('link', { name: 'Q2 2027' })).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('link', { name: 'Q1 2027' })).toHaveFocus());
    expect(line).toHaveAttribute('aria-expanded', 'false');
    await user.click(line);
    expect(await offered(user, 'Q2 2027')).toEqual(['Copy', 'Bring back', 'Remove']);
    await act(user, 'Q2 2027', 'Bring back');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Archived/ })).toBeNull());
    await waitFor(() => expect(screen.getByRole('link', { name: 'Q2 2027' })).toHaveFocus());
    expect(shownFlags.map(({ title }) => title)).toEqual([
      'Q2 2027 is archived',
      'Q2 2027 is back in the list',
    ]);
  }, 60_000);

  it('takes putting aside back from its flag, whatever is on the page by then', async () => {
    const fixture = await three();
    const { user } = await open(fixture);
    await act(user, 'Q1 2027', 'Archive');
    await screen.findByRole('button', { name: 'Archived (1)' });
    // The last row has none below it.
    await waitFor(() => expect(screen.getByRole('link', { name: 'Q2 2027' })).toHaveFocus());
    shownFlags[0]?.actions?.find(({ text }) => text === 'Undo')?.onClick();
    expect(await screen.findByRole('link', { name: 'Q1 2027' })).toBeVisible();
    expect((await fixture.seen()).settings.archived).toBe(false);
  }, 60_000);

  it('says so where all are put aside, and opens the one in use where one is', async () => {
    const fixture = await three();
    for (const quarter of ['10000-q', '10000-second', '10000-third'])
      await fixture.server.act(quarter, { id: 'aside', kind: 'quarter.edit', changes: { archived: true } });
    const { unmount } = fixture.workspace('/');
    expect(await screen.findByText('All quarters of this space are archived.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Archived (3)' })).toBeVisible();
    unmount();
    await fixture.server.act('10000-q', { id: 'back', kind: 'quarter.edit', changes: { archived: false } });
    fixture.workspace('/');
    expect(await screen.findByRole('heading', { level: 1, name: /Q1 2027/ })).toBeVisible();
  }, 60_000);

  it('says that nobody knows where no answer comes, and leaves the row', async () => {
    const fixture = await three();
    const { user } = await open(fixture);
    const recover = fixture.disconnect('quarter.decide');
    await act(user, 'Q1 2027', 'Archive');
    await waitFor(() => expect(shownFlags.map(({ title }) => title)).toEqual(['Q1 2027 was not archived']));
    expect(screen.getByRole('link', { name: 'Q1 2027' })).toBeVisible();
    recover();
  }, 60_000);

  it('removes it after asking', async () => {
    const fixture = await three();
    const { user } = await open(fixture);
    await act(user, 'Q3 2027', 'Remove');
    const dialog = await screen.findByRole('dialog', { name: /Remove Q3 2027\?/ });
    await user.click(within(dialog).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Q3 2027' })).toBeNull());
    expect(screen.getByRole('link', { name: 'Q2 2027' })).toBeVisible();
  }, 60_000);
});

describe('copying a quarter', () => {
  it('proposes the one that follows, and opens it with what was put off', async () => {
    const fixture = openFixture();
    await fixture.quarter(
      { id: 'later', kind: 'objective.add', values: { title: 'Returns by phone', slot: 'next' } },
      { id: 'now', kind: 'objective.add', values: { title: 'Returns in the app' } },
    );
    const { user } = await open(fixture);
    await act(user, 'Q1 2027', 'Copy');
    const dialog = await screen.findByRole('dialog', { name: 'Copy Q1 2027' });
    const name = within(dialog).getByLabelText('Name');
    expect(name).toHaveFocus();
    expect(name).toHaveValue('Q2 2027');
    expect(within(dialog).getByLabelText('First Monday')).toHaveTextContent('Mon, Apr 5, 2027');
    await user.click(within(dialog).getByRole('button', { name: 'Copy quarter' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Q2 2027/ })).toBeVisible();
    const { quarters } = await fixture.server.ask('ada', 'project.open', { project: '10000' });
    const { objectives } = await fixture.server.quarterOf(quarters.find(({ id }) => id !== '10000-q')!.id);
    expect(objectives.map(({ title, slot }) => [title, slot])).toEqual([['Returns by phone', 'current']]);
  }, 60_000);

  it('asks for a name and a Monday, and gives the focus back to its row', async () => {
    const fixture = openFixture();
    await fixture.quarter();
    const { user } = await open(fixture);
    await act(user, 'Q1 2027', 'Copy');
    const dialog = await screen.findByRole('dialog', { name: 'Copy Q1 2027' });
    await user.clear(within(dialog).getByLabelText('Name'));
    await user.click(within(dialog).getByRole('button', { name: 'Copy quarter' }));
    expect(within(dialog).getByText('A quarter needs a name.')).toBeVisible();
    await user.type(within(dialog).getByLabelText('Name'), 'q1 2027');
    expect(within(dialog).getByText(/There is a quarter of this name already/)).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(screen.getByRole('button', { name: 'Actions for Q1 2027' })).toHaveFocus());
    const { quarters } = await fixture.server.ask('ada', 'project.open', { project: '10000' });
    expect(quarters).toHaveLength(1);
  }, 60_000);
});
