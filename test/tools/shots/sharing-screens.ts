import type { FrameLocator } from '@playwright/test';
import type { AppFixture } from '../../support/browser/app-fixture';
import { createPageCall } from '../../site/page-call';
import { tabPath, type Screen, type Shown } from './screen';

const SPACE = '32768';
const SENTENCE = 'What we mean to do this quarter.';

type PageCall = ReturnType<typeof createPageCall>;

const spaces = (_page: unknown, { site }: AppFixture): void => {
  site.confluenceAdmin().addSpace('SHOP', 'Shop team');
  site.confluenceAdmin().addSpace('DOCS', 'Documentation');
};

const share = async (
  call: PageCall,
  quarter: string,
  title: string,
  as: 'live' | 'plain',
  what: 'draft' | 'session3' | 'agreed',
): Promise<string> => {
  const way = { kind: 'create', space: SPACE, parent: null, title, sentence: SENTENCE } as const;
  const created = await call('share.create', {
    quarter,
    commandId: crypto.randomUUID(),
    as,
    what,
    address: 'https://okra-local.atlassian.net/jira/projects/SHOP/okra',
    way,
  });
  if (created.kind !== 'done') throw new Error(created.kind);
  return created.page.id;
};

interface Adf {
  readonly content: readonly unknown[];
}

/** Ben writes around our part, and changes a row of it. */
const editAround = async ({ site }: AppFixture, id: string): Promise<void> => {
  const ask = async (method: string, path: string, body?: unknown) =>
    (await site.rest({ method, path, account: 'ben', ...(body === undefined ? {} : { body }) }))
      .body as never;
  const page: {
    readonly title: string;
    readonly version: { readonly number: number };
    readonly body: { readonly atlas_doc_format: { readonly value: string } };
  } = await ask('GET', `/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`);
  const document = JSON.parse(page.body.atlas_doc_format.value) as Adf;
  const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const heading = { ...line('Before you read the scores'), type: 'heading', attrs: { level: 2 } };
  const content = [
    ...document.content.slice(0, 1),
    heading,
    line('We scored with the design team in the room.'),
    line('Payments are not in here.'),
    ...document.content.slice(1, -1),
    line('Is this with or without islands?'),
    ...document.content.slice(-1),
    line('What we think of it, a week later'),
  ];
  await ask('PUT', `/wiki/api/v2/pages/${id}`, {
    id,
    status: 'current',
    title: page.title,
    body: { representation: 'atlas_doc_format', value: JSON.stringify({ ...document, content }) },
    version: { number: page.version.number + 1 },
  });
};

/** Three pages, of which the plain ones are behind. */
const shared = async (page: unknown, fixture: AppFixture): Promise<void> => {
  spaces(page, fixture);
  const call = createPageCall(fixture.site, { accountId: 'ada' });
  const quarter = fixture.quarter();
  await share(call, quarter, 'Q1: our draft', 'live', 'draft');
  const scores = await share(call, quarter, 'Session #3: scores', 'plain', 'session3');
  const gone = await share(call, quarter, 'What we said in December', 'plain', 'agreed');
  await editAround(fixture, scores);
  await fixture.site.rest({ method: 'DELETE', path: `/wiki/api/v2/pages/${gone}`, account: 'ada' });
  const opened = await call('quarter.open', { quarter });
  const [first] = opened.quarter.milestones;
  const command = {
    id: 'later',
    kind: 'milestone.edit',
    target: first!.id,
    changes: { title: 'Said otherwise since' },
  } as const;
  await call('quarter.decide', { quarter, basedOn: opened.seq, commands: [command] });
};

const chooseTeam = async ({ frame, page }: Shown): Promise<void> => {
  await frame.getByRole('button', { name: 'Share in Confluence' }).click();
  await frame.getByRole('combobox', { name: 'Space' }).click();
  await page.keyboard.type('Team (T');
  await page.keyboard.press('Enter');
};

const openPages = async (frame: FrameLocator): Promise<void> => {
  await frame.getByRole('button', { name: /^In Confluence/ }).click();
  await frame.getByRole('button', { name: 'Update Session #3: scores' }).waitFor();
};

const at = {
  siteContent: 'demo',
  account: 'ada',
  path: tabPath('draft'),
  widths: [1440, 900],
  frameHeight: 'window',
} as const;

/** From the workspace to a page of Confluence and back. */
export const sharingScreens: readonly Screen[] = [
  {
    ...at,
    name: 'share-dialog',
    prepare: spaces,
    act: async (shown) => {
      await chooseTeam(shown);
      await shown.frame.getByText('Free in this space').waitFor();
    },
  },
  {
    ...at,
    name: 'share-conflict',
    prepare: spaces,
    act: async (shown) => {
      await chooseTeam(shown);
      await shown.frame.getByRole('textbox', { name: 'Title' }).fill('Our quarter');
      await shown.frame.getByRole('radio', { name: 'Add our part at its end' }).waitFor();
    },
  },
  {
    ...at,
    name: 'share-done',
    prepare: spaces,
    act: async (shown) => {
      await chooseTeam(shown);
      await shown.frame.getByText('Free in this space').waitFor();
      await shown.frame.getByRole('button', { name: 'Create page' }).click();
      await shown.page.getByText('Page created').waitFor();
      await shown.frame.getByRole('button', { name: 'In Confluence' }).waitFor();
    },
  },
  {
    ...at,
    name: 'share-pages',
    prepare: shared,
    act: ({ frame }) => openPages(frame),
  },
  {
    ...at,
    name: 'share-update',
    prepare: shared,
    act: async ({ frame }) => {
      await openPages(frame);
      await frame.getByRole('button', { name: 'Update Session #3: scores' }).click();
      await frame.getByRole('button', { name: 'Replace our part' }).waitFor();
    },
  },
];
