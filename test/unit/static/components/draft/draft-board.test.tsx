import { screen, within } from '@testing-library/react';
import { giveRoom } from '../../../../support/pages/give-room';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const path = `/q/${QUARTER}/draft`;

const card = (id: string, title: string, objectiveId: string, startWeek: number, endWeek: number) =>
  [
    { id, kind: 'milestone.add', values: { title, objectiveId } },
    { id: `${id}-at`, kind: 'placement.place', milestone: id, startWeek, endWeek },
  ] as const;

describe('the draft as a board', () => {
  let fixture: Fixture;
  beforeAll(giveRoom);
  beforeEach(async () => {
    fixture = openFixture();
    await fixture.quarter(...thread);
  });

  const bar = (name: RegExp) => screen.findByRole('button', { name });

  it('leads by arrows from bar to bar along a lane, and to the nearest one of the next that has any', async () => {
    await fixture.act({ id: 'o2', kind: 'objective.add', values: { title: 'Nothing here' } });
    await fixture.act({ id: 'o3', kind: 'objective.add', values: { title: 'Honest dates' } });
    for (const command of [
      ...card('later', 'Later on', 'o1', 8, 9),
      ...card('early', 'Early date', 'o3', 1, 2),
      ...card('late', 'Late date', 'o3', 9, 10),
    ])
      await fixture.act(command);
    const { user } = fixture.workspace(path);
    (await bar(/^Fake door,/)).focus();
    await user.keyboard('{ArrowRight}');
    expect(await bar(/^Later on,/)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(await bar(/^Late date,/)).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(await bar(/^Early date,/)).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(await bar(/^Fake door,/)).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowUp}');
    expect(await bar(/^Fake door,/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('region', { name: 'Weeks of Fake door' })).toBeVisible();
  });

  it('marks as done what Jira calls done, and not what was typed once its work item says something else', async () => {
    await fixture.act({ id: 'typed', kind: 'milestone.edit', target: 'm1', changes: { status: 'done' } });
    const { unmount } = fixture.workspace(path);
    expect(await bar(/^Fake door, .*Done/)).toBeVisible();
    // The legend says what the mark on the bar means.
    expect(screen.getByText('Done')).toBeVisible();
    unmount();
    await fixture.publish();
    // Wide enough for its status; what does not fit is told by its name alone.
    await fixture.act({ id: 'wide', kind: 'placement.place', milestone: 'm1', startWeek: 2, endWeek: 6 });
    fixture.workspace(path);
    const told = await bar(/^Fake door, .*To Do/);
    expect(told).not.toHaveAccessibleName(/Done/);
    expect(within(told).getByText('To Do')).toBeVisible();
    expect(screen.queryByText('Done')).not.toBeInTheDocument();
  });

  it('says on the bar what contradicts its weeks', async () => {
    for (const command of card('first', 'Before it', 'o1', 5, 6)) await fixture.act(command);
    await fixture.act({
      id: 'dep',
      kind: 'dependency.add',
      values: { milestoneId: 'm1', targetMilestoneId: 'first' },
    });
    fixture.workspace(path);
    expect(await bar(/^Fake door, .*Starts too early/)).toBeVisible();
    expect(await bar(/^Before it, (?!.*early)/)).toBeVisible();
  });
});
