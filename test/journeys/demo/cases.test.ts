import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPageCall } from '../../site/page-call';
import { cases, CASES_FOLDER, type Case } from '../../support/cases/cases';
import { readImportSources } from '../../site/import-sources';
import { imported } from '../../support/given/imported';
import { told } from '../../support/given/told';
import { openSite, type OpenedSite } from '../../support/sites/open-site';
import { ImportRefused } from '../../tools/demo/demo-quarter';
import { runDemo } from '../../tools/demo/run-demo';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
  opened.administer((jira) => {
    jira.createProject({
      key: 'RUS',
      style: 'company-managed',
      types: [
        ['Эпик', 1],
        ['История', 0],
        ['Задача', 0],
        ['Подзадача', -1],
      ],
    });
    jira.grant('RUS', 'ben', ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'LINK_ISSUES']);
  });
}, 300_000);
afterAll(() => {
  opened.site.close();
});

const demo = ({ file }: Pick<Case, 'file'>, project = 'SHOP') =>
  runDemo(
    opened.site,
    { project, account: 'ben', isDryRun: false, isAgain: false, importPath: join(CASES_FOLDER, file) },
    'bundle',
    () => undefined,
  );

const stored = async (quarter: string) =>
  (await createPageCall(opened.site, { accountId: 'ben' })('quarter.open', { quarter })).quarter;

/** Of every name once: files that need a choice are for the dialog, and the command's quarter begins when it likes. */
const unaided = cases.filter(({ columns, begins }) => columns === undefined && begins === undefined);

describe('the command, given files as people bring them', () => {
  it.each(unaided)('G-26 $file: $says', async ({ file, holds, noted }) => {
    const { report, isGood } = await demo({ file });
    const quarter = await stored(report.quarter.id);
    expect(told(quarter)).toEqual(holds);
    expect(report.notes.map(({ line }) => line)).toEqual(noted ?? []);
    expect(report.notes.every((note) => note.file === file)).toBe(true);
    expect(isGood).toBe(true);

    // What became of it in Jira: an issue a card, under its title, and a link for each card that is waited for.
    const titles = report.issues.flatMap(({ kind, milestone }) => (kind === 'milestone' ? [milestone] : []));
    expect([...titles].sort()).toEqual(holds.cards.map(({ title }) => title).sort());
    const blocked = holds.cards.flatMap(({ title, waits = [] }) =>
      waits.filter((one) => one.startsWith('[')).map((one) => `${one.slice(1, -1)} blocks ${title}`),
    );
    const byKey = new Map(report.issues.map(({ key, milestone }) => [key, milestone]));
    const links = report.issues.flatMap(({ milestone, links: all }) =>
      all
        .filter(({ type, direction }) => type === 'Blocks' && direction === 'outward')
        .map(({ key }) => `${milestone ?? ''} blocks ${byKey.get(key) ?? key}`),
    );
    expect([...links].sort()).toEqual([...blocked].sort());
  });

  it('makes a quarter of its own of each file, the long name cut', async () => {
    const quarters = await createPageCall(opened.site, { accountId: 'ben' })('project.open', {
      project: '10000',
    });
    const labels = quarters.quarters.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['ロードマップ', 'マイルストーン']));
    expect(labels.filter((label) => label.startsWith('a table whose name is longer'))).toEqual([
      expect.stringMatching(/^.{80,120}$/),
    ]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('writes what the menu saves, which is read back as the same quarter', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'okra-export-'));
    const importPath = join(CASES_FOLDER, 'waits-for-a-card-and-for-somebody.csv');
    const wish = { project: 'SHOP', account: 'ben', isDryRun: false, isAgain: false, importPath };
    const { report } = await runDemo(opened.site, { ...wish, exportTo: folder }, 'bundle', () => undefined);
    const label = report.quarter.label;
    expect(readdirSync(folder).sort()).toEqual([`${label}-work-items.csv`, `${label}.csv`, `${label}.md`]);
    const list = readFileSync(join(folder, `${label}-work-items.csv`), 'utf8');
    for (const { key } of report.issues)
      expect(list).toMatch(new RegExp(`${key},.*,To Do,http://localhost:8123/browse/${key}`));
    const sources = readImportSources(folder);
    expect(told(imported(sources).quarter)).toEqual(told(await stored(report.quarter.id)));
    rmSync(folder, { recursive: true });
  });

  it('refuses by its line what needs a choice that nobody can make here', async () => {
    for (const { file, refusedAt } of cases.filter((one) => one.refusedAt !== undefined)) {
      const refused = await demo({ file }).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(ImportRefused);
      expect((refused as ImportRefused).errors).toEqual([
        expect.objectContaining({ file, line: refusedAt, column: 4 }),
      ]);
    }
  });

  it('takes the type of the epic level, whatever it is called', async () => {
    const { report } = await demo({ file: 'one-epic-one-spike.csv' }, 'RUS');
    expect(report.issues.map(({ issueType, labels }) => [issueType, labels])).toEqual([
      ['Эпик', ['okra']],
      ['Задача', ['okra', 'okra-spike']],
    ]);
  });
});
