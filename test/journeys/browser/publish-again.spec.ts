import type { AppFixture } from '../../support/browser/app-fixture';
import { createPageCall } from '../../site/page-call';
import { choose } from '../../support/browser/choose';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { addQuarter } from '../../support/browser/add-quarter';
import { decideAs, editBothSides, publishedCards, writeInJira } from '../../support/browser/edit-both-sides';
import { tableOfMilestones } from '../../support/browser/table-of-milestones';

const path = (quarter: string): string => `/jira/projects/SHOP/okra/q/${quarter}/jira`;

const summaryOf = async ({ site }: AppFixture, key: string): Promise<string> => {
  const { body } = await site.rest({
    method: 'GET',
    path: `/rest/api/3/issue/${key}?fields=summary`,
    account: 'ada',
  });
  return (body as { readonly fields: { readonly summary: string } }).fields.summary;
};

test('a work item that both sides changed is a conflict: one keeps Jira’s value, one takes OKRA’s, nothing else is written', async ({
  open,
  fixture,
}) => {
  test.setTimeout(120_000);
  await fixture.put('published');
  const quarter = fixture.quarter();
  const [first, second] = await editBothSides(fixture, 2);
  if (first === undefined || second === undefined) throw new Error('Two cards were asked for');

  const frame = appFrame(await open(path(quarter), { account: 'ada' }));
  await frame.getByRole('button', { name: /Conflict/ }).click();
  await expect(frame.getByText('2 conflicts keep Jira’s values unless you choose')).toBeVisible();

  await frame.getByRole('button', { name: 'Open Written in OKRA 0' }).press('ArrowRight');
  await expect(frame.getByText('Written in Jira 0')).toBeVisible();
  await expect(frame.getByText(/Ben Lindqvist, /).first()).toBeVisible();
  await frame.getByRole('radio', { name: 'Summary: take OKRA’s value' }).check();
  await frame.getByRole('button', { name: 'Close Written in OKRA 0' }).press('ArrowLeft');
  await frame.getByRole('button', { name: 'Open Written in OKRA 1' }).press('Enter');
  await frame.getByRole('radio', { name: 'Summary: keep Jira’s value' }).click();
  await expect(frame.getByText(/conflicts? keeps? Jira’s value/)).toHaveCount(0);

  await frame.getByRole('button', { name: /^Publish \d+ rows?$/ }).click();
  await expect(frame.getByRole('heading', { name: /in Jira$/ })).toBeVisible({ timeout: 60_000 });
  expect(await summaryOf(fixture, first.issueKey)).toBe('Written in OKRA 0');
  expect(await summaryOf(fixture, second.issueKey)).toBe('Written in Jira 1');

  // Both are settled: a second look finds no conflict.
  await frame.getByRole('button', { name: 'Done' }).click();
  await expect(frame.getByRole('button', { name: 'Nothing to publish' })).toBeVisible();
  await expect(frame.getByRole('button', { name: /Conflict/ })).toHaveCount(0);
});

test('a run of somebody else is seen as theirs, watched, and taken over without duplicates', async ({
  open,
  fixture,
}) => {
  test.setTimeout(180_000);
  const quarter = await addQuarter(fixture.site, { id: 'shared', table: tableOfMilestones(60, 2) });
  let steps = 0;
  const hers = appFrame(
    await open(path(quarter), {
      account: 'ada',
      prepare: async (page) => {
        await page.route('**/__site/invoke', async (route) => {
          const body = route.request().postDataJSON() as { readonly functionKey?: string };
          if (body.functionKey === 'publish.step') steps += 1;
          if (body.functionKey !== 'publish.step' || steps < 3) await route.fallback();
        });
      },
    }),
  );
  await hers.getByRole('button', { name: 'Check 62 rows' }).click();
  await hers.getByRole('button', { name: 'Preview 62 rows' }).click();
  await hers.getByRole('button', { name: 'Publish 62 rows' }).click();
  await expect.poll(() => steps, { timeout: 60_000 }).toBeGreaterThanOrEqual(3);

  const his = appFrame(await open(path(quarter), { account: 'ben' }));
  await expect(
    his.getByRole('heading', { name: /^Ada .+ is publishing right now: \d+ of 62 rows done/ }),
  ).toBeVisible();
  await his.getByRole('button', { name: 'Take over this run' }).click();
  await expect(his.getByRole('heading', { name: 'All 62 rows are in Jira' })).toBeVisible({
    timeout: 90_000,
  });
  const created = fixture.site
    .traffic()
    .filter(({ operation, status }) => operation === 'POST /rest/api/3/issue/bulk' && status === 201)
    .flatMap(({ responseBody }) => (responseBody as { readonly issues: readonly unknown[] }).issues);
  expect(created).toHaveLength(62);
});

