import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { publishedCards } from '../../support/browser/edit-both-sides';

test('a deleted work item is told as deleted, is freed where it is told, and is created once more and no second time', async ({
  open,
  fixture,
}) => {
  test.setTimeout(120_000);
  await fixture.put('published');
  const [card] = await publishedCards(fixture);
  if (card === undefined) throw new Error('Nothing was published');
  fixture.site.jiraAdmin().deleteIssue(card.issueKey);
  // Jira's event of it is on its way for some seconds.
  await fixture.site.advance(10_000);

  const page = await open(`/jira/projects/SHOP/okra/q/${fixture.quarter()}/jira`, { account: 'ben' });
  const okra = appFrame(page);
  await expect(okra.getByText('Deleted in Jira')).toBeVisible();
  await expect(okra.getByRole('button', { name: 'Nothing to publish' })).toBeVisible();
  await okra.getByRole('button', { name: '1 Not there' }).click();
  await okra.getByRole('button', { name: /^Open (?!the receipt)/ }).click();
  await expect(okra.getByText('Jira says that this work item was deleted', { exact: false })).toBeVisible();

  await okra.getByRole('link', { name: 'Repair it under Progress' }).click();
  await expect(okra.getByRole('heading', { name: '1 work item needs a look' })).toBeVisible();
  await okra.getByRole('button', { name: `Free the card of ${card.issueKey}` }).click();
  await expect(okra.getByText(/^0 of 24 cards done, .*, 1 not in Jira$/)).toBeVisible();

  await okra.getByRole('tab', { name: 'Jira' }).click();
  await okra.getByRole('button', { name: 'Publish 1 row', exact: true }).click();
  await expect(okra.getByRole('heading', { name: /in Jira$/ })).toBeVisible({ timeout: 60_000 });
  const made = (await publishedCards(fixture)).find(({ id }) => id === card.id);
  expect(made?.issueId).not.toBe(card.issueId);
  await okra.getByRole('button', { name: 'Done' }).click();
  await expect(okra.getByRole('button', { name: 'Nothing to publish' })).toBeVisible();
});
