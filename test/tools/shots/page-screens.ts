import type { AppFixture } from '../../support/browser/app-fixture';
import { failWith, holdAnswers, type Screen } from './screen';

/** The address of the page that carries the macro. */
export const macroPage = async ({ site }: AppFixture): Promise<string> => {
  const answer = await site.rest({
    method: 'GET',
    path: '/wiki/api/v2/pages?title=Our%20quarter',
    account: 'ada',
  });
  const { results } = answer.body as { readonly results: readonly { readonly id: string }[] };
  const [page] = results;
  if (page === undefined) throw new Error('The site has no page "Our quarter"');
  return `/wiki/spaces/TEAM/pages/${page.id}`;
};

const shared = { siteContent: 'published', account: 'ben', path: macroPage } as const;

/** Confluence: the macro in every state, and its settings. */
export const pageScreens: readonly Screen[] = [
  {
    ...shared,
    name: 'macro',
    kept: true,
    act: ({ frame }) => frame.getByRole('button', { name: 'Open in Jira' }).waitFor(),
  },
  {
    ...shared,
    name: 'macro-narrow',
    widths: [600],
    act: ({ frame }) => frame.getByText('Nothing new starts').first().waitFor(),
  },
  {
    ...shared,
    name: 'macro-not-visible',
    account: 'fay',
    act: ({ frame }) => frame.getByText('isn’t visible to you', { exact: false }).waitFor(),
  },
  {
    ...shared,
    name: 'macro-not-configured',
    siteContent: 'empty',
    act: ({ frame }) => frame.getByText('No quarter is chosen yet', { exact: false }).waitFor(),
  },
  {
    ...shared,
    name: 'macro-loading',
    prepare: holdAnswers,
    act: ({ frame }) => frame.getByRole('status', { name: 'Loading the quarter draft' }).waitFor(),
  },
  {
    ...shared,
    name: 'macro-error',
    prepare: (page) => failWith(page, /^macro\.draft$/, 'upstream', 'Jira didn’t answer (503).'),
    act: ({ frame }) => frame.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 20_000 }),
  },
  {
    ...shared,
    name: 'macro-settings',
    act: async ({ page }) => {
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page
        .getByRole('button', { name: /^Configure/ })
        .first()
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('iframe').waitFor();
      await dialog.locator('iframe').contentFrame().getByText('Sprint 1').first().waitFor();
    },
  },
];
