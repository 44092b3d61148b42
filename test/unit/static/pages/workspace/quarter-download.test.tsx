import { shownFlags } from '../../../../support/pages/fake-bridge';
import { screen, waitFor } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';

const card = {
  id: 'card',
  kind: 'milestone.add',
  values: { title: 'Hold my price', type: 'epic', effort: 'M' },
} as const;

const saved: Blob[] = [];
let fixture: Fixture;
beforeEach(() => {
  saved.length = 0;
  fixture = openFixture();
  // jsdom has no addresses for blobs; what is handed to the browser is what counts.
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return 'blob:quarter';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

/** What the browser is handed once somebody has chosen this from the menu. */
const savedAs = async (choice: string): Promise<string> => {
  const { user } = fixture.workspace(`/q/${QUARTER}/agreement`);
  await user.click(await screen.findByRole('button', { name: 'Import and export' }, { timeout: 15_000 }));
  await user.click(await screen.findByText(choice, {}, { timeout: 15_000 }));
  await waitFor(() => expect(saved).toHaveLength(1), { timeout: 15_000 });
  const reader = new FileReader();
  return new Promise<string>((resolve) => {
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(saved[0]!);
  });
};

it('G-25 the menu saves the quarter as the text that an import reads back', async () => {
  await fixture.quarter(card);
  const text = await savedAs('Whole quarter as text');
  expect(text).toContain('Milestone: Hold my price');
  expect(text).not.toContain('Work items');
  expect(shownFlags.at(-1)?.title).toMatch(/\.md saved$/);
  expect(screen.queryByText('Work items as a table (CSV)')).toBeNull();
}, 60_000);

it('the text of a published quarter lists its work items by key, status and address', async () => {
  await fixture.quarter(card);
  await fixture.publish();
  const text = await savedAs('Whole quarter as text');
  expect(text).toMatch(
    /\| (SHOP-\d+) \| Epic \| Hold my price \| Epic \| To Do \| http:\/\/site\.test\/browse\/\1 \|/,
  );
}, 60_000);

it('work items are saved as a table of their own, and without a word from Jira by their keys alone', async () => {
  await fixture.quarter(card);
  await fixture.publish();
  fixture.disconnect('progress.read', 'progress.refresh');
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const text = await savedAs('Work items as a table (CSV)');
  told.mockRestore();
  expect(text).toMatch(/SHOP-\d+,Epic,Hold my price,,,http:\/\/site\.test\/browse\/SHOP-\d+\n/);
  expect(shownFlags.at(-1)).toMatchObject({
    title: expect.stringMatching(/-work-items\.csv saved$/) as unknown,
    description: expect.stringContaining('keys alone') as unknown,
  });
}, 60_000);

it('S4-21 the draft is saved as a picture of the revision that the server confirmed', async () => {
  await fixture.quarter(card, {
    id: 'place',
    kind: 'placement.place',
    milestone: 'card',
    startWeek: 2,
    endWeek: 4,
  });
  const svg = await savedAs('Draft as SVG picture');
  const { quarter, seq } = await fixture.server.ask('ada', 'quarter.open', { quarter: QUARTER });
  expect(svg).toContain('Hold my price');
  expect(svg).toContain(`Revision ${String(seq)} · `);
  expect(svg).toContain(quarter.settings.label);
  expect(shownFlags.at(-1)?.title).toMatch(/\.svg saved$/);
}, 60_000);

it('G-25 every file is saved by itself or all of them as one zip, the same bytes for the same state', async () => {
  await fixture.quarter(card);
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user } = fixture.workspace(`/q/${QUARTER}/agreement`);
  await user.click(await screen.findByRole('button', { name: 'Import and export' }, { timeout: 15_000 }));
  await user.click(await screen.findByText('All files', {}, { timeout: 15_000 }));
  const zip = await screen.findByRole(
    'button',
    { name: /^Save [1-9]\d* files as a zip$/ },
    { timeout: 15_000 },
  );
  told.mockRestore();
  // The picture was drawn from one.
  saved.length = 0;
  await user.click(zip);
  await user.click(zip);
  await user.click(screen.getByRole('button', { name: 'Save okra/session-3/milestone-table.csv' }));
  expect(screen.getAllByText('Nothing yet').length).toBeGreaterThan(3);
  expect(saved).toHaveLength(3);
  const [first, second, table] = await Promise.all(
    saved.map(
      (blob) =>
        new Promise<Uint8Array>((resolve) => {
          const reader = new FileReader();
          reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
          reader.readAsArrayBuffer(blob);
        }),
    ),
  );
  expect(first).toEqual(second);
  const files = unzipSync(first!);
  expect(Object.keys(files)).toContain('okra/session-4/quarter-plan-board.svg');
  expect(files['okra/session-3/milestone-table.csv']).toEqual(table);
  expect(new TextDecoder().decode(table)).toContain('card,Hold my price');
}, 60_000);
