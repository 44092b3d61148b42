import { screen, waitFor, within } from '@testing-library/react';
import type { NewCommand } from '../../../../../static/src/sync/new-command';
import { choose } from '../../../../support/pages/choose';
import { shownFlags } from '../../../../support/pages/fake-bridge';
import { startPageServer, type PageServer, type Person } from '../../../../support/pages/page-server';
import { renderImport } from '../../../../support/pages/render-import';

let server: PageServer;
let made = 0;
beforeAll(() => {
  server = startPageServer();
});
afterAll(() => {
  server.close();
});

const CARDS: readonly NewCommand[] = [
  { kind: 'milestone.add', values: { title: 'Label', effort: 'S', type: 'epic', notes: 'Ask Kim' } },
  { kind: 'milestone.add', values: { title: 'Refund', effort: 'M' } },
];

/** The dialog over a quarter with cards, and a table chosen in it. */
const openWith = async (text: string, cards: readonly NewCommand[] = CARDS, account: Person = 'ada') => {
  const quarter = await server.create(`q-${String((made += 1))}`, { label: `Q${made}` });
  const say = async (commands: readonly NewCommand[]): Promise<void> => {
    const sent = commands.map((command, at) => ({ ...command, id: `s${String((made += 1))}-${String(at)}` }));
    await server.ask('ada', 'quarter.decide', { quarter, basedOn: 0, commands: sent });
  };
  await say(cards);
  if (account !== 'ada') {
    const commands = [{ id: `j${String((made += 1))}`, kind: 'member.join', role: 'design' }] as const;
    await server.ask(account, 'quarter.decide', { quarter, basedOn: 0, commands: [...commands] });
  }
  const view = await renderImport(server, quarter, account);
  await view.user.upload(screen.getByLabelText('File to import'), new File([text], 'table.csv'));
  return { ...view, say, stored: () => server.quarterOf(quarter) };
};

const cards = (quarter: Awaited<ReturnType<PageServer['quarterOf']>>) =>
  quarter.milestones.map(({ title, effort, notes }) => [title, effort, notes].join(' | '));
const table = () => within(screen.getByRole('table', { name: 'What differs from this quarter' }));
const rows = (): readonly (string | null)[] =>
  table()
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .slice(1)
        .map(({ textContent }) => textContent)
        .join(' | '),
    );

