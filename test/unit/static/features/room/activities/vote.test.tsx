import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import { runningSession } from '../../../../../support/pages/running-session';

const card = (id: string, title: string): Command => ({ id, kind: 'milestone.add', values: { title } });

const cards: readonly Command[] = [
  card('fake', 'Fake door'),
  card('late', 'Message when late'),
  card('feed', 'One feed'),
  card('size', 'Size hint'),
];

const opened = async (fixture: Fixture, person: 'ada' | 'ben' | 'dev' = 'ada') => {
  const page = fixture.workspace(`/q/${QUARTER}/sessions/s2`, person);
  await screen.findByRole('heading', { level: 2, name: /./ });
  await screen.findByRole('list', { name: 'Activities' });
  return page;
};

const openRound: Command = {
  id: 'round',
  kind: 'voteRound.open',
  activity: 's2.vote',
  subjectKind: 'milestone',
  subjects: ['fake', 'late', 'feed', 'size'],
  budget: 3,
  mostEach: 2,
};

const give = (id: string, subject: string, votes: number): Command => ({
  id,
  kind: 'vote.give',
  round: 'round',
  subject,
  votes,
});

const voted = async (fixture: Fixture): Promise<void> => {
  await fixture.quarter(...cards, ...runningSession('s2.vote'), openRound);
  await fixture.act(give('v1', 'late', 2));
  await fixture.act(give('v2', 'fake', 1));
  await fixture.act(give('v3', 'fake', 1), 'ben');
  await fixture.act(give('v4', 'size', 1), 'ben');
};

const revealed = async (fixture: Fixture): Promise<void> => {
  await voted(fixture);
  await fixture.act({ id: 'reveal', kind: 'voteRound.reveal', round: 'round' });
};

const group = (name: string) => screen.getByRole('group', { name });

