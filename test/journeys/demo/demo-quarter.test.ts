import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSite, type OpenedSite } from '../../support/sites/open-site';
import { createPageCall } from '../../site/page-call';
import { makeQuarter } from '../../tools/demo/demo-quarter';

let opened: OpenedSite;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'okra-import-'));
  opened = await openSite();
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  opened.site.close();
});

const givenFile = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const made = async (importPath: string) => {
  const call = createPageCall(opened.site, { accountId: 'ben' });
  const { quarter, notes } = await makeQuarter({
    call,
    administratorsCall: createPageCall(opened.site, { accountId: 'ada' }),
    project: { id: '10000' },
    importPath,
    now: opened.site.time.now(),
  });
  return { id: quarter, notes, quarter: (await call('quarter.open', { quarter })).quarter };
};

describe('importing a file by the command', () => {
  it('makes a quarter of each of two files whose names have no Latin letters', async () => {
    const one = await made(givenFile('ロードマップ.csv', 'Milestone,Type\nPrint,Epic\n'));
    const two = await made(givenFile('マイルストーン.csv', 'Milestone,Type\nShow,Spike\n'));
    expect(one.id).not.toBe(two.id);
    expect(two.quarter.settings.label).toBe('マイルストーン');
    expect([one, two].map(({ quarter }) => quarter.milestones.map(({ title }) => title))).toEqual([
      ['Print'],
      ['Show'],
    ]);
  });

  it('cuts a name that is longer than a quarter may be called', async () => {
    const { quarter } = await made(givenFile(`${'long '.repeat(30)}.csv`, 'Milestone\nPrint\n'));
    expect(quarter.settings.label).toMatch(/^long long/);
    expect(quarter.settings.label.length).toBeLessThanOrEqual(120);
    expect(quarter.milestones).toHaveLength(1);
  });

  it('notes by line what came in otherwise than it stood there', async () => {
    const { quarter, notes } = await made(givenFile('chores.csv', 'Milestone,Type\nPrint,Chore\n'));
    expect(quarter.milestones[0]).toMatchObject({ title: 'Print', type: null });
    expect(notes).toEqual([
      {
        file: 'chores.csv',
        line: 2,
        column: 2,
        message: expect.stringContaining('Imported without type: “Chore”') as string,
      },
    ]);
  });

  it('reads what spreadsheets save, whatever the encoding', async () => {
    const text = 'Milestone;Type\nGröße für Öl;Epic\n';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const [name, bytes] of [
      ['utf16.csv', utf16],
      ['bare-utf16.csv', Buffer.from(text, 'utf16le')],
      ['windows.csv', Buffer.from(text, 'latin1')],
    ] as const)
      expect((await made(givenFile(name, bytes))).quarter.milestones[0]!.title).toBe('Größe für Öl');
  });

  it('reads an okra folder with its note files', async () => {
    const okra = join(folder, 'okra');
    mkdirSync(join(okra, 'session-2'), { recursive: true });
    writeFileSync(join(okra, 'vision.md'), 'Vision: Returns that nobody dreads\n');
    writeFileSync(join(okra, 'session-2', 'clusters-and-types.md'), '# Clusters\n\nSpeed, then trust.\n');
    writeFileSync(join(okra, 'session-2', 'milestone-candidates.csv'), 'id,milestone,type\nm1,Print,Epic\n');
    const { quarter, notes } = await made(okra);
    expect(quarter.visions.map(({ text }) => text)).toEqual(['Returns that nobody dreads']);
    expect(quarter.milestones.map(({ title }) => title)).toEqual(['Print']);
    expect(notes).toEqual([
      expect.objectContaining({ file: join('session-2', 'clusters-and-types.md'), line: 3 }),
    ]);
  });

  it('refuses with places what is no table and no blocks', async () => {
    await expect(made(givenFile('prose.md', 'It rained.\n'))).rejects.toMatchObject({
      name: 'ImportRefused',
      errors: [expect.objectContaining({ file: 'prose.md', line: 1 })],
    });
  });
});
