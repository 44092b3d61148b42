import '../../../../support/pages/fake-bridge';
import { screen, waitFor, within } from '@testing-library/react';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const path = `/q/${QUARTER}/jira`;

const published = async (): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter(...thread);
  await fixture.publish();
  return fixture;
};

it('says how much is in Jira, what differs and what is new, and publishes that with one act', async () => {
  const fixture = await published();
  await fixture.act({
    id: 'ours',
    kind: 'milestone.edit',
    target: 'm1',
    changes: { title: 'A door of paint' },
  });
  await fixture.act({
    id: 'm2',
    kind: 'milestone.add',
    values: { title: 'A real door', type: 'epic', objectiveId: 'o1' },
  });
  const { user } = fixture.workspace(path, 'ben');
  expect(await screen.findByRole('heading', { name: '2 in Jira, 1 differs, 1 new card' })).toBeVisible();
  expect(screen.getByText(/^Last published by Ben .+ on .+\.$/)).toBeVisible();
  // What is as it should be is a number; what is not is a row.
  expect(screen.getByText('A door of paint')).toBeVisible();
  expect(screen.queryByText('Painless returns')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '1 Unchanged' }));
  expect(screen.getByText('Painless returns')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '1 Unchanged' }));

  await user.click(screen.getByRole('button', { name: 'Open A real door' }));
  expect(screen.getByRole('list', { name: 'Will be linked to' })).toHaveTextContent('Painless returns');

  await user.click(screen.getByRole('button', { name: 'Publish 2 rows' }));
  const receipt = await screen.findByRole('heading', { name: 'All 2 rows are in Jira' }, { timeout: 30_000 });
  await waitFor(() => expect(receipt).toHaveFocus());
  const hold = fixture.hold('publish.prepare');
  await user.click(screen.getByRole('button', { name: 'Done' }));
  // What was compared before the run is not what is so now.
  expect(await screen.findByRole('heading', { name: '3 in Jira' })).toBeVisible();
  hold();
  const settled = await screen.findByRole('heading', { name: '3 in Jira, nothing differs' });
  await waitFor(() => expect(settled).toHaveFocus());
  expect(screen.getByText('All 3 rows are as OKRA has them.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Nothing to publish' })).toBeDisabled();
  const runs = within(screen.getByRole('table', { name: 'Runs of this quarter' }));
  expect(runs.getAllByRole('row')).toHaveLength(3);
}, 90_000);

it('keeps the mapping behind the settings of publishing, with a way back', async () => {
  const fixture = await published();
  const { user, history } = fixture.workspace(path);
  await user.click(await screen.findByRole('button', { name: 'Settings of publishing' }));
  const mapping = await screen.findByRole('heading', { name: /^How cards become work items/ });
  await waitFor(() => expect(mapping).toHaveFocus());
  expect(history.getPath()).toBe(`${path}/mapping`);
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByRole('heading', { name: '2 in Jira, nothing differs' })).toBeVisible();
}, 60_000);

it('shows a reader the same, without an act that would be refused', async () => {
  const fixture = await published();
  await fixture.act({
    id: 'ours',
    kind: 'milestone.edit',
    target: 'm1',
    changes: { title: 'A door of paint' },
  });
  fixture.workspace(path, 'dev');
  expect(await screen.findByRole('heading', { name: '2 in Jira, 1 differs' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Publish/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
}, 60_000);

it('stands with what is known here while Jira is asked, and where it does not answer', async () => {
  const fixture = await published();
  const recover = fixture.disconnect('publish.prepare');
  const { user } = fixture.workspace(path, 'ben');
  expect(await screen.findByRole('heading', { name: '2 in Jira' })).toBeVisible();
  expect(await screen.findByText('We could not compare with Jira')).toBeVisible();
  expect(screen.getByRole('table', { name: 'Runs of this quarter' })).toBeVisible();
  recover();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: '2 in Jira, nothing differs' })).toBeVisible();
}, 60_000);
