import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { addQuarter } from '../../support/browser/add-quarter';

const OPS = { id: '10002', key: 'OPS' };

test('a field that Jira requires is told before anything is written, gets a value, and the rows go through', async ({
  open,
  fixture,
}) => {
  const quarter = await addQuarter(fixture.site, {
    id: 'required',
    project: OPS,
    table: 'milestone,type\nMove the queue,Enabler\nAsk the night shift,Spike\n',
  });
  const frame = appFrame(await open(`/jira/projects/OPS/okra/q/${quarter}/jira`, { account: 'ada' }));
  await frame.getByRole('button', { name: 'Check 2 rows' }).click();
  await expect(frame.getByRole('heading', { name: '1 problem holds back 2 rows' })).toBeVisible();
  await expect(frame.getByText('Operations wants Release train for every Task')).toBeVisible();
  expect(
    fixture.site.traffic().filter(({ operation }) => operation === 'POST /rest/api/3/issue/bulk'),
  ).toHaveLength(0);

  await frame.getByLabel('Release train for every Task').click();
  await frame.getByRole('option').nth(0).click();
  await frame.getByRole('button', { name: 'Use for 2 rows' }).click();
  await expect(frame.getByRole('heading', { name: 'Nothing stands in the way' })).toBeVisible();
  await frame.getByRole('button', { name: 'Preview 2 rows' }).click();
  await frame.getByRole('button', { name: 'Publish 2 rows' }).click();
  await expect(frame.getByRole('heading', { name: 'All 2 rows are in Jira' })).toBeVisible({
    timeout: 30_000,
  });
});
