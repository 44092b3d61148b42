import { appFrame } from '../../support/browser/app-page';
import type { AppFixture } from '../../support/browser/app-fixture';
import { anIssue } from '../../site/an-issue';
import { issueKey } from './issues';
import { answerWith, failWith, holdAnswers, type Screen, type Shown } from './screen';

const openContext = async ({ page }: Shown): Promise<void> => {
  await page.getByRole('button', { name: /^OKRA/ }).first().click();
  await page.locator('iframe').first().waitFor();
};

const openPanel = async ({ page }: Shown): Promise<void> => {
  await page.getByRole('button', { name: 'Apps' }).click();
  await page.getByRole('menuitem', { name: 'OKRA' }).click();
  await page.locator('iframe').first().waitFor();
};

const linked = {
  siteContent: 'published',
  account: 'ben',
  path: async (fixture: AppFixture) =>
    `/jira/browse/${await issueKey(fixture, 'Show a window to one region')}`,
} as const;

/** The issue view: context and panel in every state. */
export const issueScreens: readonly Screen[] = [
  {
    ...linked,
    name: 'issue',
    kept: true,
    act: async (shown) => {
      await openContext(shown);
      await appFrame(shown.page).getByRole('link', { name: 'Open card' }).waitFor();
      await openPanel(shown);
      for (const index of [0, 1]) {
        const frame = appFrame(shown.page, index);
        await frame.getByRole('link', { name: 'Open card' }).waitFor();
        await frame.getByText('Move or unlink').waitFor();
      }
    },
  },
  {
    ...linked,
    name: 'issue-context',
    closeUp: true,
    act: async (shown) => {
      await openContext(shown);
      await shown.frame.getByText('Move or unlink').waitFor();
    },
  },
  {
    ...linked,
    name: 'issue-context-loading',
    closeUp: true,
    prepare: holdAnswers,
    act: async (shown) => {
      await openContext(shown);
      await shown.frame.getByRole('status', { name: 'Loading OKRA' }).waitFor();
    },
  },
  {
    ...linked,
    name: 'issue-context-error',
    closeUp: true,
    prepare: (page) => failWith(page, /^issue\./, 'upstream', 'Jira didn’t answer (503).'),
    act: async (shown) => {
      await openContext(shown);
      await shown.frame.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 20_000 });
    },
  },
  {
    ...linked,
    name: 'issue-context-hidden',
    closeUp: true,
    prepare: (page) => answerWith(page, /^issue\.card$/, { state: 'hidden' }),
    act: async (shown) => {
      await openContext(shown);
      await shown.frame.getByText('an OKR that you cannot see', { exact: false }).waitFor();
    },
  },
  {
    name: 'issue-context-not-linked',
    closeUp: true,
    siteContent: 'demo',
    account: 'ben',
    path: async (fixture) => `/jira/browse/${(await anIssue(fixture.site, 'Mend the footer')).key}`,
    act: async (shown) => {
      await openContext(shown);
      await shown.frame.getByText('isn’t in a quarter yet', { exact: false }).waitFor();
    },
  },
  {
    name: 'issue-context-not-set-up',
    closeUp: true,
    siteContent: 'demo',
    account: 'ben',
    path: async (fixture) =>
      `/jira/browse/${(await anIssue(fixture.site, 'Mend the footer', { project: 'LAB' })).key}`,
    act: async (shown) => {
      await openContext(shown);
      await shown.frame.getByText('has no quarter yet', { exact: false }).waitFor();
    },
  },
  {
    ...linked,
    name: 'issue-result',
    closeUp: true,
    account: 'ada',
    path: async (fixture) => `/jira/browse/${await issueKey(fixture, 'Hold my price for a day')}`,
    act: async (shown) => {
      await openPanel(shown);
      await shown.frame.getByRole('button', { name: 'Record result' }).click();
      await shown.frame
        .getByRole('button', { name: /^Record/ })
        .last()
        .waitFor();
    },
  },
  {
    name: 'issue-objective',
    closeUp: true,
    siteContent: 'published',
    account: 'ben',
    path: async (fixture) => `/jira/browse/${await issueKey(fixture, 'A delivery promise that we keep')}`,
    act: async (shown) => {
      await openContext(shown);
      await appFrame(shown.page).getByRole('link', { name: 'Open card' }).waitFor();
    },
  },
];
