import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import type { Person } from '../../../../../support/pages/page-server';
import { beThere, carryOut, runningSession } from '../../../../../support/pages/running-session';
import { thread } from '../../../states/commands';

const more: readonly Command[] = [
  { id: 'o2', kind: 'objective.add', values: { title: 'Sizes that fit' } },
  { id: 'o3', kind: 'objective.add', values: { title: 'Put off', slot: 'next' } },
  { id: 'web', kind: 'productArea.add', values: { name: 'Web shop' } },
];

/** Ada, Ben, Cleo and Eli: two pairs for two objectives. */
const given = async (): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter(...thread, ...more);
  await fixture.act({ id: 'cleo', kind: 'member.join', role: 'design' }, 'cleo');
  await fixture.act({ id: 'eli', kind: 'member.join', role: 'data' }, 'eli');
  for (const person of ['ada', 'ben', 'cleo', 'eli'] as const)
    await beThere(fixture.server.callAs(person), QUARTER, 's2');
  await carryOut(fixture.server.callAs('ada'), QUARTER, runningSession('s2.mapping'));
  return fixture;
};

const columns = async () => {
  const group = await screen.findByRole('group', { name: 'Objectives and what touches them' });
  return within(group)
    .getAllByRole('region')
    .map((column) => column.getAttribute('aria-label'));
};

const enter = (fixture: Fixture, person: Person) => fixture.workspace(`/q/${QUARTER}/sessions/s2`, person);

describe('S2-2 what the team owns', () => {
  it.each([
    ['ada', 'q'],
    ['ben', 'ben'],
    ['cleo', 'cleo'],
    ['eli', 'eli'],
  ] as const)('has the columns of %s’s pair first', async (person, member) => {
    const fixture = await given();
    const pairs = (await fixture.seen()).places[0]?.pairings.at(-1)?.pairs ?? [];
    enter(fixture, person);
    const titles = ['Painless returns', 'Sizes that fit'];
    const own = titles[pairs.findIndex((pair) => pair.includes(member))] ?? '';
    expect(await columns()).toEqual([own, ...titles.filter((title) => title !== own)]);
    const marked = screen.getByRole('region', { name: own });
    expect(within(marked).getByText('Your pair')).toBeVisible();
  });

  it('is added, renamed, given to a product area, and taken away', async () => {
    const fixture = await given();
    const { user } = enter(fixture, 'ben');
    await columns();
    const column = screen.getByRole('region', { name: 'Sizes that fit' });
    await user.click(within(column).getByRole('button', { name: 'Add what we own' }));
    await user.type(
      within(column).getByRole('textbox', { name: 'What touches “Sizes that fit”' }),
      'Size table{Enter}',
    );
    const only = async () => (await fixture.seen()).features;
    await waitFor(async () =>
      expect(await only()).toEqual([
        expect.objectContaining({ name: 'Size table', objectiveId: 'o2', areaId: null, by: 'ben' }),
      ]),
    );
    await user.click(
      within(column).getByRole('button', { name: 'Product area of “Size table”: No product area' }),
    );
    await user.click(await screen.findByRole('menuitemradio', { name: 'Web shop' }));
    await waitFor(async () => expect(await only()).toEqual([expect.objectContaining({ areaId: 'web' })]));
    await user.click(within(column).getByRole('button', { name: /Name of “Size table”/ }));
    await user.type(screen.getByRole('textbox', { name: 'Name of “Size table”' }), ' for shoes{Enter}');
    await waitFor(async () =>
      expect(await only()).toEqual([expect.objectContaining({ name: 'Size table for shoes' })]),
    );
    await user.click(within(column).getByRole('button', { name: 'Delete “Size table for shoes”' }));
    await waitFor(async () => expect(await only()).toEqual([]));
  });

  it('is text for readers', async () => {
    const fixture = await given();
    await fixture.act({ id: 'f', kind: 'feature.add', values: { name: 'Size table', objectiveId: 'o2' } });
    enter(fixture, 'dev');
    await columns();
    expect(screen.getByText('Size table')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add what we own' })).not.toBeInTheDocument();
  });
});