test('a work type that is gone is told with its rows, another is chosen under Mapping, and undo takes that back', async ({
  open,
  fixture,
}) => {
  const quarter = fixture.quarter();
  const call = createPageCall(fixture.site, { accountId: 'ada' });
  const { mapping } = await call('publish.prepare', { quarter });
  const types = {
    ...mapping.types,
    spike: { issueTypeId: '99999', issueTypeName: 'Research', label: 'okra-spike', level: 0 },
  };
  await decideAs(fixture, quarter, { id: 'gone', kind: 'mapping.choose', mapping: { ...mapping, types } });

  const frame = appFrame(await open(path(quarter), { account: 'ada' }));
  await frame.getByRole('button', { name: /^Check \d+ rows/ }).click();
  await expect(frame.getByText('Shop has no work type Research any more')).toBeVisible();
  await expect(frame.getByRole('heading', { name: /^1 problem holds back \d+ rows?/ })).toBeVisible();
  await frame.getByRole('button', { name: 'Back' }).click();
  const choice = frame.getByRole('combobox', { name: 'Work type for Spike' });
  await choose(choice, 'Story');
  await expect(choice).toHaveText('Story');
  await expect(choice).toBeFocused();
  await frame.getByRole('button', { name: /^Check \d+ rows/ }).click();
  await expect(frame.getByRole('heading', { name: 'Nothing stands in the way' })).toBeVisible();
  await frame.getByRole('button', { name: 'Back' }).click();
  // In a field, undo is the browser's own.
  await frame.getByRole('button', { name: /^Check \d+ rows/ }).press('Control+z');
  await expect(frame.getByRole('combobox', { name: 'Work type for Spike' })).toHaveText(/Research/);
});

test('who may create but not link sees mapping and preview, is told why, and is offered nothing that would be refused', async ({
  open,
  fixture,
}) => {
  const frame = appFrame(await open(path(fixture.quarter()), { account: 'eli' }));
  await expect(frame.getByRole('heading', { name: 'Publishing is not open to you' })).toBeVisible();
  await expect(frame.getByRole('row', { name: /^Spike/ })).toBeVisible();
  await expect(frame.getByRole('combobox')).toHaveCount(0);
  await frame.getByRole('button', { name: /^Check \d+ rows/ }).click();
  await expect(frame.getByText('Shop asks for the permission Link work items')).toBeVisible();
  await frame.getByRole('button', { name: 'See what would change' }).click();
  await expect(frame.getByRole('table', { name: 'What publishing would do' })).toBeVisible();
  await expect(frame.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
  await expect(frame.getByRole('checkbox')).toHaveCount(0);
});

test('undoing a run shows what would be deleted and what stays, deletes after the count was confirmed, and keeps what people touched', async ({
  open,
  fixture,
}) => {
  test.setTimeout(120_000);
  await fixture.put('published');
  const quarter = fixture.quarter();
  const call = createPageCall(fixture.site, { accountId: 'ada' });
  const { quarter: published } = await call('quarter.open', { quarter });
  const [touched] = await publishedCards(fixture);
  if (touched === undefined) throw new Error('Nothing was published');
  await writeInJira(fixture, 'cleo', touched.issueKey, 'Touched by Cleo');

  const frame = appFrame(await open(path(quarter), { account: 'ada' }));
  await frame.getByRole('button', { name: /^Open the receipt of/ }).click();
  await frame.getByRole('button', { name: 'Preview undo' }).click();
  await expect(frame.getByText(/Cleo .+ changed it on/)).toBeVisible();
  const count = published.receipts.length - 1;
  await frame.getByRole('button', { name: `Delete ${String(count)} work items` }).click();
  await frame
    .getByRole('alertdialog')
    .getByRole('button', { name: `Delete ${String(count)} work items` })
    .click();
  await expect(
    frame.getByRole('heading', { name: `${String(count)} work items deleted again, 1 kept` }),
  ).toBeVisible({ timeout: 90_000 });
  expect(await summaryOf(fixture, touched.issueKey)).toBe('Touched by Cleo');
});
