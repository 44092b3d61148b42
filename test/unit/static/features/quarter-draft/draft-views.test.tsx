import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { choose } from '../../../../support/pages/choose';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const path = (view: string): string => `/q/${QUARTER}/draft/${view}`;
const place = (id: string, startWeek: number, endWeek: number, milestone = 'm1'): Command => ({
  id,
  kind: 'placement.place',
  milestone,
  startWeek,
  endWeek,
});
const epic: readonly Command[] = [
  {
    id: 'm2',
    kind: 'milestone.add',
    values: { title: 'Answer at once', type: 'epic', objectiveId: 'o1', hypothesisIds: ['h1'] },
  },
  place('epic', 5, 7, 'm2'),
];

const given = async (...commands: readonly Command[]): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter(...thread, ...epic, ...commands);
  return fixture;
};

describe('the views of the draft', () => {
  it('have an address each, and say which one is here', async () => {
    const fixture = await given();
    const { user, history } = fixture.workspace(`/q/${QUARTER}/draft`);
    const views = await screen.findByRole('navigation', { name: 'Views of the draft' });
    expect(within(views).getByRole('link', { current: 'page' })).toHaveTextContent('Board');
    await user.click(within(views).getByRole('link', { name: 'Only learning' }));
    expect(history.getPath()).toBe(path('learning'));
    expect(within(views).getByRole('link', { current: 'page' })).toHaveTextContent('Only learning');
    expect(await screen.findByRole('heading', { name: 'What we decide, and when' })).toBeVisible();
  });
});

describe('only learning', () => {
  it('S4-14 tells what answers when, and what is built before the answer', async () => {
    const fixture = await given({
      id: 'late',
      kind: 'milestone.edit',
      target: 'm1',
      changes: { decideByWeek: 7 },
    });
    fixture.workspace(path('learning'), 'dev');
    const lane = await screen.findByRole('region', { name: /If we answer first/ });
    expect(within(lane).getByText(/answer by week 7/)).toBeVisible();
    expect(within(lane).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText(/2 weeks too late for “Answer at once”/)).toBeVisible();
  });

  it('leads to the board where nothing is to be found out', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread.slice(0, -1));
    const { user, history } = fixture.workspace(path('learning'));
    await user.click(await screen.findByRole('button', { name: 'Show the board' }));
    expect(history.getPath()).toBe(`/q/${QUARTER}/draft`);
  });
});

describe('not this quarter', () => {
  it('G-33 keeps why a card is not done, and parks it in the same act', async () => {
    const fixture = await given({ id: 'm3', kind: 'milestone.add', values: { title: 'Gift wrap' } });
    const { user } = fixture.workspace(path('not-this-quarter'));
    const row = await screen.findByRole('row', { name: /Gift wrap/ });
    expect(within(row).getByText('Perhaps: not scored')).toBeVisible();
    await user.click(within(row).getByRole('button', { name: 'Say why' }));
    await choose(user, await screen.findByRole('combobox', { name: 'Reason' }), 'No room');
    await user.type(screen.getByRole('textbox', { name: /In a sentence/ }), 'Frontend is full');
    // Left by a key, it is there again.
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument());
    await user.click(
      within(screen.getByRole('row', { name: /Gift wrap/ })).getByRole('button', { name: 'Say why' }),
    );
    expect(await screen.findByRole('textbox', { name: /In a sentence/ })).toHaveValue('Frontend is full');
    await choose(user, screen.getByRole('combobox', { name: 'Reason' }), 'No room');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => {
      const { setAsides, milestones } = await fixture.seen();
      expect(setAsides).toMatchObject([{ id: 'm3', reason: 'noRoom', why: 'Frontend is full' }]);
      expect(milestones.find(({ id }) => id === 'm3')?.status).toBe('parked');
    });
    expect(within(screen.getByRole('row', { name: /Gift wrap/ })).getByText('No room')).toBeVisible();
  });

  it('shows a reader why, without a way to say it', async () => {
    const fixture = await given({ id: 'm3', kind: 'milestone.add', values: { title: 'Gift wrap' } });
    fixture.workspace(path('not-this-quarter'), 'dev');
    expect(await screen.findByText('You may look. Join to change something.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Say why' })).not.toBeInTheDocument();
  });
});

