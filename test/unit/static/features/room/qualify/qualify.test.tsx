import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import { shownFlags } from '../../../../../support/pages/fake-bridge';
import { openedList } from '../../../../../support/pages/choose';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import { beThere, runningSession } from '../../../../../support/pages/running-session';
import { thread } from '../../../states/commands';

const cards: readonly Command[] = [
  ...thread,
  {
    id: 'feed',
    kind: 'milestone.add',
    values: { title: 'One feed', effort: 'L', businessValue: 1, uxValue: 1 },
  },
  { id: 'on-1', kind: 'milestone.edit', target: 'm1', changes: { status: 'shortlisted' } },
  { id: 'on-2', kind: 'milestone.edit', target: 'feed', changes: { status: 'shortlisted' } },
];

const at = async (activity: ActivityKey, ...more: readonly Command[]): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter(...cards, ...more, ...runningSession(activity));
  return fixture;
};

const enter = async (fixture: Fixture, person: 'ada' | 'ben' | 'dev' = 'ada') => {
  const page = fixture.workspace(`/q/${QUARTER}/sessions/s3`, person);
  await screen.findByRole('contentinfo', { name: 'How the session is led' });
  return page;
};

const cardOf = async (fixture: Fixture, id: string) =>
  (await fixture.seen()).milestones.find((card) => card.id === id);

describe('S3-2 the review of session #3', () => {
  it('is begun with who presents, and turned by them as by whoever leads', async () => {
    const fixture = await at('s3.review');
    await fixture.act({ id: 'ben-is-there', kind: 'session.attend', session: 's3', observes: false }, 'ben');
    await beThere(fixture.server.callAs('ben'), QUARTER, 's3');
    const ben = (await fixture.seen()).members.find(({ facilitator }) => !facilitator);
    await fixture.act({
      id: 'to-ben',
      kind: 'session.show',
      session: 's3',
      subject: 'm1',
      presenter: ben!.id,
    });
    const { user } = await enter(fixture, 'ben');
    expect(await screen.findByRole('region', { name: 'Fake door' })).toHaveTextContent('You present');
    expect(screen.queryByRole('combobox', { name: 'Who presents it' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Cut the list by votes' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Next card' }));
    expect(await screen.findByRole('region', { name: 'One feed' })).toBeVisible();
    // It was the last one: nothing follows, and the keyboard stays where it is.
    expect(screen.getByRole('button', { name: 'Next card' })).toHaveFocus();
    await waitFor(async () => expect((await fixture.seen()).places[0]).toMatchObject({ subject: 'feed' }));
    // Looked at is looked at, also by whoever turns back.
    await fixture.act({ id: 'back', kind: 'session.show', session: 's3', subject: 'm1' });
    expect(await screen.findByRole('region', { name: 'Fake door' })).toBeVisible();
    expect(screen.getByRole('navigation')).toHaveTextContent(/1 of 2 seen.*Fake doornow.*One feedseen/);
  });

  it('shows readers everything and lets them change nothing', async () => {
    const fixture = await at('s3.review');
    await enter(fixture, 'dev');
    const card = await screen.findByRole('region', { name: 'Fake door' });
    for (const text of ['Painless returns', 'Half the calls', 'If we answer first, they do not call'])
      expect(within(card).getByText(text)).toBeVisible();
    expect(screen.getByText('Card 1 of 2')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Next card' })).not.toBeInTheDocument();
    expect(within(card).queryByRole('button')).not.toBeInTheDocument();
  });

  it('S3-1 is cut by its votes in one entry that comes back', async () => {
    const fixture = await at(
      's3.review',
      ...runningSession('s2.vote'),
      {
        id: 'vote',
        kind: 'voteRound.open',
        activity: 's2.vote',
        subjectKind: 'milestone',
        subjects: ['m1', 'feed'],
        budget: 3,
        mostEach: 2,
      },
      { id: 'give', kind: 'vote.give', round: 'vote', subject: 'feed', votes: 2 },
      { id: 'reveal', kind: 'voteRound.reveal', round: 'vote' },
      { id: 'end', kind: 'session.finish', session: 's2' },
    );
    const { user } = await enter(fixture);
    const card = await screen.findByRole('region', { name: 'One feed' });
    expect(card).toHaveTextContent('2 votes');
    await user.click(screen.getByRole('button', { name: 'Cut the list by votes' }));
    await user.click(screen.getByRole('button', { name: '1 fewer' }));
    await user.click(screen.getByRole('button', { name: 'Take 1 card off the list' }));
    await waitFor(async () => expect((await cardOf(fixture, 'm1'))?.status).toBe('candidate'));
    shownFlags.at(-1)?.actions?.[0]?.onClick();
    await waitFor(async () => expect((await cardOf(fixture, 'm1'))?.status).toBe('shortlisted'));
  });
});

describe('S3-7 the dependencies of session #3', () => {
  it('are answered with nothing in one click, and typed by keys alone', async () => {
    const fixture = await at('s3.dependencies');
    const { user } = await enter(fixture);
    await user.click(await screen.findByRole('button', { name: 'It depends on nothing' }));
    await waitFor(async () => expect((await cardOf(fixture, 'm1'))?.dependenciesNone).toBe(true));
    expect(screen.getByText('1 of 2 asked')).toBeVisible();
    await user.keyboard('j');
    expect(await screen.findByRole('region', { name: 'One feed' })).toBeVisible();
    await user.type(
      screen.getByRole('textbox', { name: /as you say it/ }),
      'Contract with the provider and Fake door',
    );
    await user.tab();
    await waitFor(async () =>
      expect((await cardOf(fixture, 'feed'))?.dependenciesText).toBe(
        'Contract with the provider and Fake door',
      ),
    );
    await user.click(await screen.findByRole('button', { name: 'Make 2 lines' }));
    await waitFor(async () =>
      expect((await fixture.seen()).dependencies).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ text: 'Contract with the provider', source: 'external' }),
          expect.objectContaining({ targetMilestoneId: 'm1', source: 'milestone' }),
        ]),
      ),
    );
    expect(screen.queryByRole('button', { name: 'It depends on nothing' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Add a dependency' }));
    await user.keyboard('Data model{Enter}Fraud check{Enter}{Escape}');
    await user.keyboard('b');
    await waitFor(async () =>
      expect((await fixture.seen()).dependencies.find(({ text }) => text === 'Fraud check')?.blocking).toBe(
        false,
      ),
    );
    await user.keyboard('m');
    const field = screen.getByRole('combobox', { name: 'Card that “Fraud check” is' });
    expect(await openedList(field)).toBeVisible();
  });
});