describe('the vote of session #2', () => {
  it('is opened by whoever leads, with as many votes as they say', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...runningSession('s2.vote'));
    const { user } = await opened(fixture);
    const budget = await screen.findByRole('spinbutton', { name: 'Votes each' });
    expect(budget).toHaveValue(3);
    await user.type(budget, '{Backspace}4');
    await user.click(screen.getByRole('button', { name: 'Open the vote: 4 votes each' }));
    expect(await screen.findByText('4 of 4')).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.seen()).voteRounds).toEqual([
        expect.objectContaining({ subjectKind: 'milestone', budget: 4, mostEach: 2, state: 'open' }),
      ]),
    );
  });

  it('gives votes by button and key, takes them back, and says in place that none is left', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...runningSession('s2.vote'), openRound);
    const { user } = await opened(fixture, 'ben');
    await user.click(await screen.findByRole('button', { name: 'Give one vote to Fake door' }));
    expect(group('Your votes for Fake door: 1')).toBeVisible();
    expect(screen.getByText('2 of 3')).toBeVisible();
    await user.keyboard('+');
    expect(group('Your votes for Fake door: 2')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Give one vote to Fake door' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await user.keyboard('{ArrowDown}+{ArrowDown}+');
    const over = 'You have no vote left. Take one back first.';
    expect(screen.getByText(over)).toBeVisible();
    expect(group('Your votes for One feed: 0')).toBeVisible();
    await user.keyboard('{ArrowUp}-');
    expect(group('Your votes for Message when late: 0')).toBeVisible();
    expect(screen.queryByText(over)).not.toBeInTheDocument();
    expect(screen.getByText('1 of 3')).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.server.ask('ben', 'quarter.open', { quarter: QUARTER })).own).toEqual([
        { round: 'round', content: [{ id: 'fake', votes: 2 }] },
      ]),
    );
  });

  it('tells who has voted, and neither what nor how often', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...runningSession('s2.vote'), openRound);
    await fixture.act(give('v1', 'late', 2));
    await opened(fixture, 'ben');
    const tiles = await screen.findByRole('region', { name: '1 of 2 have voted' });
    expect(within(tiles).getByText('has voted')).toBeVisible();
    expect(within(tiles).getByText('not yet')).toBeVisible();
    expect(group('Your votes for Message when late: 0')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Reveal the votes' })).not.toBeInTheDocument();
  });

  it('is revealed by one click once all have voted, with ties as ties and nobody beside a vote', async () => {
    const fixture = openFixture();
    await voted(fixture);
    const { user } = await opened(fixture);
    await screen.findByRole('region', { name: '2 of 2 have voted' });
    await user.click(screen.getByRole('button', { name: 'Reveal the votes' }));
    const list = await screen.findByRole('list', { name: 'Votes for cards' });
    const rows = within(list).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      '1–2Fake door2',
      '1–2Message when late2',
      '3Size hint1',
      expect.stringMatching(/^The shortlist ends here, 3 cards/),
    ]);
    expect(screen.getByText('5 votes by 2 people')).toBeVisible();
    expect(screen.getByText('Without a vote: One feed.')).toBeVisible();
    expect(list).not.toHaveTextContent(/Ada|Ben/);
  });

  it('asks once more where somebody still votes', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...runningSession('s2.vote'), openRound);
    await fixture.act(give('v1', 'late', 2), 'ben');
    const { user } = await opened(fixture);
    await screen.findByRole('region', { name: '1 of 2 have voted' });
    await user.click(screen.getByRole('button', { name: 'Reveal the votes' }));
    expect(screen.getByText(/^1 still votes/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reveal anyway' }));
    expect(await screen.findByText('2 votes by 1 person')).toBeVisible();
  });

  it('makes the shortlist of what is above the line, in one entry', async () => {
    const fixture = openFixture();
    await revealed(fixture);
    const { user } = await opened(fixture);
    await user.click(await screen.findByRole('button', { name: 'Cut above the last 1' }));
    expect(screen.getByText('The shortlist ends here, 2 cards')).toBeVisible();
    const before = await fixture.server.seqOf(QUARTER);
    await user.click(screen.getByRole('button', { name: 'The first 2 go on' }));
    await waitFor(async () => {
      const { milestones } = await fixture.seen();
      expect(milestones.filter(({ status }) => status === 'shortlisted').map(({ id }) => id)).toEqual([
        'fake',
        'late',
      ]);
    });
    expect(await fixture.server.seqOf(QUARTER)).toBe(before + 1);
    expect(screen.queryByRole('button', { name: /go on$/ })).not.toBeInTheDocument();
    expect(screen.getByText('The shortlist ends here, 2 cards')).toBeVisible();
  });

  it('is held again, and what it came to before stays readable', async () => {
    const fixture = openFixture();
    await revealed(fixture);
    const { user } = await opened(fixture);
    await user.click(await screen.findByRole('button', { name: 'Vote again' }));
    await user.click(screen.getByRole('button', { name: 'Back to the result' }));
    expect(screen.getByRole('heading', { name: 'What we found most critical' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Vote again' }));
    expect(screen.getByText('Earlier votes, 1')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open the vote: 3 votes each' }));
    expect(await screen.findByText('3 of 3')).toBeVisible();
    await waitFor(async () => expect((await fixture.seen()).voteRounds).toHaveLength(2));
  });

  it('asks about objectives first where more are there than fit, and puts the rest off', async () => {
    const fixture = openFixture();
    const objectives = ['o1', 'o2', 'o3', 'o4'].map((id): Command => ({
      id,
      kind: 'objective.add',
      values: { title: `Goal ${id}` },
    }));
    const slots: Command = { id: 'slots', kind: 'quarter.edit', changes: { objectiveSlots: 3 } };
    await fixture.quarter(slots, ...cards, ...objectives, ...runningSession('s2.vote'), {
      ...openRound,
      subjectKind: 'objective',
      subjects: ['o1', 'o2', 'o3', 'o4'],
    });
    await fixture.act(give('v1', 'o3', 2));
    await fixture.act(give('v2', 'o1', 1));
    await fixture.act(give('v3', 'o1', 1), 'ben');
    await fixture.act(give('v4', 'o2', 1), 'ben');
    await fixture.act({ id: 'reveal', kind: 'voteRound.reveal', round: 'round' });
    const { user } = await opened(fixture);
    await user.click(await screen.findByRole('button', { name: 'Put the rest into the next quarter' }));
    await waitFor(async () =>
      expect(
        (await fixture.seen()).objectives.filter(({ slot }) => slot === 'next').map(({ id }) => id),
      ).toEqual(['o4']),
    );
    await user.click(screen.getByRole('button', { name: 'Vote on cards' }));
    expect(screen.getByRole('button', { name: 'Open the vote: 3 votes each' })).toBeVisible();
  });

  it('gives whoever only reads nothing to press', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...runningSession('s2.vote'), openRound);
    await opened(fixture, 'dev');
    expect(await screen.findByText('Size hint')).toBeVisible();
    expect(screen.getByText('You are reading along. Join the quarter to vote.')).toBeVisible();
    expect(screen.queryByRole('group', { name: /^Your votes/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Reveal|Give/ })).not.toBeInTheDocument();
  });
});