describe('changes', () => {
  it('S4-5 tells steps of one card as one, shows that revision, and takes a reason', async () => {
    const fixture = await given();
    await fixture.act(place('s1', 3, 4), 'ben');
    await fixture.act(place('s2', 4, 5), 'ben');
    const { user } = fixture.workspace(path('changes'), 'ben');
    const revision = await screen.findByRole('button', { name: /moved it from weeks 2–3 to weeks 4–5/ });
    expect(revision).toHaveAttribute('aria-pressed', 'true');
    const board = await screen.findByRole('group', { name: /^The draft at revision/ });
    expect(within(board).getByText(/weeks 4–5, was in weeks 2–3/)).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /^Why/ }), 'Payments are busy{Enter}');
    await waitFor(async () =>
      expect((await fixture.seen()).revisionNotes).toMatchObject([{ text: 'Payments are busy' }]),
    );
    expect(await screen.findByText('Payments are busy')).toBeVisible();
    // What is being written stays while another revision is looked at.
    await user.type(screen.getByRole('textbox', { name: /^Why/ }), ' in May');
    await user.click(screen.getAllByRole('button', { pressed: false, name: /Ada|Ben/ }).at(-1)!);
    expect(screen.getByRole('textbox', { name: /^Why/ })).not.toHaveValue('Payments are busy in May');
    await user.click(revision);
    expect(screen.getByRole('textbox', { name: /^Why/ })).toHaveValue('Payments are busy in May');
  });

  it('S4-5 compares two revisions in words and on the board', async () => {
    const fixture = await given();
    const seq = await fixture.server.seqOf(QUARTER);
    await fixture.act(place('s1', 4, 5));
    await fixture.act({ id: 'off', kind: 'placement.remove', milestone: 'm2' });
    fixture.workspace(path(`changes/compare/${String(seq)}`), 'dev');
    expect(await screen.findByText('1 moved, 1 parked.')).toBeVisible();
    const board = screen.getByRole('group', { name: /against revision/ });
    expect(within(board).getByText(/weeks 4–5, was in weeks 2–3/)).toBeInTheDocument();
    expect(screen.getByText('was in weeks 5–7')).toBeVisible();
  });

  it('says that a revision could not be read, and tries again', async () => {
    const fixture = await given();
    const back = fixture.disconnect('draft.at');
    const { user } = fixture.workspace(path('changes/compare/3'));
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be read');
    back();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('group', { name: /against revision 3/ })).toBeVisible();
  });
});

describe('since agreed', () => {
  it('S4-22 is agreed by who leads, asked once without a vote, and tells what moved since', async () => {
    const fixture = await given();
    const { user } = fixture.workspace(path('changes/since-agreed'));
    expect(await screen.findByRole('heading', { name: 'Nothing is agreed yet' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Agree on revision/ }));
    expect(screen.getByText(/Nothing is locked\.$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Agree on revision/ }));
    expect(await screen.findByRole('button', { name: 'Agree anew…' })).toBeVisible();
    // Once the server has the agreement, what was agreed on is read anew.
    await waitFor(() => expect(screen.getByText('2 of 2')).toBeVisible());
    await fixture.act(place('s1', 4, 5), 'ben');
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(screen.getByText('1 of 2')).toBeVisible());
    const drift = screen.getByRole('region', { name: 'What happened, week by week' });
    expect(within(drift).getByText('Fake door')).toBeVisible();
  });

  it('S4-22 says that a vote is void once the draft is moved while it is open', async () => {
    const fixture = await given({ id: 'vote', kind: 'confidenceRound.open', follows: null });
    fixture.workspace(path('changes/since-agreed'), 'ben');
    expect(await screen.findByText(/A confidence vote is open about revision/)).toBeVisible();
    await fixture.act(place('s1', 4, 5), 'ben');
    window.dispatchEvent(new Event('focus'));
    expect(await screen.findByText(/so the vote is void/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Agree/ })).not.toBeInTheDocument();
  });
});

describe('scenarios', () => {
  it('S4-5 are tried on a copy, compared, and taken over as one entry that is undone as one', async () => {
    const fixture = await given();
    const { user } = fixture.workspace(path('scenarios'));
    await user.click(await screen.findByRole('button', { name: 'Try on a copy' }));
    await choose(user, await screen.findByRole('combobox', { name: 'Card to move' }), 'Answer at once');
    await choose(user, await screen.findByRole('combobox', { name: 'From' }), /^Week 6/);
    await choose(user, screen.getByRole('combobox', { name: 'To' }), /^Week 8/);
    await user.click(screen.getByRole('button', { name: 'Move' }));
    expect(await screen.findByText(/weeks 5–7 → weeks 6–8/)).toBeInTheDocument();
    expect((await fixture.seen()).placements.find(({ id }) => id === 'm2')?.startWeek).toBe(5);
    await user.click(screen.getByRole('button', { name: 'Compare again' }));
    const table = await screen.findByRole('table', { name: 'Drafts of this quarter' });
    expect(within(table).getByRole('row', { name: /^Cards placed 2 2 the same/ })).toBeVisible();
    const before = await fixture.server.seqOf(QUARTER);
    await user.click(screen.getByRole('button', { name: 'Take over B' }));
    await waitFor(async () =>
      expect((await fixture.seen()).placements.find(({ id }) => id === 'm2')?.startWeek).toBe(6),
    );
    const seq = await fixture.server.seqOf(QUARTER);
    expect(seq).toBe(before + 1);
    await fixture.act({ id: 'back', kind: 'undo', seq });
    expect((await fixture.seen()).placements.find(({ id }) => id === 'm2')?.startWeek).toBe(5);
  });

  it('S4-5 goes on being edited where one of its cards is gone', async () => {
    const fixture = await given({
      id: 'tried',
      kind: 'scenario.add',
      values: { name: 'Later', base: 2, moves: [{ card: 'm2', startWeek: 6, endWeek: 8 }] },
    });
    await fixture.act({ id: 'gone', kind: 'milestone.remove', target: 'm2' });
    const { user } = fixture.workspace(path('scenarios'));
    expect(await screen.findByRole('button', { name: 'Take over B' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Edit B on the board' }));
    await choose(user, await screen.findByRole('combobox', { name: 'Card to move' }), 'Fake door');
    await choose(user, await screen.findByRole('combobox', { name: 'From' }), /^Week 3/);
    await user.click(screen.getByRole('button', { name: 'Move' }));
    await waitFor(async () =>
      expect((await fixture.seen()).scenarios[0]?.moves.map(({ card }) => card)).toEqual(['m1']),
    );
  });
});
