import { act, screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { shownFlags } from '../../../../support/pages/fake-bridge';
import { giveRoom } from '../../../../support/pages/give-room';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';

const path = `/q/${QUARTER}/draft`;

const card = (id: string, title: string, weeks: readonly [number, number], more = {}): readonly Command[] => [
  { id, kind: 'milestone.add', values: { title, objectiveId: 'o1', ...more } },
  { id: `${id}-at`, kind: 'placement.place', milestone: id, startWeek: weeks[0], endWeek: weeks[1] },
];

const waits = (milestoneId: string, targetMilestoneId: string): Command => ({
  id: `${milestoneId}-${targetMilestoneId}`,
  kind: 'dependency.add',
  values: { milestoneId, targetMilestoneId },
});

/** Rules, then the amount, then the mail; and one that nobody waits for. */
const plan: readonly Command[] = [
  { id: 'o1', kind: 'objective.add', values: { title: 'Painless returns' } },
  { id: 'o2', kind: 'objective.add', values: { title: 'Honest dates' } },
  ...card('rules', 'Rules', [2, 3], { type: 'enabler', skills: ['Backend'] }),
  ...card('amount', 'Amount', [4, 5], { type: 'epic' }),
  ...card('mail', 'Mail', [6, 7], { type: 'epic' }),
  ...card('banner', 'Banner', [9, 9], { type: 'spike' }),
  { id: 'loose', kind: 'milestone.add', values: { title: 'Loose one', objectiveId: 'o1', effort: 'S' } },
  waits('amount', 'rules'),
  waits('mail', 'amount'),
];

describe('the board that a team plans on', () => {
  let fixture: Fixture;

  beforeEach(async () => {
    giveRoom();
    fixture = openFixture();
    await fixture.quarter(...plan);
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const bar = (title: string) => screen.findByRole('button', { name: new RegExp(`^${title}, `) });
  /** They are hidden from those who hear the board, whom the panel tells the same. */
  // eslint-disable-next-line testing-library/no-node-access -- see above
  const drawnLines = () => document.querySelector('[data-lines]');
  const weeks = async (id: string) => {
    const found = (await fixture.seen()).placements.find((one) => one.id === id);
    return found === undefined ? null : [found.startWeek, found.endWeek];
  };
  const opened = async () => {
    const page = fixture.workspace(path);
    await bar('Rules');
    return page.user;
  };
  const slot = async (title: string) => {
    const name = (await bar(title)).title;
    return screen
      .getAllByRole('listitem')
      .find((one) => within(one).queryByTitle(name) !== null && one.dataset['slot'] !== undefined)!;
  };

  it('S4-5 moves a card by keys, says each step, and makes one entry of them', async () => {
    const user = await opened();
    (await bar('Rules')).focus();
    await user.keyboard('M{ArrowRight}{ArrowRight}');
    expect(
      screen
        .getAllByRole('status')
        .map((one) => one.textContent)
        .join(' '),
    ).toMatch(/Weeks 4 to 5\. New: Amount, starts too early\./);
    // The weeks behind the start of what waits for it are closed, in words as well.
    expect(screen.getByText('Needed from week 4')).toBeVisible();
    expect(await weeks('rules')).toEqual([2, 3]);
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Needed from week 4')).not.toBeInTheDocument();
    expect(await bar('Rules')).toHaveAccessibleName(/Weeks 2–3/);
    await user.keyboard('M{ArrowRight}{ArrowRight}{Shift>}{ArrowLeft}{/Shift}{Enter}');
    await waitFor(async () => expect(await weeks('rules')).toEqual([4, 4]));
    expect(await bar('Rules')).toHaveFocus();
    // What starts too early now is offered as one act, and moves along by nothing else.
    expect(await weeks('amount')).toEqual([4, 5]);
    const offer = shownFlags.find(({ id }) => id === 'shift-dependents')!;
    expect(offer.actions?.[0]?.text).toBe('Shift 2 cards by 1 week');
    act(() => offer.actions?.[0]?.onClick());
    await waitFor(async () =>
      expect([await weeks('amount'), await weeks('mail')]).toEqual([
        [5, 6],
        [7, 8],
      ]),
    );
  });

  it('S4-2 places a card without weeks in three keys, by the number of its week', async () => {
    const user = await opened();
    (await screen.findByRole('button', { name: /Loose one/ })).focus();
    await user.keyboard('M7{Enter}');
    await waitFor(async () => expect(await weeks('loose')).toEqual([7, 8]));
  });

  it('S4-5 takes back above the board what was done last, and says what that is, without a flag a gesture', async () => {
    const user = await opened();
    expect(screen.getByRole('button', { name: 'Nothing to undo' })).toHaveAttribute('aria-disabled', 'true');
    (await bar('Rules')).focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(async () => expect(await weeks('rules')).toEqual([3, 4]));
    expect(shownFlags.filter(({ id }) => id.startsWith('done-'))).toEqual([]);
    await user.click(await screen.findByRole('button', { name: /^Undo: .*Rules/ }));
    await waitFor(async () => expect(await weeks('rules')).toEqual([2, 3]));
    await user.click(await screen.findByRole('button', { name: /^Redo: .*Rules/ }));
    await waitFor(async () => expect(await weeks('rules')).toEqual([3, 4]));
  });

  it('S4-2 walks the tray by arrows, and goes on with its next card once one was placed', async () => {
    await fixture.act({
      id: 'other',
      kind: 'milestone.add',
      values: { title: 'Other one', objectiveId: 'o1', effort: 'S' },
    });
    const user = await opened();
    const [first, second] = [
      screen.getByRole('button', { name: /Loose one/ }),
      await screen.findByRole('button', { name: /Other one/ }),
    ];
    // One stop of Tab for all of them.
    expect([first.tabIndex, second.tabIndex]).toEqual([0, -1]);
    first.focus();
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    // With Alt it is the browser's way back.
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(second).toHaveFocus();
    await user.keyboard('{Home}M3{Enter}');
    await bar('Loose one');
    expect(second).toHaveFocus();
    await user.keyboard('M5{Enter}');
    await waitFor(async () => expect(await weeks('other')).toEqual([5, 6]));
    expect(await bar('Other one')).toHaveFocus();
  });

  it('S4-5 flags a card by a key and settles it by the same; keys can be switched off', async () => {
    const user = await opened();
    (await bar('Banner')).focus();
    await user.keyboard('x');
    await waitFor(async () =>
      expect((await fixture.seen()).markers).toMatchObject([
        { kind: 'risk', milestoneId: 'banner', startWeek: 9, endWeek: 9, state: 'open' },
      ]),
    );
    expect(await screen.findByRole('list', { name: 'Markers over the weeks' })).toHaveTextContent(
      /Risk: .*Week 9, open/,
    );
    // The card says so as well, in a sign with words, for as long as nobody settled it.
    expect((await bar('Banner')).getAttribute('aria-label')).toMatch(/, Marker: Risk$/);
    await user.keyboard('x');
    await waitFor(async () => expect((await fixture.seen()).markers).toMatchObject([{ state: 'done' }]));
    await waitFor(async () => expect((await bar('Banner')).getAttribute('aria-label')).not.toMatch(/Marker/));
    await user.click(screen.getByRole('button', { name: 'Show' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: /^Single keys/ }));
    (await bar('Banner')).focus();
    await user.keyboard('u');
    expect(await weeks('banner')).toEqual([9, 9]);
    expect(JSON.parse(localStorage.getItem('okra-draft-board') ?? '{}')).toMatchObject({ letters: false });
  });

  it('S4-5 moves several chosen cards together, as one entry', async () => {
    const user = await opened();
    (await bar('Amount')).focus();
    await user.keyboard(' {ArrowRight} ');
    expect(await bar('Mail')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(/^2 cards chosen/)).toBeVisible();
    const before = await fixture.server.seqOf(QUARTER);
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(async () =>
      expect([await weeks('amount'), await weeks('mail')]).toEqual([
        [5, 6],
        [7, 8],
      ]),
    );
    expect(await fixture.server.seqOf(QUARTER)).toBe(before + 1);
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/^2 cards chosen/)).not.toBeInTheDocument();
  });

  it('S4-8 shows one card with its chain, in lines and in words, and the others step back', async () => {
    const user = await opened();
    (await bar('Amount')).focus();
    expect(drawnLines()).toBeNull();
    await user.keyboard('f');
    const panel = screen.getByRole('region', { name: 'Weeks of Amount' });
    expect(within(panel).getByRole('region', { name: 'Waits for' })).toHaveTextContent(
      'Rules ends in week 3',
    );
    expect(within(panel).getByRole('region', { name: 'Comes before' })).toHaveTextContent('Mail from week 6');
    expect(drawnLines()).toHaveAttribute('data-lines', '2');
    expect(await slot('Banner')).toHaveAttribute('data-away');
    expect(await slot('Rules')).toHaveAttribute('data-chain');
    (await bar('Amount')).focus();
    await user.keyboard('d');
    expect(await bar('Rules')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Weeks of Amount' })).not.toBeInTheDocument();
    expect(await slot('Banner')).not.toHaveAttribute('data-away');
    // By itself only what cannot hold is drawn.
    await fixture.act({
      id: 'too-late',
      kind: 'placement.place',
      milestone: 'rules',
      startWeek: 3,
      endWeek: 5,
    });
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(drawnLines()).toHaveAttribute('data-late', '1'));
  });

  it('S4-19 answers why a card does not start earlier, and what one thing less would gain', async () => {
    const user = await opened();
    await user.click(await bar('Banner'));
    await user.click(screen.getByRole('button', { name: 'Why not earlier?' }));
    const earlier = await screen.findByRole('button', { name: /^Move to week \d+$/ });
    expect(screen.getByText(/is free: it could start there/)).toBeVisible();
    await user.click(earlier);
    await waitFor(async () => expect((await weeks('banner'))?.[0]).toBeLessThan(9));
    await user.click(await bar('Amount'));
    await user.click(screen.getByRole('button', { name: 'Why not earlier?' }));
    expect(await screen.findByText(/it waits for “Rules”, which ends in week 3/)).toBeVisible();
  });

  it('closes lanes one by one, shows one alone, and knows tomorrow which were closed', async () => {
    const user = await opened();
    expect(screen.getByRole('region', { name: 'Painless returns' })).toHaveTextContent('5 cards');
    await user.click(screen.getByRole('button', { name: 'Close the lane Painless returns' }));
    expect(screen.queryByRole('button', { name: /^Rules, / })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Open the lane Painless returns' }));
    await user.click(screen.getByRole('button', { name: 'Show only the lane Painless returns' }));
    expect(screen.queryByRole('region', { name: 'Honest dates' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'All lanes' }));
    await user.click(screen.getByRole('button', { name: 'Close the lane Honest dates' }));
    expect(JSON.parse(localStorage.getItem('okra-draft-board') ?? '{}')).toMatchObject({
      closed: ['objective o2'],
    });
  });

  it('S4-12 opens the cards behind a number of the people, and what each skill needs', async () => {
    const user = await opened();
    const people = screen.getByRole('list', { name: /^How full the weeks are/ });
    await user.click(within(people).getByRole('button', { name: /^Week 4,/ }));
    const behind = screen.getByRole('region', { name: 'What week 4 holds' });
    expect(within(behind).getByRole('button', { name: 'Amount' })).toBeVisible();
    expect(await slot('Banner')).toHaveAttribute('data-away');
    await user.click(screen.getByRole('button', { name: 'Show skills by week' }));
    expect(screen.getByText('Nobody of the team has named a skill yet.')).toBeVisible();
  });

  it('S4-2 offers weeks to a finger once a card was tapped, and to nobody else', async () => {
    const user = await opened();
    await user.click(await bar('Banner'));
    expect(screen.queryByRole('list', { name: 'Week in which Banner starts' })).not.toBeInTheDocument();
    await user.pointer([{ keys: '[TouchA]', target: await bar('Banner') }]);
    const offered = await screen.findByRole('list', { name: 'Week in which Banner starts' });
    expect(within(offered).getByRole('button', { name: 'Start in week 9' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await user.pointer([
      { keys: '[TouchA]', target: within(offered).getByRole('button', { name: 'Start in week 3' }) },
    ]);
    await waitFor(async () => expect(await weeks('banner')).toEqual([3, 3]));
  });

  it('finds cards by words and by type, and the others step back', async () => {
    const user = await opened();
    // A dialog has its own keys.
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    document.body.append(dialog);
    await user.keyboard('/');
    expect(document.body).toHaveFocus();
    dialog.remove();
    await user.keyboard('/');
    await user.keyboard('mail');
    expect(await slot('Rules')).toHaveAttribute('data-dim');
    expect(await slot('Mail')).not.toHaveAttribute('data-dim');
    expect(screen.getByText('1 of 5 cards')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(await slot('Rules')).not.toHaveAttribute('data-dim');
  });
});
