import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import type { Person } from '../../../../../support/pages/page-server';
import { runningSession } from '../../../../../support/pages/running-session';

const note = (id: string, text: string, area: 'pains' | 'gains' | 'platform'): Command => ({
  id,
  kind: 'canvasNote.add',
  values: { area, text, evidence: 'interview' },
});

const notes: readonly Command[] = [
  note('late', 'Told too late', 'pains'),
  note('ask', 'Where is my parcel?', 'pains'),
  note('hour', 'The hour, not the day', 'gains'),
  note('browser', 'Baskets live in the browser', 'platform'),
];

const grouped: readonly Command[] = [
  ...notes,
  { id: 'told', kind: 'cluster.add', values: { sessionId: 's0', name: 'Told too late', area: 'pains' } },
  { id: 'in1', kind: 'canvasNote.edit', target: 'late', changes: { clusterId: 'told' } },
  { id: 'in2', kind: 'canvasNote.edit', target: 'ask', changes: { clusterId: 'told' } },
];

const openRound: Command = {
  id: 'round',
  kind: 'voteRound.open',
  activity: 's0.vote',
  subjectKind: 'canvas',
  subjects: ['told', 'hour'],
  budget: 3,
  mostEach: 2,
};

const enter = async (fixture: Fixture, person: Person = 'ada') => {
  const page = fixture.workspace(`/q/${QUARTER}/sessions/s0`, person);
  await screen.findByRole('group', { name: 'Canvas' });
  return page;
};

const choose = async (user: Awaited<ReturnType<typeof enter>>['user'], menu: string, item: string) => {
  await user.click(screen.getByRole('button', { name: `Actions for ${menu}` }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

describe('S0-4 the groups of session #0', () => {
  it('are made of alike notes of an area, renamed, and left again', async () => {
    const fixture = openFixture();
    await fixture.quarter(...notes, ...runningSession('s0.vote'));
    const { user } = await enter(fixture, 'ben');
    const before = await fixture.server.seqOf(QUARTER);
    await choose(user, '“Where is my parcel?”', 'Told too late');
    await waitFor(async () => expect((await fixture.seen()).clusters).toHaveLength(1));
    expect(await fixture.server.seqOf(QUARTER)).toBe(before + 1);
    const made = await screen.findByRole('region', { name: 'Told too late' });
    expect(within(made).getAllByRole('listitem')).toHaveLength(2);
    await user.click(within(made).getByRole('button', { name: /Name of the group Told too late/ }));
    const name = screen.getByRole('textbox', { name: 'Name of the group Told too late' });
    await user.type(name, ' to act{Enter}');
    expect(await screen.findByRole('region', { name: 'Told too late to act' })).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.seen()).clusters).toMatchObject([
        { sessionId: 's0', area: 'pains', name: 'Told too late to act' },
      ]),
    );
  });

  it('are left note by note, and an empty group goes with the last of them', async () => {
    const fixture = openFixture();
    await fixture.quarter(...grouped, ...runningSession('s0.vote'));
    const { user } = await enter(fixture, 'ben');
    await choose(user, '“Where is my parcel?”', 'Take out of its group');
    await choose(user, '“Told too late”', 'Take out of its group');
    expect(screen.queryByRole('region', { name: 'Told too late' })).not.toBeInTheDocument();
    await waitFor(async () => expect((await fixture.seen()).clusters).toEqual([]));
  });
});

describe('the vote of session #0', () => {
  it('is opened by whoever leads, on groups and single notes of three areas', async () => {
    const fixture = openFixture();
    await fixture.quarter(...grouped, ...runningSession('s0.vote'));
    const { user } = await enter(fixture);
    expect(screen.getByText(/^The vote is about 2 groups and notes\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open the vote: 3 votes each' }));
    expect(await screen.findByText('3 of 3')).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.seen()).voteRounds).toMatchObject([
        { activity: 's0.vote', subjectKind: 'canvas', subjects: ['told', 'hour'], clusters: ['told'] },
      ]),
    );
  });

  it('is given beside the groups, and shown as one result for all', async () => {
    const fixture = openFixture();
    await fixture.quarter(...grouped, ...runningSession('s0.vote'), openRound);
    await fixture.act({ id: 'v1', kind: 'vote.give', round: 'round', subject: 'hour', votes: 1 }, 'ben');
    const { user } = await enter(fixture);
    const pains = screen.getByRole('region', { name: 'Customer pains' });
    await user.click(within(pains).getByRole('button', { name: 'Give one vote to Told too late' }));
    await user.keyboard('+');
    expect(screen.getByRole('group', { name: 'Your votes for Told too late: 2' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Your votes for The hour, not the day: 0' })).toBeVisible();
    // A note in a group is voted for with it, and the platform is not voted on.
    expect(screen.getAllByRole('group', { name: /^Your votes for/ })).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^(Add a note|Actions for)/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Where is my parcel?' })).not.toBeInTheDocument();
    expect(screen.getByText(/^While the vote is open, notes and groups stay/)).toBeVisible();
    await screen.findByRole('region', { name: '2 of 2 have voted' });
    await user.click(screen.getByRole('button', { name: 'Reveal the votes' }));
    const list = await screen.findByRole('list', { name: 'Votes for groups and notes' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual(['1Told too late2', '2The hour, not the day1']);
    expect(screen.getByRole('button', { name: 'Next: Vision' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Vote again' }));
    expect(await screen.findByText('Earlier votes, 1')).toBeVisible();
  });

  it('has nothing to open where nothing is written, and leads on', async () => {
    const fixture = openFixture();
    await fixture.quarter(...runningSession('s0.vote'));
    await enter(fixture);
    expect(screen.getByText(/^Nothing to vote on: no pain/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next: Vision' })).toBeVisible();
  });
});
