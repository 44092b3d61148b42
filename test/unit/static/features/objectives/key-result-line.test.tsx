import { screen, waitFor, within } from '@testing-library/react';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const opened = async (fixture: Fixture, person?: 'ada' | 'dev') => {
  const page = fixture.workspace(`/q/${QUARTER}/objectives`, person);
  await screen.findByText('Half the calls');
  return page;
};

describe('a key result as it is written', () => {
  it('is judged from a small menu, and says who and why', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread);
    const { user } = await opened(fixture);
    await user.click(screen.getByRole('button', { name: 'Feasibility of KR1: not checked' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /^Doubtful/ }));
    const why = await screen.findByRole('textbox', { name: 'Why KR1 is judged so' });
    expect(why).toHaveFocus();
    await user.type(why, 'Support counts by hand{Enter}');
    await waitFor(async () =>
      expect((await fixture.seen()).keyResults).toEqual([
        expect.objectContaining({ feasibility: 'doubtful', feasibilityWhy: 'Support counts by hand' }),
      ]),
    );
    expect(await screen.findByText(/^Ada.*, doubtful:$/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Feasibility of KR1: doubtful' })).toBeVisible();
  });

  it('needs no reason: leaving the field asks no more', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread);
    const { user } = await opened(fixture);
    await user.click(screen.getByRole('button', { name: 'Feasibility of KR1: not checked' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /^Plausible/ }));
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/, plausible:/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Feasibility of KR1: plausible' })).toHaveFocus();
    await waitFor(async () => expect((await fixture.seen()).keyResults[0]?.feasibility).toBe('plausible'));
  });

  it('gets its numbers where it stands', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread);
    const { user } = await opened(fixture);
    await user.click(screen.getByRole('button', { name: 'Numbers of KR1: not measured' }));
    const form = screen.getByRole('form', { name: 'Numbers of KR1' });
    await user.type(within(form).getByRole('textbox', { name: 'Start' }), '14');
    await user.type(within(form).getByRole('textbox', { name: 'Target' }), '6');
    await user.type(within(form).getByRole('textbox', { name: 'Unit' }), 'per 100 orders{Enter}');
    expect(
      await screen.findByRole('button', { name: 'Numbers of KR1: 14 to 6 per 100 orders' }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: /^Numbers of KR1/ })).toHaveFocus();
    await waitFor(async () => expect((await fixture.seen()).metrics).toHaveLength(1));
  });

  it('is text for readers: nothing to press, and nothing where nobody measured', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread);
    await opened(fixture, 'dev');
    expect(screen.queryByRole('button', { name: /KR1/ })).not.toBeInTheDocument();
    expect(screen.queryByText('not measured')).not.toBeInTheDocument();
  });
});

it('S1-5 an objective names the product areas that it touches, old or new, and the list is filtered by them', async () => {
  const fixture = openFixture();
  await fixture.quarter(
    ...thread,
    { id: 'o2', kind: 'objective.add', values: { title: 'Found at once' } },
    { id: 'search', kind: 'productArea.add', values: { name: 'Search' } },
  );
  const { user } = await opened(fixture);
  await user.click(screen.getByRole('button', { name: 'Actions for O1' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Choose product areas' }));
  const areas = screen.getByRole('group', { name: 'Product areas of O1' });
  await user.click(within(areas).getByRole('button', { name: 'Search' }));
  await user.click(within(areas).getByRole('button', { name: 'New product area' }));
  await user.keyboard('Returns{Enter}');
  await user.click(within(areas).getByRole('button', { name: 'Search', pressed: true }));
  await user.click(within(areas).getByRole('button', { name: 'Done' }));
  const named = screen.getByRole('list', { name: 'Product areas of O1' });
  expect(within(named).getByText('Returns')).toBeVisible();
  await waitFor(async () => {
    const { objectives, productAreas } = await fixture.seen();
    const returns = productAreas.find(({ name }) => name === 'Returns');
    expect(objectives[0]?.areaIds).toEqual([returns?.id]);
  });
  await user.click(screen.getByRole('button', { name: 'Product area' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Returns' }));
  expect(screen.queryByRole('listitem', { name: /Found at once/ })).not.toBeInTheDocument();
  expect(screen.getByText(/^1 objective is of other product areas/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show all objectives' }));
  expect(screen.getByRole('listitem', { name: /Found at once/ })).toBeVisible();
});
