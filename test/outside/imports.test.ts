import type { Quarter } from '#domain/quarter/quarter';
import type { ImportSource } from '#domain/quarter/import-source';
import { sendCommands } from '../../static/src/sync/send-commands';
import { drivePublish } from '../../static/src/features/publish/publish-driver';
import { createPageCall } from '../site/page-call';
import { openSite, type OpenedSite } from '../support/sites/open-site';
import { SHOP_ID } from './world';

let opened: OpenedSite;
let made = 0;
beforeAll(async () => {
  opened = await openSite();
}, 300_000);
afterAll(() => {
  opened.site.close();
});

/** Imports into a quarter of its own, ends the process and opens it again: what is stored reads back. */
const importedCold = async (sources: readonly ImportSource[]): Promise<Quarter> => {
  const call = createPageCall(opened.site, { accountId: 'ben' });
  made += 1;
  const { quarter } = await call('quarter.create', {
    project: SHOP_ID,
    commandId: `made-${made}`,
    label: `Q${made}`,
    team: 'Harbour',
    startDate: '2027-01-04',
  });
  const { seq } = await call('quarter.open', { quarter });
  const command = { id: `import-${made}`, kind: 'quarter.import', sources } as const;
  const { outcomes } = await sendCommands(call, { quarter, basedOn: seq, commands: [command] });
  for (const outcome of outcomes) if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  opened.site.restart();
  return (await call('quarter.open', { quarter })).quarter;
};

it('a column that is to be a line of the description reaches Jira, one that is kept stays with its card', async () => {
  const text = 'Milestone,Squad,Sponsor,Description\nPrint at home,Blue,Mia,Without a printer\n';
  const { id } = await importedCold([
    { fileName: 'wall.csv', format: 'csv', text, columns: { '1': 'descriptionLine' } },
  ]);
  const call = createPageCall(opened.site, { accountId: 'ben' });
  const wait = (): Promise<void> => Promise.resolve();
  const { progress } = await drivePublish({ call, wait, quarter: id });
  expect(progress?.state).toBe('done');
  const { quarter } = await call('quarter.open', { quarter: id });
  expect(quarter.milestones[0]!.extra).toEqual([{ key: 'Sponsor', value: 'Mia' }]);
  const path = `/rest/api/3/issue/${quarter.receipts[0]!.issueId}`;
  const { body } = await opened.site.rest({ method: 'GET', path, account: 'ada', isSilent: true });
  const told = JSON.stringify(
    (body as { readonly fields: { readonly description: unknown } }).fields.description,
  );
  expect(told).toContain('Without a printer');
  expect(told).toContain('Squad: Blue');
  expect(told).not.toContain('Mia');

  // Chosen for the descriptions later, it is a change that the preview shows and the next run writes.
  const { mapping } = await call('publish.prepare', { quarter: id });
  const { seq } = await call('quarter.open', { quarter: id });
  const command = {
    id: 'described',
    kind: 'mapping.choose',
    mapping: { ...mapping, described: ['Sponsor'] },
  } as const;
  const { outcomes } = await sendCommands(call, { quarter: id, basedOn: seq, commands: [command] });
  expect(outcomes).toMatchObject([{ ok: true }]);
  const { rows } = await call('publish.prepare', { quarter: id, compare: true });
  expect(rows).toMatchObject([
    {
      action: 'update',
      fields: [{ field: 'description', after: expect.stringContaining('Mia') as unknown }],
    },
  ]);
  await drivePublish({ call, wait, quarter: id });
  const after = await opened.site.rest({ method: 'GET', path, account: 'ada', isSilent: true });
  expect(JSON.stringify(after.body)).toMatch(/From our table.*Sponsor.*Mia/);
});

const COLUMNS = [
  ...['milestone', 'objective', 'key_result', 'hypothesis', 'dependencies', 'skills', 'notes', 'color'],
  ...['description', 'status', 'timebox', 'question', 'measure', 'threshold', 'tasks', 'Squad'],
];

describe('what is imported can be opened', () => {
  it.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])(
    'G-26 with %s in every column, as a heading and as a file',
    async (word) => {
      const table = `${[...COLUMNS, word].join(',')}\n${[...COLUMNS, word].map(() => word).join(',')}\n`;
      const quarter = await importedCold([{ fileName: word, format: 'csv', text: table }]);
      expect(quarter.milestones).toEqual([expect.objectContaining({ title: word, notes: word })]);
      expect(quarter.milestones[0]!.extra).toContainEqual({ key: word, value: word });
    },
  );
});
