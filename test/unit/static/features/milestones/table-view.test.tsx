import { choose } from '../../../../support/pages/choose';
import { screen, waitFor, within } from '@testing-library/react';
import {
  moveColumn,
  parseTableView,
  USUAL_VIEW,
} from '../../../../../static/src/features/milestones/table-view';
import { shownFlags } from '../../../../support/pages/fake-bridge';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const path = `/q/${QUARTER}/milestones`;
let fixture: Fixture;

beforeEach(() => {
  localStorage.clear();
  fixture = openFixture();
});

const score = { effort: 'S', businessValue: 3, uxValue: 3 } as const;
const cards = [
  ...thread,
  { id: 'm2', kind: 'milestone.add', values: { title: 'Big', type: 'epic', ...score, effort: 'L' } },
  { id: 'm3', kind: 'milestone.add', values: { title: 'Bargain', type: 'epic', ...score } },
  { id: 'm4', kind: 'milestone.add', values: { title: 'Ask', type: 'spike', objectiveId: 'o1' } },
] as const;

const opened = async (person?: 'ada' | 'dev') => {
  const page = fixture.workspace(path, person);
  await screen.findByRole('table', { name: 'Milestones' });
  return page;
};
const heads = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const titles = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .map(({ labels }) => labels?.[0]?.textContent.replace(/^Tick /, ''));
const view = async (user: Awaited<ReturnType<typeof opened>>['user'], name: string) => {
  const menu = screen.getByRole('button', { name: 'View' });
  if (menu.getAttribute('aria-expanded') !== 'true') await user.click(menu);
  const item = await screen.findByRole('menuitemradio', { name });
  await user.click(item);
};

