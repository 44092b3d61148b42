import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';

test('progress follows Jira, opens by keyboard down to the card, repairs, and searches in Jira', async ({
  open,
  fixture,
}) => {
  test.setTimeout(120_000);
  await fixture.put('published');
  const page = await open(`/jira/projects/SHOP/okra/q/${fixture.quarter()}/progress`, { account: 'ben' });
  const okra = appFrame(page);
  await expect(okra.getByText(/^0 of 24 cards done, 24 to do$/)).toBeVisible();

  const jira = fixture.site.jiraAdmin();
  jira.transitionAs('cleo', 'SHOP-6', 'Done');
  const { key: moved } = jira.moveIssue('SHOP-9', 'OPS');
  await fixture.site.advance(70_000);
  await okra.getByRole('button', { name: 'Refresh' }).click();
  await expect(okra.getByText(/^1 of 24 cards done, 23 to do$/)).toBeVisible();

  const drill = okra.getByRole('button', { name: 'Show what is behind O1 KR1' });
  await drill.focus();
  await page.keyboard.press('Enter');
  const cards = okra.getByRole('list', { name: 'Cards of O1 KR1' });
  await expect(cards.getByRole('button', { name: 'SHOP-6' })).toBeVisible();
  await expect(cards.getByText('Done', { exact: true })).toBeVisible();

  await expect(okra.getByRole('heading', { name: '1 work item needs a look' })).toBeVisible();
  await okra.getByRole('button', { name: `Unlink ${moved} from its card` }).click();
  await expect(okra.getByRole('heading', { name: /needs? a look$/ })).toHaveCount(0);
  await expect(okra.getByText(/^1 of 24 cards done, 22 to do, 1 not in Jira$/)).toBeVisible();

  const [searched] = await Promise.all([
    page.context().waitForEvent('page'),
    okra.getByRole('button', { name: 'Everything of this quarter', exact: true }).click(),
  ]);
  await searched.waitForURL(/\/issues\/\?jql=/);
  expect(new URL(searched.url()).searchParams.get('jql')).toBe(
    `okraQuarter = "${fixture.quarter()}" ORDER BY key ASC`,
  );
  await expect(searched.getByText('SHOP-6', { exact: true })).toBeVisible();
});
