import { giveRoom } from '../../../../support/pages/give-room';
import { noteRedraws, type Redrawn } from '../../../../support/pages/note-redraws';
import '../../../../support/pages/fake-bridge';
import { screen, waitFor } from '@testing-library/react';
import type { Call } from '../../../../../static/src/rpc/call';
import type { Command } from '#domain/quarter/command';
import { tableOfMilestones } from '../../../../support/browser/table-of-milestones';
import { startPageServer, type Person } from '../../../../support/pages/page-server';
import { renderWorkspace } from '../../../../support/pages/render-workspace';

/** A quarter of 500 cards in 20 objectives that two people joined. */
const wideQuarter = async () => {
  const server = startPageServer();
  const quarter = await server.create();
  const act = async (command: Command, person: Person = 'ben') => {
    const outcome = await server.act(quarter, command, person);
    if (!outcome.ok) throw new Error(outcome.refusal.text);
  };
  await act({ id: 'ben', kind: 'member.join', role: 'engineering' });
  const text = tableOfMilestones(500, 20);
  await act(
    { id: 'imported', kind: 'quarter.import', sources: [{ fileName: 'wide.csv', format: 'csv', text }] },
    'ada',
  );
  return {
    call: server.callAs('ada'),
    act,
    /** Ben's page gives a sign of him. */
    comes: async () => {
      const since = await server.seqOf(quarter);
      await server.ask('ben', 'quarter.sync', { quarter, since, place: 'workspace' });
    },
    seen: () => server.quarterOf(quarter),
    seq: () => server.seqOf(quarter),
  };
};

type WideQuarter = Awaited<ReturnType<typeof wideQuarter>>;

/** What one entry of a colleague makes this page draw again. */
const drawnFor = async (
  wide: WideQuarter,
  command: Command,
  shows: () => Promise<unknown>,
): Promise<readonly Redrawn[]> => {
  await wide.act(command);
  return noteRedraws(async () => {
    window.dispatchEvent(new Event('focus'));
    await shows();
  });
};

const named = (redrawn: readonly Redrawn[], ...names: readonly string[]) =>
  redrawn.filter(({ name }) => names.includes(name));

const times = (redrawn: readonly Redrawn[], name: string): number => named(redrawn, name).length;

/** Which cards or objectives the components of that name showed. */
const idsOf = (redrawn: readonly Redrawn[], name: string): readonly string[] =>
  named(redrawn, name)
    .map(({ props }) => (props['card'] ?? props['objective']) as { readonly id: string })
    .map(({ id }) => id);

// Five hundred cards are drawn in each, also on a machine that does other things beside it.
jest.setTimeout(60_000);

describe('an entry of a colleague at 500 cards draws again only what shows it', () => {
  beforeEach(giveRoom);

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const retitled = async (wide: WideQuarter) => {
    const { id, title } = (await wide.seen()).milestones[0]!;
    return {
      title,
      command: { id: 'b1', kind: 'milestone.edit', target: id, changes: { title: 'Said anew' } } as const,
    };
  };

  it('in the table of milestones: the cells of one row', async () => {
    const wide = await wideQuarter();
    const { title, command } = await retitled(wide);
    renderWorkspace(wide.call, '/q/10000-q/milestones');
    await screen.findByText(title);
    const drawn = await drawnFor(wide, command, () => screen.findAllByText('Said anew'));
    expect(
      ['TitleCell', 'ThreadCell', 'NeedsCell', 'IssueCell', 'ScoreCell'].map((name) => times(drawn, name)),
    ).toEqual([1, 1, 1, 1, 3]);
    expect(times(drawn, 'FilterBar') + times(drawn, 'QuarterHeader') + times(drawn, 'QuarterTabs')).toBe(0);
  });

  it('in the table of milestones: nothing but faces where a colleague comes', async () => {
    const wide = await wideQuarter();
    const { title } = await retitled(wide);
    let looks = 0;
    const call: Call = async (procedure, input) => {
      const answer = await wide.call(procedure, input);
      if (procedure === 'quarter.sync' && 'present' in input) looks += 1;
      return answer;
    };
    renderWorkspace(call, '/q/10000-q/milestones');
    await screen.findByText(title);
    await screen.findByRole('list', { name: /^Here now: Ada/ });
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(looks).toBe(1));
    await wide.comes();
    const drawn = await noteRedraws(async () => {
      // A page looks once a minute, and each time when somebody comes back to it after that.
      jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
      window.dispatchEvent(new Event('focus'));
      await screen.findByRole('list', { name: /^Here now: Ben .+, Ada / });
    });
    expect(times(drawn, 'WhoIsHere')).toBeGreaterThan(0);
    expect(drawn.filter(({ name }) => /Header|Table|Row|Cell|Tab/.test(name))).toEqual([]);
  });

  it('on the draft: one bar in one lane', async () => {
    const wide = await wideQuarter();
    const { title, command } = await retitled(wide);
    renderWorkspace(wide.call, '/q/10000-q/draft');
    await screen.findByTitle(title);
    const drawn = await drawnFor(wide, command, () => screen.findByTitle('Said anew'));
    expect(times(drawn, 'Lane')).toBe(1);
    expect(idsOf(drawn, 'DraftBar')).toEqual([command.target]);
  });

  it('in the agreement: the way down to one card', async () => {
    const wide = await wideQuarter();
    const { title, command } = await retitled(wide);
    renderWorkspace(wide.call, '/q/10000-q/agreement');
    await screen.findAllByText(title);
    const drawn = await drawnFor(wide, command, () => screen.findAllByText('Said anew'));
    const way = ['CompanyGroup', 'ObjectiveNode', 'HypothesisNode', 'MilestoneChips', 'MilestoneChip'];
    expect(way.map((name) => times(drawn, name))).toEqual(way.map(() => 1));
    // A finding beside the thread names this card.
    expect(['Unlinked', 'MissingPanel', 'NumberLine'].map((name) => times(drawn, name))).toEqual([0, 1, 0]);
  });

  it('among the objectives: one card, and none where only a milestone changed', async () => {
    const wide = await wideQuarter();
    const { id } = (await wide.seen()).objectives[3]!;
    renderWorkspace(wide.call, '/q/10000-q/objectives');
    await screen.findByRole('button', { name: /^Aim 20, edit/ });
    const drawn = await drawnFor(
      wide,
      { id: 'b1', kind: 'objective.edit', target: id, changes: { title: 'Said anew' } },
      () => screen.findByRole('button', { name: /^Said anew, edit/ }),
    );
    expect(idsOf(drawn, 'ObjectiveCard')).toEqual([id]);
    expect(times(drawn, 'CompanyPanel')).toBe(0);

    const seq = await wide.seq();
    const { command } = await retitled(wide);
    const drawnNext = await drawnFor(wide, { ...command, id: 'b2' }, () =>
      screen.findByTitle(`revision ${String(seq + 1)}`),
    );
    expect(drawnNext.map(({ name }) => name)).toEqual(['Week']);
  });
});
