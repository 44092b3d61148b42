import { choose } from '../../support/browser/choose';
import { tabPath, type Screen } from './screen';

const ready = { siteContent: 'demo', account: 'ada' } as const;

const BLOCKS = `Milestone: Show the refund before people ask
Type: Signal Test
Effort: S
Business value: $$
`;
const ODD = 'milestone,type,effort\nA sign that the parcel left,Epic,XL\nCount the calls,Wish,S\n';
const BROKEN = 'milestone,type,effort\n"A sign that the parcel left,Epic,L\nCount the calls,Spike,S\n';
const STRANGE = 'wish,size,worth\nA sign that the parcel left,L,3\n';
const CORRECTED =
  'milestone,type,effort,notes,planned_start,planned_end\nHold my price for a day,Enabler,L,"Ask the shop first, and tell them why it helps: whoever comes back finds the price they left",Week 3,Week 5\nOffer to mail the basket to yourself,,,,,\nA sign that the parcel left,Epic,L,,,\n';
const OTHER_WORDS =
  'milestone,type,effort\nA sign that the parcel left,Story,XL\nCount the calls,Story,S\nAsk,Spike,S\n';

/** The dialog of the import: what it reads, what it cannot, and what differs from the quarter. */
export const importScreens: readonly Screen[] = [
  {
    ...ready,
    name: 'import',
    path: tabPath('agreement', 'import'),
    act: ({ frame }) => frame.getByRole('dialog').waitFor(),
  },
  {
    ...ready,
    name: 'import-preview',
    path: tabPath('agreement', 'import'),
    act: async ({ frame }) => {
      await frame.getByRole('textbox').fill(BLOCKS);
      await frame.getByRole('button', { name: 'Import 1 difference' }).waitFor();
    },
  },
  {
    ...ready,
    name: 'import-review',
    path: tabPath('agreement', 'import'),
    act: async ({ frame }) => {
      await frame.getByRole('textbox').fill(CORRECTED);
      await frame
        .getByRole('checkbox', { name: 'Take Notes of “Hold my price for a day”' })
        .click({ force: true });
      await frame.getByRole('button', { name: /^Import \d+ differences$/ }).waitFor();
    },
  },
  {
    ...ready,
    name: 'import-notes',
    path: tabPath('agreement', 'import'),
    act: async ({ frame }) => {
      await frame.getByRole('textbox').fill(ODD);
      await frame.getByRole('status').filter({ hasText: 'line 2' }).waitFor();
    },
  },
  {
    ...ready,
    name: 'import-words',
    path: tabPath('agreement', 'import'),
    act: async ({ frame }) => {
      await frame.getByRole('textbox').fill(OTHER_WORDS);
      await choose(frame.getByLabel('Type “Story”'), 'Epic');
      await frame.getByText('Imported without effort').waitFor();
    },
  },
  {
    ...ready,
    name: 'import-errors',
    path: tabPath('agreement', 'import'),
    act: async ({ frame }) => {
      await frame.getByRole('textbox').fill(BROKEN);
      await frame.getByRole('alert').waitFor();
    },
  },
  {
    ...ready,
    name: 'import-folder',
    path: tabPath('agreement', 'import'),
    act: async ({ frame }) => {
      await frame.getByLabel('File to import').setInputFiles(
        ['session-1/hypotheses.md', 'session-3/milestone-table.md'].map((name) => ({
          name: name.replace('/', '-'),
          mimeType: 'text/markdown',
          buffer: Buffer.from(BLOCKS),
        })),
      );
      await frame.getByRole('button', { name: 'Import 1 difference' }).waitFor();
    },
  },
  {
    ...ready,
    name: 'import-headings',
    path: tabPath('agreement', 'import'),
    act: async ({ frame }) => {
      await frame.getByRole('textbox').fill(STRANGE);
      await frame.getByRole('alert').waitFor();
    },
  },
];