describe('an import into a quarter in which something stands', () => {
  const TABLE = 'milestone,effort,notes\nLabel,M,\nRefund,M,Soon\nTrack,S,\n';

  it('G-35 shows what differs, counted and row by row, and changes what is taken alone', async () => {
    const { user, timesClosed, stored } = await openWith(`${TABLE}Same,,\n`, [
      ...CARDS,
      { kind: 'milestone.add', values: { title: 'Same' } },
    ]);
    await screen.findByText('1 new');
    const counts = within(screen.getByRole('region', { name: 'What differs from this quarter' }));
    expect(counts.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 new',
      '2 changed',
      '1 the same',
    ]);
    expect(rows()).toEqual(['Effort | S | M', 'Notes | Nothing | Soon', 'New']);
    expect(
      table().getByRole('rowheader', { name: 'Track milestone · table.csv, line 4' }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Take Notes of “Refund”' }));
    expect(screen.getByRole('checkbox', { name: 'Take all 3 differences' })).toBePartiallyChecked();
    await user.click(screen.getByRole('button', { name: 'Import 2 differences' }));
    await waitFor(() => expect(timesClosed()).toBe(1));
    expect(cards(await stored())).toEqual([
      'Label | M | Ask Kim',
      'Refund | M | ',
      'Same |  | ',
      'Track | S | ',
    ]);
    expect(shownFlags.at(-1)?.title).toBe('2 differences imported');
  }, 60_000);

  it('G-35 clears what empty cells leave out only where that is ticked, all of it by keyboard', async () => {
    const { user, timesClosed, stored } = await openWith(TABLE);
    const clears = await screen.findByRole('checkbox', { name: 'Empty cells clear values' });
    clears.focus();
    await user.keyboard(' ');
    expect(await screen.findByRole('checkbox', { name: 'Take Notes of “Label”' })).toBeChecked();
    expect(rows()).toContain('Notes | Ask Kim | Nothing');
    screen.getByRole('checkbox', { name: 'Take all 4 differences' }).focus();
    await user.keyboard(' ');
    expect(screen.getByRole('button', { name: 'Import 0 differences' })).toBeDisabled();
    screen.getByRole('checkbox', { name: 'Take Notes of “Label”' }).focus();
    await user.keyboard(' ');
    screen.getByRole('button', { name: 'Import 1 difference' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(timesClosed()).toBe(1));
    expect(cards(await stored())).toEqual(['Label | S | ', 'Refund | M | ']);
  }, 60_000);

  it('G-35 asks which of several cards of one title is meant, and says when nothing differs', async () => {
    const { user, stored, timesClosed } = await openWith('milestone,effort\nLabel,L\n', [
      ...CARDS,
      { kind: 'milestone.add', values: { title: 'Label', effort: 'M', type: 'spike' } },
    ]);
    const which = await screen.findByLabelText(/^Which one is “Label”\?/);
    expect(screen.getByText('1 to be told apart')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await choose(user, which, '2. Spike · M');
    await waitFor(() => expect(rows()).toEqual(['Effort | M | L']));
    await user.click(screen.getByRole('button', { name: 'Import 1 difference' }));
    await waitFor(() => expect(timesClosed()).toBe(1));
    expect(cards(await stored())).toEqual(['Label | S | Ask Kim', 'Refund | M | ', 'Label | L | ']);
  }, 60_000);

  it('G-35 says that nothing differs, and offers nothing', async () => {
    await openWith('milestone,effort\nLabel,S\nRefund,M\n');
    expect(
      await screen.findByText('Nothing differs: 2 things stand in the quarter as these files say.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Import 0 differences' })).toBeDisabled();
  }, 60_000);

  it('G-35 shows anew what somebody changed meanwhile, and keeps what was chosen', async () => {
    const { user, say, stored, timesClosed } = await openWith(TABLE);
    await user.click(await screen.findByRole('checkbox', { name: 'Take “Track”' }));
    const [label] = (await stored()).milestones;
    await say([{ kind: 'milestone.edit', target: label?.id ?? '', changes: { effort: 'L' } }]);
    await user.click(screen.getByRole('button', { name: 'Import 2 differences' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody changed meanwhile what you take');
    const again = await screen.findByRole('checkbox', { name: 'Take Effort of “Label”' });
    await waitFor(() => expect(again).toHaveAccessibleDescription(/Somebody changed this meanwhile/));
    expect(rows()).toContain('Effort | L | M');
    expect(
      [again, screen.getByRole('checkbox', { name: 'Take “Track”' })].map(
        (one) => (one as HTMLInputElement).checked,
      ),
    ).toEqual([false, false]);
    expect(cards(await stored())).toEqual(['Label | L | Ask Kim', 'Refund | M | ']);
    await user.click(again);
    await user.click(screen.getByRole('button', { name: 'Import 2 differences' }));
    await waitFor(() => expect(timesClosed()).toBe(1));
    expect(cards(await stored())).toEqual(['Label | M | Ask Kim', 'Refund | M | Soon']);
  }, 60_000);

  it('G-35 what is new comes along where it is named, and fifty rows stand on a page', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `Card ${String(at)},S,Nobody asks\n`).join('');
    const { user } = await openWith(`milestone,effort,objective\n${many}`);
    expect(await screen.findByText('61 new')).toBeInTheDocument();
    expect(table().getAllByRole('row')).toHaveLength(51);
    await user.click(screen.getByRole('checkbox', { name: 'Take “Nobody asks”' }));
    const brought = screen.getByRole('checkbox', { name: 'Take “Nobody asks”' });
    expect(brought).toBeChecked();
    expect(brought).toHaveAccessibleDescription('Comes along: another one that you take names it');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(table().getAllByRole('row')).toHaveLength(12);
  }, 60_000);

  it('G-35 says what is not theirs to change, and takes the rest', async () => {
    const { user, timesClosed, stored } = await openWith(TABLE, CARDS, 'ben');
    await user.click(await screen.findByRole('checkbox', { name: 'Empty cells clear values' }));
    const theirs = await screen.findByRole('checkbox', { name: 'Take Notes of “Label”' });
    expect(theirs).toBeDisabled();
    expect(theirs).not.toBeChecked();
    expect(theirs).toHaveAccessibleDescription(/^Stays as it is: written by /);
    expect(screen.getByText('1 of them not yours to change')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Take all 3 differences' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Import 3 differences' }));
    await waitFor(() => expect(timesClosed()).toBe(1));
    expect(cards(await stored())).toEqual(['Label | M | Ask Kim', 'Refund | M | Soon', 'Track | S | ']);
  }, 60_000);

  it('G-35 tells whoever reads along once why nothing is theirs, and offers nothing', async () => {
    const quarter = await server.create(`q-${String((made += 1))}`, { label: `Q${made}` });
    const commands = CARDS.map((command) => ({ ...command, id: `s${String((made += 1))}` }));
    await server.ask('ada', 'quarter.decide', { quarter, basedOn: 0, commands });
    const { user } = await renderImport(server, quarter, 'ben');
    await user.upload(screen.getByLabelText('File to import'), new File([TABLE], 'table.csv'));
    expect(await screen.findByText(/^Nothing of this is yours to change\. .*Join/)).toBeInTheDocument();
    expect(screen.queryByText(/not yours to change$/)).not.toBeInTheDocument();
    expect(screen.queryByText(/Stays as it is/)).not.toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Take Effort of “Label”' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Import 0 differences' })).toBeDisabled();
  }, 60_000);
});
