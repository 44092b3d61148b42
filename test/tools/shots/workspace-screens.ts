import { failWith, holdAnswers, tabPath, type Screen } from './screen';

const ready = { siteContent: 'demo', account: 'ada' } as const;

/** The project page: tabs, their dialogs, and what they show where there is nothing or no right. */
export const workspaceScreens: readonly Screen[] = [
  {
    ...ready,
    name: 'keys',
    path: tabPath('milestones'),
    act: async ({ page, frame }) => {
      await frame.getByRole('tab', { name: 'Milestones' }).click();
      await page.keyboard.press('?');
      await frame.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    },
  },
  {
    ...ready,
    name: 'loading',
    path: () => '/jira/projects/SHOP/okra',
    prepare: holdAnswers,
    act: ({ frame }) => frame.getByRole('status').first().waitFor(),
  },
  {
    ...ready,
    name: 'error',
    path: tabPath('agreement'),
    prepare: (page) => failWith(page, /^quarter\.open$/, 'unexpected', 'Storage did not answer.'),
    act: ({ frame }) => frame.getByRole('button', { name: 'Try again' }).waitFor(),
  },
  {
    ...ready,
    name: 'gone',
    path: () => '/jira/projects/SHOP/okra/q/10000-none/agreement',
    act: ({ frame }) => frame.getByRole('button', { name: 'Show all quarters' }).waitFor(),
  },
  {
    ...ready,
    name: 'agreement',
    kept: true,
    path: tabPath('agreement'),
    act: ({ frame }) => frame.getByRole('heading', { name: 'Golden thread' }).waitFor(),
  },
  {
    ...ready,
    name: 'objectives',
    path: tabPath('objectives'),
    act: ({ frame }) => frame.getByText('A delivery promise that we keep').first().waitFor(),
  },
  {
    ...ready,
    name: 'draft',
    kept: true,
    path: tabPath('draft'),
    act: ({ frame }) => frame.getByRole('heading', { name: 'Conflicts' }).waitFor(),
  },
  {
    ...ready,
    name: 'draft-weeks',
    path: tabPath('draft'),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /Do people tell us/ }).click();
      await frame.getByRole('button', { name: 'Place', exact: true }).waitFor();
    },
  },
  {
    ...ready,
    name: 'draft-focus',
    path: tabPath('draft'),
    act: async ({ frame }) => {
      const card = frame.getByRole('button', { name: /^Start a return from the order/ });
      await card.click();
      // A list by week, where there is little room, has no people.
      const skills = frame.getByRole('button', { name: 'Show skills by week' });
      if ((await skills.count()) > 0) await skills.click();
      await frame.getByRole('button', { name: 'Why not earlier?' }).click();
      await frame
        .getByText(/earlier week/i)
        .first()
        .waitFor();
    },
  },
  {
    ...ready,
    name: 'draft-move',
    path: tabPath('draft'),
    widths: [1440, 900],
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /^Start a return from the order/ }).press('Shift+M');
      await frame.getByText(/^Not before week/).waitFor();
    },
  },
  {
    ...ready,
    name: 'draft-touch',
    path: tabPath('draft'),
    widths: [820],
    hasTouch: true,
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /^Start a return from the order/ }).tap();
      await frame.getByRole('list', { name: /^Week in which/ }).waitFor();
    },
  },
  {
    ...ready,
    name: 'draft-present',
    path: tabPath('draft', 'present'),
    act: ({ frame }) => frame.getByRole('heading', { name: 'Quarter draft' }).waitFor(),
  },
  {
    ...ready,
    name: 'draft-print',
    path: tabPath('draft', 'print'),
    act: ({ frame }) => frame.getByRole('img', { name: /^Sheet 1 of/ }).waitFor(),
  },
  {
    ...ready,
    name: 'jira-mapping',
    path: tabPath('jira'),
    act: ({ frame }) => frame.getByRole('button', { name: /^Check \d+ rows/ }).waitFor(),
  },
  {
    ...ready,
    name: 'jira-check',
    path: tabPath('jira'),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /^Check \d+ rows/ }).click();
      await frame.getByRole('button', { name: /^Preview/ }).waitFor();
    },
  },
  {
    ...ready,
    name: 'jira-preview',
    path: tabPath('jira'),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /^Check \d+ rows/ }).click();
      await frame.getByRole('button', { name: /^Preview/ }).click();
      await frame.getByRole('button', { name: /^Publish \d+/ }).waitFor();
    },
  },
  {
    ...ready,
    name: 'jira-run',
    path: tabPath('jira'),
    prepare: async (page) => {
      let steps = 0;
      await page.route('**/__site/invoke', async (route) => {
        const body = route.request().postDataJSON() as { readonly functionKey?: string };
        if (body.functionKey === 'publish.step') steps += 1;
        if (body.functionKey !== 'publish.step' || steps < 3) await route.fallback();
      });
    },
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /^Check \d+ rows/ }).click();
      await frame.getByRole('button', { name: /^Preview/ }).click();
      await frame.getByRole('button', { name: /^Publish \d+/ }).click();
      await frame.getByRole('table', { name: 'Rows of this run' }).waitFor();
    },
  },
  {
    ...ready,
    name: 'jira-receipt',
    kept: true,
    path: tabPath('jira'),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /^Check \d+ rows/ }).click();
      await frame.getByRole('button', { name: /^Preview/ }).click();
      await frame.getByRole('button', { name: /^Publish \d+/ }).click();
      await frame.getByRole('heading', { name: /rows are in Jira/ }).waitFor({ timeout: 60_000 });
    },
  },
  {
    ...ready,
    name: 'jira-reading',
    account: 'dev',
    path: tabPath('jira'),
    act: ({ frame }) => frame.getByRole('heading', { name: 'Publishing is not open to you' }).waitFor(),
  },
  {
    ...ready,
    name: 'settings',
    path: tabPath('settings'),
    act: ({ frame }) => frame.getByRole('heading', { name: 'People' }).waitFor(),
  },
  {
    ...ready,
    name: 'files',
    path: tabPath('agreement'),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Import and export' }).click();
      await frame.getByRole('menuitem', { name: 'All files' }).click();
      await frame.getByRole('button', { name: /^Save \d+ files as a zip$/ }).waitFor();
    },
  },
  ...['agreement', 'objectives', 'milestones', 'draft', 'jira', 'settings'].map((tab): Screen => ({
    name: `${tab}-blank`,
    siteContent: 'blank',
    account: 'ada',
    path: tabPath(tab),
    act: ({ frame }) => frame.getByRole('tabpanel').getByRole('heading').first().waitFor(),
  })),
  {
    name: 'milestones-published',
    siteContent: 'published',
    account: 'ben',
    path: tabPath('milestones'),
    act: ({ frame }) =>
      frame
        .getByRole('button', { name: /^SHOP-\d+$/ })
        .first()
        .waitFor(),
  },
  {
    name: 'jira-published',
    siteContent: 'published',
    account: 'ben',
    path: tabPath('jira'),
    act: ({ frame }) => frame.getByRole('heading', { name: /in Jira, / }).waitFor(),
  },
];