describe('what a card waits for, as it is said', () => {
  it('is not written over what somebody else said while the page was loaded again', async () => {
    const fixture = await at('s3.dependencies');
    const page = await enter(fixture, 'ben');
    const spoken = /as you say it/;
    const release = fixture.hold('quarter.decide');
    await page.user.type(await screen.findByRole('textbox', { name: spoken }), 'And QA');
    // The tab is killed: it says nothing more.
    const kept = sessionStorage.getItem('room.waiting.m1') ?? '';
    page.unmount();
    sessionStorage.clear();
    sessionStorage.setItem('room.waiting.m1', kept);
    release();
    const text = { dependenciesText: 'The warehouse' };
    await fixture.act({ id: 'said', kind: 'milestone.edit', target: 'm1', changes: text });
    const { user } = await enter(fixture, 'ben');
    const field = await screen.findByRole('textbox', { name: spoken });
    expect(field).toHaveValue('And QA');
    await user.click(field);
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Show both' }));
    expect(screen.getByRole('group', { name: 'Theirs' })).toHaveTextContent('The warehouse');
    expect((await cardOf(fixture, 'm1'))?.dependenciesText).toBe('The warehouse');
  });
});

describe('S3-8 the skills of session #3', () => {
  it('are written in pairs, mark what nobody has, and end in the chart that all look at', async () => {
    const fixture = await at(
      's3.skills',
      { id: 'ux', kind: 'milestone.edit', target: 'm1', changes: { businessValue: 3, uxValue: 2 } },
      { id: 'skills', kind: 'milestone.edit', target: 'm1', changes: { skills: ['Fraud analysis'] } },
    );
    const { user } = await enter(fixture);
    expect(await screen.findByText('1 of 2 cards have skills')).toBeVisible();
    expect(screen.getByText(/^Nobody in the team has “Fraud analysis”/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Skills of the team' })).toHaveTextContent(
      'Fraud analysisnobody, for 1 card',
    );
    await user.click(screen.getByRole('button', { name: /^Skills for “One feed”/ }));
    const field = await screen.findByRole('combobox', { name: 'Skills for “One feed”' });
    await user.type(field, 'Backend{Enter}');
    await waitFor(async () => expect((await cardOf(fixture, 'feed'))?.skills).toEqual(['Backend']));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Effort and payoff' }));
    expect(
      await screen.findByRole('img', {
        name: 'Chart of effort and payoff: 1 low-hanging fruit, 0 big bets, 0 fillers, 1 money pits. The table says the same.',
      }),
    ).toBeVisible();
    await waitFor(async () => expect((await fixture.seen()).places[0]?.subject).toBe('m1'));
    await user.click(screen.getByRole('button', { name: /One feed/ }));
    await waitFor(async () => expect((await fixture.seen()).places[0]?.subject).toBe('feed'));
    expect(screen.getByText('1 short bet (S, M), 1 long (L)')).toBeVisible();
  });
});
