import { editBothSides, publishedCards, writeInJira } from '../../support/browser/edit-both-sides';
import { failWith, tabPath, type Screen, type Shown } from './screen';

const published = { siteContent: 'published', account: 'ada', path: tabPath('jira') } as const;

/** Once something was published, the tab itself says what another publish would do. */
const toState = async ({ frame }: Shown): Promise<void> => {
  await frame.getByRole('table', { name: 'What publishing would do' }).waitFor();
};

const toReceipt = async ({ frame }: Shown): Promise<void> => {
  await frame
    .getByRole('button', { name: /^Open the receipt of/ })
    .first()
    .click();
  await frame.getByRole('heading', { name: /in Jira$/ }).waitFor();
};

/** The Jira tab in the states that a publisher meets after the first time, and in trouble. */
export const publishScreens: readonly Screen[] = [
  {
    name: 'jira-mapping-more',
    siteContent: 'demo',
    account: 'ada',
    path: tabPath('jira'),
    act: async ({ frame }) => {
      await frame.getByText('More for Jira').click();
      await frame.getByRole('textbox', { name: 'Add a label' }).waitFor();
    },
  },
  {
    ...published,
    name: 'jira-state',
    prepare: async (_page, fixture) => {
      await editBothSides(fixture, 2);
    },
    act: toState,
  },
  {
    ...published,
    name: 'jira-conflict',
    prepare: async (_page, fixture) => {
      await editBothSides(fixture, 3);
    },
    act: async (shown) => {
      await toState(shown);
      const { frame } = shown;
      await frame.getByRole('button', { name: 'Open Written in OKRA 0' }).click();
      await frame.getByRole('radio', { name: 'Summary: take OKRA’s value' }).check();
      await frame.getByRole('button', { name: 'Open Written in OKRA 1' }).click();
      await frame
        .getByText(/Ben .+, /)
        .first()
        .waitFor();
    },
  },
  {
    ...published,
    name: 'jira-conflict-all',
    prepare: async (_page, fixture) => {
      await editBothSides(fixture, 3);
    },
    act: async (shown) => {
      await toState(shown);
      await shown.frame.getByRole('button', { name: 'Take all of OKRA’s' }).click();
      await shown.frame.getByRole('alertdialog').waitFor();
    },
  },
  {
    ...published,
    name: 'jira-differs',
    prepare: async (_page, fixture) => {
      const [card] = await publishedCards(fixture);
      if (card !== undefined) await writeInJira(fixture, 'ben', card.issueKey, 'A better name');
    },
    act: async (shown) => {
      await toState(shown);
      await shown.frame
        .getByRole('button', { name: /^Open / })
        .first()
        .click();
      await shown.frame.getByText('A better name').waitFor();
    },
  },
  { ...published, name: 'jira-past-receipt', act: toReceipt },
  {
    ...published,
    name: 'jira-undo',
    prepare: async (_page, fixture) => {
      const [card] = await publishedCards(fixture);
      if (card !== undefined) await writeInJira(fixture, 'cleo', card.issueKey, 'Touched by Cleo');
    },
    act: async (shown) => {
      await toReceipt(shown);
      await shown.frame.getByRole('button', { name: 'Preview undo' }).click();
      await shown.frame.getByRole('table', { name: 'What undo would do' }).waitFor();
    },
  },
  {
    name: 'jira-loading',
    siteContent: 'demo',
    account: 'ada',
    path: tabPath('jira'),
    prepare: async (page) => {
      await page.route('**/__site/invoke', async (route) => {
        const body = route.request().postDataJSON() as { readonly functionKey?: string };
        if (body.functionKey !== 'publish.prepare') await route.fallback();
      });
    },
    act: ({ frame }) => frame.getByRole('status', { name: 'Asking Jira what it accepts' }).waitFor(),
  },
  {
    name: 'jira-error',
    siteContent: 'demo',
    account: 'ada',
    path: tabPath('jira'),
    prepare: (page) => failWith(page, /^publish\.prepare$/, 'unexpected', 'Jira did not answer (503).'),
    act: ({ frame }) => frame.getByRole('button', { name: 'Try again' }).waitFor(),
  },
];
