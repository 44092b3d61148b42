import type { FrameLocator, Page } from '@playwright/test';
import { createPageCall } from '../../site/page-call';
import type { AppFixture } from '../../support/browser/app-fixture';
import type { Screen } from './screen';

const ready = { siteContent: 'demo', account: 'ada' } as const;

const LIST = () => '/jira/projects/SHOP/okra/quarters';

/** Two quarters of earlier years beside the sample, put aside by the administrator who made them. */
const addArchived = async (_page: Page, { site }: AppFixture): Promise<void> => {
  const project = { id: '10000', key: 'SHOP', type: 'software' };
  const call = createPageCall(site, { accountId: 'ada', extension: { project } });
  for (const [label, startDate] of [
    ['Q3 2026', '2026-07-06'],
    ['Q4 2026', '2026-10-05'],
  ] as const) {
    const commandId = label.replace(' ', '-');
    const made = { project: project.id, commandId, label, team: 'Shop team', startDate };
    const { quarter } = await call('quarter.create', made);
    const aside = { id: 'aside', kind: 'quarter.edit', changes: { archived: true } } as const;
    await call('quarter.decide', { quarter, basedOn: 1, commands: [aside] });
  }
};

const openActs = async (frame: FrameLocator): Promise<void> => {
  await frame
    .getByRole('button', { name: /^Actions for/ })
    .first()
    .click();
  await frame.getByRole('menuitem', { name: 'Archive' }).waitFor();
};

/** The quarters of a space: with and without any, what may be done with one, and how the next begins. */
export const listScreens: readonly Screen[] = [
  {
    ...ready,
    name: 'list',
    path: LIST,
    act: ({ frame }) => frame.getByRole('table', { name: /Quarters of/ }).waitFor(),
  },
  {
    ...ready,
    name: 'list-menu',
    path: LIST,
    act: ({ frame }) => openActs(frame),
  },
  {
    ...ready,
    name: 'list-archived',
    path: LIST,
    prepare: addArchived,
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Archived (2)' }).click();
      await frame.getByRole('link', { name: 'Q3 2026' }).waitFor();
    },
  },
  {
    ...ready,
    name: 'list-copy',
    path: LIST,
    act: async ({ frame }) => {
      await openActs(frame);
      await frame.getByRole('menuitem', { name: 'Copy' }).click();
      await frame.getByRole('dialog').waitFor();
    },
  },
  {
    ...ready,
    name: 'list-empty',
    path: () => '/jira/projects/LAB/okra',
    act: ({ frame }) => frame.getByRole('button', { name: 'Load the demo quarter' }).waitFor(),
  },
  {
    ...ready,
    name: 'list-empty-reading',
    account: 'dev',
    path: () => '/jira/projects/LAB/okra',
    act: ({ frame }) => frame.getByRole('heading', { name: 'No quarter yet' }).waitFor(),
  },
  {
    ...ready,
    name: 'list-start-day',
    path: () => '/jira/projects/LAB/okra',
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Start a quarter' }).click();
      await frame.getByRole('button', { name: 'First Monday' }).click();
      await frame.getByRole('grid').waitFor();
    },
  },
  {
    ...ready,
    name: 'list-start',
    path: () => '/jira/projects/LAB/okra',
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Start a quarter' }).click();
      await frame.getByRole('dialog').waitFor();
    },
  },
];