describe('how the table is looked at', () => {
  it('groups by type and by week, and is so again tomorrow', async () => {
    await fixture.quarter(...cards);
    const { user, unmount } = await opened();
    expect(heads()).toEqual(['Painless returns', 'Without an objective']);
    await view(user, 'Type');
    await waitFor(() => expect(heads()).toEqual(['Epic', 'Spike', 'Enabler', 'Signal Test']));
    await view(user, 'First week');
    await waitFor(() => expect(heads()).toEqual(['Week 2', 'Not placed']));
    await view(user, 'No groups');
    await waitFor(() => expect(screen.queryByRole('heading', { level: 3 })).not.toBeInTheDocument());
    unmount();
    await opened();
    expect(screen.queryByRole('heading', { level: 3 })).not.toBeInTheDocument();
    expect(titles()).toHaveLength(4);
  });

  it('a card written below a type is of that type', async () => {
    await fixture.quarter(...cards);
    const { user } = await opened();
    await view(user, 'Type');
    await user.click(await screen.findByRole('button', { name: 'Create milestone in Enabler' }));
    await user.type(screen.getByRole('textbox', { name: /^Title of a new milestone/ }), 'A feed{Enter}');
    await waitFor(async () =>
      expect((await fixture.seen()).milestones.at(-1)).toMatchObject({ title: 'A feed', type: 'enabler' }),
    );
  });

  it('puts what is worth most for its effort first', async () => {
    await fixture.quarter(...cards);
    const { user } = await opened();
    await view(user, 'No groups');
    await view(user, 'Value over effort');
    await waitFor(() => expect(titles().slice(0, 2)).toEqual(['Bargain', 'Big']));
    await view(user, 'Rank');
    await waitFor(() => expect(titles().slice(-2)).toEqual(['Big', 'Bargain']));
  });

  it('does without a column', async () => {
    await fixture.quarter(...cards);
    const { user } = await opened();
    expect(screen.getByRole('columnheader', { name: 'Effort' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'View' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Effort' }));
    await waitFor(() =>
      expect(screen.queryByRole('columnheader', { name: 'Effort' })).not.toBeInTheDocument(),
    );
    // A table of this width has no room for others, and offers none.
    expect(screen.getAllByRole('menuitemcheckbox').map(({ textContent }) => textContent)).toEqual([
      'Effort',
      'Business',
      'UX',
    ]);
  });

  it('has its columns in one’s own order, also tomorrow', async () => {
    await fixture.quarter(...cards);
    const { user, unmount } = await opened();
    const names = () =>
      screen.getAllByRole('columnheader').map(({ textContent }) => textContent.replace(/Sort.*$/, ''));
    expect(names()).toEqual(['Milestone', 'Effort', 'Business', 'UX']);
    screen.getByRole('button', { name: /^UX/ }).focus();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(names()).toEqual(['Milestone', 'Effort', 'UX', 'Business']);
    expect(screen.getByRole('button', { name: /^UX/ })).toHaveFocus();
    expect(screen.getByText('UX is column 3 of 4')).toBeInTheDocument();
    await user.keyboard('{Alt>}{ArrowLeft}{ArrowLeft}{/Alt}');
    expect(names()).toEqual(['Milestone', 'UX', 'Effort', 'Business']);
    unmount();
    await opened();
    expect(names()).toEqual(['Milestone', 'UX', 'Effort', 'Business']);
  });

  it('moves a column to where another one stands, or right behind the title', () => {
    const moved = moveColumn(USUAL_VIEW, 'weeks', 'business');
    expect(moved.order.slice(0, 4)).toEqual(['thread', 'effort', 'weeks', 'business']);
    expect(moveColumn(moved, 'effort', 'business').order.slice(0, 4)).toEqual([
      'thread',
      'weeks',
      'business',
      'effort',
    ]);
    expect(moveColumn(moved, 'weeks', 'title').order[0]).toBe('weeks');
  });

  it('takes what fits of what another version kept', () => {
    expect(parseTableView(null)).toEqual(USUAL_VIEW);
    for (const odd of ['', '[', 'null', '3', '{"grouping":"mood","hidden":"all"}'])
      expect(parseTableView(odd)).toEqual(USUAL_VIEW);
    expect(parseTableView('{"grouping":"week","hidden":["weeks","title",7]}')).toEqual({
      grouping: 'week',
      hidden: ['weeks'],
      order: [],
    });
    expect(parseTableView('{"order":["ux","mood","ux","weeks"]}').order).toEqual(['ux', 'weeks']);
  });
});

describe('several milestones at once', () => {
  const tick = async (user: Awaited<ReturnType<typeof opened>>['user'], ...names: readonly string[]) => {
    for (const name of names) await user.click(screen.getByRole('checkbox', { name: `Tick ${name}` }));
    return screen.getByRole('group', { name: `Change ${String(names.length)} milestones` });
  };
  const seen = async (field: 'type' | 'objectiveId' | 'status' | 'skills') =>
    Object.fromEntries((await fixture.seen()).milestones.map((card) => [card.title, card[field]]));

  it('get a type as one entry, and back by one Undo', async () => {
    await fixture.quarter(...cards);
    const { user } = await opened();
    const bar = await tick(user, 'Fake door', 'Ask');
    await user.click(within(bar).getByRole('button', { name: 'Type' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Spike' }));
    await waitFor(async () =>
      expect(await seen('type')).toMatchObject({ 'Fake door': 'spike', Ask: 'spike' }),
    );
    expect(shownFlags.at(-1)?.title).toBe('1 milestone changed');
    shownFlags.at(-1)?.actions?.[0]?.onClick();
    await waitFor(async () => expect(await seen('type')).toMatchObject({ 'Fake door': 'signal_test' }));
  });

  it('get an objective, a skill and weeks, and are parked', async () => {
    await fixture.quarter(...cards);
    const { user } = await opened();
    const bar = await tick(user, 'Big', 'Bargain');
    await user.click(within(bar).getByRole('button', { name: 'Objective' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'O1 Painless returns' }));
    await waitFor(async () => expect(await seen('objectiveId')).toMatchObject({ Big: 'o1', Bargain: 'o1' }));
    await user.type(within(bar).getByRole('textbox', { name: 'Add a skill' }), 'Research{Enter}');
    await waitFor(async () =>
      expect(await seen('skills')).toMatchObject({ Big: ['Research'], Bargain: ['Research'] }),
    );
    await user.click(within(bar).getByRole('button', { name: 'Weeks' }));
    await choose(user, within(bar).getByRole('combobox', { name: 'From' }), 'Week 3');
    await choose(user, within(bar).getByRole('combobox', { name: 'to' }), 'Week 5');
    await user.click(within(bar).getByRole('button', { name: 'Place' }));
    expect(within(bar).getByRole('button', { name: 'Weeks' })).toHaveFocus();
    await waitFor(async () =>
      expect((await fixture.seen()).placements).toEqual(
        expect.arrayContaining(
          ['m2', 'm3'].map((id) => expect.objectContaining({ id, startWeek: 3, endWeek: 5 })),
        ),
      ),
    );
    await user.click(within(bar).getByRole('button', { name: 'Park' }));
    await waitFor(async () =>
      expect(await seen('status')).toMatchObject({ Big: 'parked', Bargain: 'parked' }),
    );
  });

  it('are only those in sight: what a filter hides is left alone', async () => {
    await fixture.quarter(...cards);
    const { user } = await opened();
    await tick(user, 'Big', 'Bargain');
    await user.type(screen.getByRole('textbox', { name: 'Filter milestones' }), 'barg');
    const bar = await screen.findByRole('group', { name: 'Change 1 milestone' });
    await user.click(within(bar).getByRole('button', { name: 'Park' }));
    await waitFor(async () => expect(await seen('status')).toMatchObject({ Bargain: 'parked' }));
    expect(await seen('status')).not.toMatchObject({ Big: 'parked' });
    await user.click(within(bar).getByRole('button', { name: 'Clear' }));
    expect(screen.queryByRole('group', { name: /^Change/ })).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Filter milestones' })).toHaveFocus();
  });

  it('readers tick nothing', async () => {
    await fixture.quarter(...cards);
    await opened('dev');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
