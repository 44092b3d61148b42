import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { shownFlags } from '../../../../../support/pages/fake-bridge';
import { giveRoom } from '../../../../../support/pages/give-room';
import { choose } from '../../../../../support/pages/choose';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import { runningSession } from '../../../../../support/pages/running-session';

const card = (id: string, title: string): Command => ({ id, kind: 'milestone.add', values: { title } });

const cards = [card('feed', 'One feed'), card('size', 'Size hint'), card('late', 'Message when late')];

const memberOf = async (fixture: Fixture, person: 'ada' | 'ben'): Promise<string> =>
  (await fixture.server.ask(person, 'quarter.open', { quarter: QUARTER })).me.member ?? '';

const opened = async (fixture: Fixture, person: 'ada' | 'ben' | 'cleo' | 'dev') => {
  const page = fixture.workspace(`/q/${QUARTER}/sessions/s4`, person);
  await screen.findByRole('list', { name: 'Activities' });
  return page;
};

/** Both are in the room, and Ben has the turn. */
const bensTurn = async (fixture: Fixture): Promise<string> => {
  await fixture.quarter(...cards, ...runningSession('s4.propose'));
  await fixture.act({ id: 'here', kind: 'session.attend', session: 's4', observes: false }, 'ben');
  const ben = await memberOf(fixture, 'ben');
  await fixture.act({ id: 'turn', kind: 'session.show', session: 's4', subject: ben });
  return ben;
};

const place: Command = { id: 'p', kind: 'placement.place', milestone: 'size', startWeek: 4, endWeek: 5 };

