import type { FrameLocator, Page } from '@playwright/test';
import { anIssue } from '../../site/an-issue';
import { addCard, issueKey } from './issues';
import { failWith, tabPath, type Screen, type Shown } from './screen';

/** The page of the modal that is open. */
const modal = (page: Page): FrameLocator => page.getByRole('dialog').locator('iframe').contentFrame();

const openAction = async (page: Page): Promise<FrameLocator> => {
  await page.getByRole('button', { name: 'More actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Link to OKRA milestone' }).click();
  return modal(page);
};

const unplanned = {
  siteContent: 'demo',
  account: 'ben',
  path: async (fixture) => `/jira/browse/${(await anIssue(fixture.site, 'Mend the footer')).key}`,
} satisfies Partial<Screen>;

const drawer = { siteContent: 'published', account: 'ada', path: tabPath('milestones') } as const;

/** Two epics that no quarter knows, and the dialog that lists them. */
const openBring = async ({ frame }: Shown): Promise<void> => {
  await frame.getByRole('button', { name: 'Bring epics' }).click();
  await frame.getByRole('checkbox', { name: /Refunds in the back office$/ }).waitFor();
};

const bringing = {
  siteContent: 'demo',
  account: 'ada',
  path: tabPath('milestones'),
  prepare: async (_page, { site }) => {
    await anIssue(site, 'Refunds in the back office', { type: 'Epic' });
    await anIssue(site, 'Parcels that come back', { type: 'Epic' });
  },
} satisfies Partial<Screen>;

/** Linking by hand: from an issue, from the backlog, and from a card. */
export const linkScreens: readonly Screen[] = [
  {
    ...bringing,
    name: 'bring',
    act: async (shown) => {
      await openBring(shown);
      await shown.frame.getByRole('checkbox', { name: /Refunds in the back office$/ }).click({ force: true });
      await shown.frame.getByRole('button', { name: 'Preview 1 work item' }).waitFor();
    },
  },
  {
    ...bringing,
    name: 'bring-preview',
    act: async (shown) => {
      await openBring(shown);
      await shown.frame.getByRole('checkbox', { name: /^Choose all/ }).click({ force: true });
      await shown.frame.getByRole('button', { name: /^Preview \d+/ }).click();
      await shown.frame.getByRole('list', { name: 'Cards that come of it' }).waitFor();
    },
  },
  {
    ...unplanned,
    name: 'open-quarter',
    act: async ({ page }) => {
      await page.getByRole('button', { name: /^Search/ }).click();
      await page.getByRole('combobox', { name: 'Search or run a command' }).fill('okra quarter');
      await page.keyboard.press('Enter');
      await modal(page).getByRole('link').first().waitFor();
    },
  },
  {
    ...unplanned,
    name: 'link-issue',
    act: async ({ page }) => {
      const frame = await openAction(page);
      await frame.getByRole('listbox', { name: 'Cards' }).waitFor();
      await frame.getByRole('combobox', { name: 'Find a card' }).press('ArrowDown');
    },
  },
  {
    ...unplanned,
    name: 'link-issue-linked',
    siteContent: 'published',
    path: async (fixture) => `/jira/browse/${await issueKey(fixture, 'Show a window to one region')}`,
    act: async ({ page }) => {
      const frame = await openAction(page);
      await frame.getByRole('button', { name: 'Unlink' }).waitFor();
    },
  },
  {
    ...unplanned,
    name: 'link-issue-may-not',
    account: 'eli',
    act: async ({ page }) => {
      const frame = await openAction(page);
      await frame.getByText('asks for the permissions', { exact: false }).waitFor();
    },
  },
  {
    ...unplanned,
    name: 'link-issue-error',
    prepare: (page) => failWith(page, /^link\.cards$/, 'upstream', 'Jira didn’t answer (503).'),
    act: async ({ page }) => {
      const frame = await openAction(page);
      await frame.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 20_000 });
    },
  },
  {
    ...unplanned,
    name: 'link-several',
    siteContent: 'published',
    path: async (fixture) => {
      await anIssue(fixture.site, 'Mend the footer');
      return '/jira/projects/SHOP/backlog';
    },
    act: async ({ page }) => {
      const frame = await openAction(page);
      await frame.getByRole('combobox').first().waitFor();
    },
  },
  {
    ...unplanned,
    name: 'link-several-new',
    path: async (fixture) => {
      await anIssue(fixture.site, 'Mend the footer');
      await anIssue(fixture.site, 'Show the price before people ask for it');
      return '/jira/projects/SHOP/backlog';
    },
    act: async ({ page }) => {
      const frame = await openAction(page);
      await frame.getByRole('button', { name: 'New cards from these work items' }).click();
      await frame.getByText('Becomes:', { exact: false }).first().waitFor();
    },
  },
  {
    ...drawer,
    name: 'milestones-card-linked',
    prepare: async (_page, fixture) => {
      await addCard(fixture, 'A card that is still free');
    },
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Show a window to one region', exact: true }).click();
      await frame.getByRole('button', { name: 'Move to another card' }).click();
    },
  },
  {
    ...drawer,
    name: 'milestones-card-search',
    siteContent: 'demo',
    prepare: async (_page, fixture) => {
      await anIssue(fixture.site, 'Mend the footer');
    },
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Show a window to one region', exact: true }).click();
      await frame.getByRole('button', { name: 'Link an existing work item' }).click();
      await frame.getByRole('textbox', { name: 'Words, key or JQL' }).fill('footer');
      await frame.getByRole('button', { name: 'Find', exact: true }).click();
      await frame.getByRole('list', { name: 'Work items found' }).getByRole('button').first().waitFor();
    },
  },
];
