import { screen, waitFor } from '@testing-library/react';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

describe('the priority of a company objective', () => {
  it('reads as one where a file counted, and is chosen from a small menu', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread, {
      id: 'growth',
      kind: 'companyObjective.add',
      values: { title: 'Grow by word of mouth', nick: 'Growth', priority: '1' },
    });
    const { user } = fixture.workspace(`/q/${QUARTER}/objectives`);
    await user.click(await screen.findByRole('button', { name: 'Priority of Growth: P1' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'P2' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Priority of Growth: P2' })).toHaveFocus());
    await waitFor(async () =>
      expect((await fixture.seen()).companyObjectives.find(({ id }) => id === 'growth')?.priority).toBe('P2'),
    );
    await user.click(screen.getByRole('button', { name: 'Priority of Growth: P2' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'No priority' }));
    expect(await screen.findByRole('button', { name: 'Priority of Growth' })).toBeVisible();
  });

  it('keeps words of a team’s own among the choices, and is text for readers', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread, {
      id: 'growth',
      kind: 'companyObjective.add',
      values: { title: 'Grow by word of mouth', nick: 'Growth', priority: 'must' },
    });
    const { user, unmount } = fixture.workspace(`/q/${QUARTER}/objectives`);
    await user.click(await screen.findByRole('button', { name: 'Priority of Growth: must' }));
    expect(await screen.findByRole('menuitemradio', { name: 'must' })).toBeChecked();
    unmount();
    fixture.workspace(`/q/${QUARTER}/objectives`, 'dev');
    expect(await screen.findByText('must')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Priority of/ })).not.toBeInTheDocument();
  });
});

it('a key result of the company is written below its objective, line by line', async () => {
  const fixture = openFixture();
  await fixture.quarter(...thread, {
    id: 'growth',
    kind: 'companyObjective.add',
    values: { title: 'Grow by word of mouth', nick: 'Growth' },
  });
  const { user } = fixture.workspace(`/q/${QUARTER}/objectives`);
  await user.click(await screen.findByRole('button', { name: 'Add key result to Growth' }));
  const field = { name: 'New key result of Grow by word of mouth' };
  await waitFor(() => expect(screen.getByRole('textbox', field)).toHaveFocus());
  await user.keyboard('A third come by a friend{Enter}');
  await waitFor(() => expect(screen.getByRole('textbox', field)).toHaveValue(''));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', field)).not.toBeInTheDocument();
  await waitFor(async () =>
    expect((await fixture.seen()).companyObjectives.find(({ id }) => id === 'growth')?.keyResults).toEqual([
      'A third come by a friend',
    ]),
  );
});
