import type { FrameLocator, Page } from '@playwright/test';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { LONG_TITLES, putLongQuarter } from '../../support/browser/long-quarter';
import { outOfFrame } from '../../support/browser/out-of-frame';
import { createPageCall } from '../../site/page-call';
import { macroPage } from '../../tools/shots/page-screens';

/** Atlaskit's dialog writes a style that keeps the page behind from scrolling; the policy refuses it, and all is well. */
const lockOfDialogs = [/^Applying inline style violates/, /csp-report/];

const begins = (title: string): RegExp => new RegExp(title.slice(0, 20));

/** As wide as Jira gives at least, beside its side bar, and at most where most screens end. */
const WIDTHS = [700, 900, 1440];

const fits = async (page: Page, frame: FrameLocator, where: string): Promise<void> => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expect.soft
      .poll(() => outOfFrame(frame), { message: `${where} at ${String(width)} px` })
      .toEqual([]);
  }
  await page.setViewportSize({ width: 700, height: 900 });
};

/** Where each tab is wide, once it stands. */
const TABS: Readonly<Record<string, (frame: FrameLocator) => Promise<void>>> = {
  agreement: (frame) => frame.getByRole('heading', { name: 'Golden thread' }).waitFor(),
  objectives: (frame) => frame.getByText(begins(LONG_TITLES.leftward)).first().waitFor(),
  milestones: (frame) => frame.getByRole('table', { name: 'Milestones' }).waitFor(),
  draft: (frame) => frame.getByRole('heading', { name: 'Conflicts' }).waitFor(),
  jira: (frame) =>
    frame
      .getByRole('heading', { name: /in Jira/ })
      .first()
      .waitFor(),
  progress: (frame) => frame.getByText(begins(LONG_TITLES.words)).first().waitFor(),
  sessions: (frame) => frame.getByText('Team OKRs').first().waitFor(),
  'sessions/s2': (frame) => frame.getByRole('button', { name: 'Back to sessions' }).waitFor(),
  settings: (frame) => frame.getByRole('heading', { name: 'People' }).waitFor(),
};

const openIssue = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^OKRA/ }).first().click();
  await page.getByRole('button', { name: 'Apps' }).click();
  await page.getByRole('menuitem', { name: 'OKRA' }).click();
};

test('no screen is wider than its frame of a page of 700, 900 and 1440 px, whatever the titles', async ({
  open,
  fixture,
  allowed,
}) => {
  test.setTimeout(300_000);
  allowed.push(...lockOfDialogs);
  const quarter = await putLongQuarter(fixture);
  const base = `/jira/projects/SHOP/okra/q/${quarter}`;
  const as = { account: 'ada', width: 700 } as const;

  for (const [tab, stands] of Object.entries(TABS)) {
    const page = await open(`${base}/${tab}`, as);
    await stands(appFrame(page));
    await fits(page, appFrame(page), tab);
    await page.close();
  }

  const list = await open('/jira/projects/SHOP/okra/quarters', as);
  await appFrame(list)
    .getByRole('table', { name: /Quarters of/ })
    .waitFor();
  await fits(list, appFrame(list), 'list of quarters');

  const card = await open(`${base}/milestones/m-unbroken`, as);
  await expect(appFrame(card).getByRole('button', { name: 'Next card' })).toBeVisible();
  await fits(card, appFrame(card), 'card');

  const publishing = await open(`${base}/jira/mapping`, as);
  await appFrame(publishing)
    .getByRole('button', { name: /^Check \d+ rows/ })
    .click();
  await fits(publishing, appFrame(publishing), 'check');
  await appFrame(publishing)
    .getByRole('button', { name: /^Preview/ })
    .click();
  await appFrame(publishing).getByRole('table').first().waitFor();
  await fits(publishing, appFrame(publishing), 'preview');

  const dialog = await open(`${base}/agreement/import`, as);
  const table = Object.values(LONG_TITLES)
    .map((title) => `"${title}",Story`)
    .join('\n');
  await appFrame(dialog).getByRole('textbox').fill(`${LONG_TITLES.word},type\n${table}\n`);
  await appFrame(dialog).getByRole('combobox').first().waitFor();
  await fits(dialog, appFrame(dialog), 'import');

  const page = await open(await macroPage(fixture), { account: 'ben', width: 700 });
  const macro = appFrame(page);
  await macro.getByRole('button', { name: 'Open in Jira' }).waitFor();
  await fits(page, macro, 'macro');

  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page
    .getByRole('button', { name: /^Configure/ })
    .first()
    .click();
  const settings = page.getByRole('dialog').locator('iframe').contentFrame();
  await settings.getByText('Sprint 1').first().waitFor();
  await fits(page, settings, 'settings of the macro');

  const { quarter: published } = await createPageCall(fixture.site, { accountId: 'ada' })('quarter.open', {
    quarter,
  });
  const { issueKey } = published.receipts.find(({ id }) => id === 'm-unbroken')!;
  const issue = await open(`/jira/browse/${issueKey}`, as);
  await openIssue(issue);
  for (const index of [0, 1]) {
    const frame = appFrame(issue, index);
    await frame.getByText('Move or unlink').waitFor();
    await fits(issue, frame, `issue, frame ${String(index)}`);
  }
});

/** Headings of which a part is not to be seen, the arrow of the sorted one with it. */
const cutHeadings = (frame: FrameLocator): Promise<readonly string[]> =>
  frame.getByRole('table', { name: 'Milestones' }).evaluate((table) =>
    [...table.querySelectorAll<HTMLElement>('thead th')].flatMap((heading) => {
      const { right, width } = heading.getBoundingClientRect();
      // The words and the arrow of the sorting.
      const parts = [...heading.querySelectorAll('[data-column], svg')];
      const end = Math.max(...parts.map((part) => part.getBoundingClientRect().right));
      const isCut = end > right || heading.scrollWidth > heading.clientWidth;
      return isCut ? [`${heading.innerText}: ${String(end - right)} beyond ${String(width)} px`] : [];
    }),
  );

test('the headings of the milestones are whole beside an open card, sorted or not', async ({
  open,
  fixture,
}) => {
  const page = await open(`/jira/projects/SHOP/okra/q/${fixture.quarter()}/milestones`, {
    account: 'ada',
    width: 1440,
  });
  const okra = appFrame(page);
  const title = 'Show a window to one region';
  await okra.getByRole('button', { name: title, exact: true }).click();
  await expect(okra.getByRole('complementary', { name: title })).toBeVisible();
  for (const column of ['Business', 'Effort', 'UX']) {
    // The site's own sidebar lies over a page that became narrow.
    await page.setViewportSize({ width: 1440, height: 900 });
    await okra.getByRole('columnheader', { name: column }).getByRole('button').click();
    for (const width of [1440, 1120, 1075, 1040, 900, 860, 820]) {
      await page.setViewportSize({ width, height: 900 });
      const message = `sorted by ${column}, ${String(width)} px`;
      await expect.poll(() => cutHeadings(okra), { message }).toEqual([]);
    }
  }
  // Where there is no room for both, the card stands alone.
  await page.setViewportSize({ width: 700, height: 900 });
  await expect(okra.getByRole('table', { name: 'Milestones' })).toBeHidden();
  await okra.getByRole('button', { name: 'Close card' }).press('Escape');
  await expect(okra.getByRole('table', { name: 'Milestones' })).toBeVisible();
});