describe('proposing weeks in session #4', () => {
  it('S4-2 whoever has the turn takes a card and proposes its weeks', async () => {
    const fixture = openFixture();
    const ben = await bensTurn(fixture);
    const { user } = await opened(fixture, 'ben');
    expect(await screen.findByRole('heading', { name: /^Your turn/ })).toBeVisible();
    const turns = await screen.findByRole('list', { name: 'Whose turn it is' });
    expect(
      within(turns)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual([expect.stringMatching(/next$/), expect.stringMatching(/proposes now$/)]);
    expect(screen.queryByRole('button', { name: /^Ask|^Skip/ })).not.toBeInTheDocument();
    const tray = screen.getByRole('region', { name: 'Not placed' });
    await user.click(within(tray).getByRole('button', { name: /Size hint/ }));
    const proposal = screen.getByRole('region', { name: 'Size hint' });
    await choose(user, within(proposal).getByRole('combobox', { name: 'From' }), /^Week 3,/);
    await user.click(screen.getByRole('button', { name: 'Propose week 3' }));
    await waitFor(async () =>
      expect((await fixture.seen()).placements).toMatchObject([
        { id: 'size', startWeek: 3, endWeek: 3, proposedBy: ben },
      ]),
    );
    // It stays their turn, and their card, until whoever leads asks the next one.
    expect(screen.getByRole('region', { name: 'Size hint' })).toBeVisible();
  });

  it('S4-2 whoever leads asks the next one, and everybody follows', async () => {
    const fixture = openFixture();
    const ben = await bensTurn(fixture);
    const ada = await memberOf(fixture, 'ada');
    await fixture.act(place, 'ben');
    const { user } = await opened(fixture, 'ada');
    expect(await screen.findByRole('region', { name: 'Size hint' })).toBeVisible();
    const next = await screen.findByRole('button', { name: /^Ask .* next$/ });
    await user.click(next);
    await waitFor(async () => expect((await fixture.seen()).places[0]?.subject).toBe(ada));
    expect(await screen.findByRole('heading', { name: /^Your turn/ })).toBeVisible();
    // Nothing was proposed in this turn: to go on is to skip.
    await user.click(screen.getByRole('button', { name: /^Skip/ }));
    await waitFor(async () => expect((await fixture.seen()).places[0]?.subject).toBe(ben));
  });

  it('S4-4 others react by key, say why, and anybody settles it', async () => {
    const fixture = openFixture();
    await bensTurn(fixture);
    await fixture.act(place, 'ben');
    const { user } = await opened(fixture, 'ada');
    await screen.findByRole('group', { name: 'Your reaction' });
    await user.keyboard('3');
    expect(screen.getByRole('button', { name: 'Risky sequence' })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('4');
    expect(screen.getByRole('button', { name: 'Tight' })).toHaveAttribute('aria-pressed', 'true');
    await user.type(screen.getByRole('textbox', { name: /^Why “Tight”/ }), 'Only Ben{Enter}');
    await waitFor(async () =>
      expect((await fixture.seen()).reactions).toMatchObject([
        { milestoneId: 'size', kind: 'capacity', text: 'Only Ben', resolved: false },
      ]),
    );
    expect(screen.getByText('1 open')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Tight: settled$/ }));
    expect(await screen.findByText('0 open')).toBeVisible();
    await waitFor(async () => expect((await fixture.seen()).reactions).toMatchObject([{ resolved: true }]));
  });

  it('S4-2 cards are moved by keys by whoever may, and each move comes back', async () => {
    giveRoom();
    const fixture = openFixture();
    await bensTurn(fixture);
    await fixture.act(place, 'ben');
    await fixture.act({ id: 'cleo', kind: 'member.join', role: 'design' }, 'cleo');
    const onBoard = async () => {
      const board = await screen.findByRole('region', { name: 'The draft' });
      const bar = await within(board).findByRole('button', { name: /^Size hint/ });
      bar.focus();
    };
    const weeks = async () => (await fixture.seen()).placements[0]?.startWeek;
    const page = await opened(fixture, 'cleo');
    await onBoard();
    await page.user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(await weeks()).toBe(4);
    page.unmount();
    const { user } = await opened(fixture, 'ben');
    await onBoard();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(async () => expect(await weeks()).toBe(5));
    expect(shownFlags.at(-1)?.title).toBe('Size hint moved');
    shownFlags.at(-1)?.actions?.[0]?.onClick();
    await waitFor(async () => expect(await weeks()).toBe(4));
    jest.restoreAllMocks();
  });

  it('S4-2 whoever only looks on reads the cards and does nothing', async () => {
    const fixture = openFixture();
    await bensTurn(fixture);
    await fixture.act(place, 'ben');
    await opened(fixture, 'dev');
    const tray = await screen.findByRole('region', { name: 'Not placed' });
    expect(within(tray).getByText('One feed')).toBeVisible();
    expect(within(tray).queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Your reaction' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Ask|^Skip|^Park/ })).not.toBeInTheDocument();
  });
});

describe('what the draft needs', () => {
  it('S4-7 is marked with its weeks and who sees to it, and is done one day', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...runningSession('s4.annotate'));
    const { user } = await opened(fixture, 'ben');
    const composer = await screen.findByRole('group', { name: 'Add marker' });
    await user.type(within(composer).getByRole('textbox', { name: 'What is needed' }), 'Ask them');
    await choose(user, within(composer).getByRole('combobox', { name: 'Kind' }), 'External unlock');
    await choose(user, within(composer).getByRole('combobox', { name: 'From' }), 'Week 6');
    await user.type(within(composer).getByRole('textbox', { name: 'Who sees to it' }), 'Ben');
    await user.click(within(composer).getByRole('button', { name: 'Add marker' }));
    const list = await screen.findByRole('list', { name: 'Markers' });
    expect(list).toHaveTextContent(/External unlock.*Ask them.*Week 6 · Ben sees to it/);
    await waitFor(async () =>
      expect((await fixture.seen()).markers).toMatchObject([
        { kind: 'external-unlock', startWeek: 6, endWeek: 6, milestoneId: null, owner: 'Ben' },
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Ask them: done' }));
    await waitFor(async () => expect((await fixture.seen()).markers).toMatchObject([{ state: 'done' }]));
  });

  it('S4-4 the three questions take what people see beside what the draft shows', async () => {
    const fixture = openFixture();
    await fixture.quarter(
      ...cards,
      place,
      { id: 'p2', kind: 'placement.place', milestone: 'feed', startWeek: 5, endWeek: 6 },
      ...runningSession('s4.questions'),
    );
    const { user } = await opened(fixture, 'ben');
    const overlap = await screen.findByRole('region', { name: 'Do we overlap too much?' });
    expect(overlap).toHaveTextContent('Week 5: 2 cards at once, One feed, Size hint');
    const risk = screen.getByRole('region', { name: 'Is the sequence risky?' });
    expect(risk).toHaveTextContent('Nothing starts before what it waits for.');
    await choose(user, within(risk).getByRole('combobox', { name: 'About the card' }), 'Size hint');
    await user.type(within(risk).getByRole('textbox', { name: 'What you see' }), 'No sizes');
    await user.click(within(risk).getByRole('button', { name: 'Say it' }));
    expect(await within(risk).findByText('No sizes')).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.seen()).reactions).toMatchObject([{ kind: 'risk', milestoneId: 'size' }]),
    );
  });

  it('S4-8 what starts too early is moved or parked in the final sequence', async () => {
    const fixture = openFixture();
    await fixture.quarter(
      ...cards,
      place,
      { id: 'p2', kind: 'placement.place', milestone: 'feed', startWeek: 5, endWeek: 6 },
      { id: 'd', kind: 'dependency.add', values: { milestoneId: 'feed', targetMilestoneId: 'size' } },
      ...runningSession('s4.sequence'),
    );
    const { user } = await opened(fixture, 'ben');
    const list = await screen.findByRole('list', { name: 'What does not fit yet' });
    expect(list).toHaveTextContent(/One feed/);
    await user.click(within(list).getByRole('button', { name: 'Move One feed a week later' }));
    expect(await screen.findByText('Nothing starts before what it waits for.')).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.seen()).placements.find(({ id }) => id === 'feed')).toMatchObject({
        startWeek: 6,
        endWeek: 7,
      }),
    );
  });

  it('S4-6 a card is split in the final sequence: parts, weeks and who waits are shown before, and undone by one act', async () => {
    const fixture = openFixture();
    await fixture.quarter(
      ...cards,
      place,
      { id: 'd', kind: 'dependency.add', values: { milestoneId: 'feed', targetMilestoneId: 'size' } },
      ...runningSession('s4.sequence'),
    );
    const { user } = await opened(fixture, 'ben');
    giveRoom();
    await user.click(await screen.findByRole('button', { name: /^Size hint/ }));
    const card = screen.getByRole('region', { name: 'Size hint' });
    await user.click(within(card).getByRole('button', { name: 'Split it' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Split “Size hint”' }));
    expect(dialog.getByRole('textbox', { name: 'Part 1' })).toHaveValue('Size hint, part 1');
    expect(dialog.getByText('Week 4')).toBeVisible();
    expect(dialog.getByText('Week 5')).toBeVisible();
    const second = dialog.getByRole('textbox', { name: 'Part 2' });
    await user.clear(second);
    expect(dialog.getByRole('button', { name: 'Split into 2' })).toBeDisabled();
    await user.type(second, 'Size table');
    const waits = dialog.getByLabelText('One feed waits for');
    expect(waits).toHaveTextContent('Part 2: Size table');
    await user.click(dialog.getByRole('button', { name: 'Split into 2' }));
    await waitFor(async () => expect((await fixture.seen()).milestones).toHaveLength(4));
    const { milestones, placements, dependencies } = await fixture.seen();
    const part = milestones.find(({ title }) => title === 'Size table')?.id;
    expect(placements.map(({ startWeek, endWeek }) => [startWeek, endWeek])).toEqual([
      [5, 5],
      [4, 4],
    ]);
    expect(dependencies).toMatchObject([{ targetMilestoneId: part }]);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(shownFlags.map(({ title }) => title)).toContain('Split into 2 cards');
  });

  it('S4-5 a card is flagged as a risk over its weeks, and the flag taken off', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, place, ...runningSession('s4.sequence'));
    giveRoom();
    const { user } = await opened(fixture, 'ben');
    await user.click(await screen.findByRole('button', { name: /^Size hint/ }));
    await user.click(screen.getByRole('button', { name: 'Flag it' }));
    await waitFor(async () =>
      expect((await fixture.seen()).markers).toMatchObject([
        { kind: 'risk', milestoneId: 'size', startWeek: 4, endWeek: 5, state: 'open' },
      ]),
    );
    expect(await screen.findByRole('button', { name: /^Size hint, .*, Marker: Risk$/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take the flag off' }));
    await waitFor(async () => expect((await fixture.seen()).markers).toMatchObject([{ state: 'done' }]));
  });
});
