import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { backendFolder, bundleBackend } from '../build/bundle-backend';
import { buildUi, uiFolder } from '../build/build-ui';
import { listManifestProblems } from '../../atlassian/forge/manifest-rules';
import { projectRoot } from '../setup/project';
import { lint } from './lint';
import { chunksWith, weighOwnSource } from './own-source';
import { budgets, roomBudget, viewBudget, weighBeyond, weighPage } from './page-weight';
import { listRoomSources, ROOM } from './room-sources';
import type { SourceFile } from './source-file';
import { listSpecIds, listSpecProblems } from './spec-ids';
import { listClassProblems } from './style-classes';
import { listRepeatProblems } from './style-repeats';
import { listTokenProblems } from './style-tokens';

export interface StepReport {
  /** What is worth a line even when all is well: figures. */
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

const listFiles = (folder: string, name: RegExp, recursive = true): readonly SourceFile[] =>
  readdirSync(join(projectRoot, folder), { recursive, withFileTypes: true })
    .filter((file) => file.isFile() && name.test(file.name))
    .map((file) => relative(projectRoot, join(file.parentPath, file.name)))
    .map((path) => ({ name: path, source: read(path) }));

const compareSpecWithTests = (): StepReport => {
  const specFile = join(projectRoot, 'src', 'domain', 'SPEC.md');
  // Without a specification no rule is in force, and no test may cite one.
  const spec = existsSync(specFile) ? readFileSync(specFile, 'utf8') : '';
  const tests = listFiles('test', /\.(test|spec)\.tsx?$/).filter(
    ({ name }) => name !== 'test/tools/check/spec-ids.test.ts',
  );
  return {
    notes: [`${new Set(listSpecIds(spec)).size} rules, ${tests.length} test files`],
    problems: listSpecProblems(spec, tests),
  };
};

const compareStylesWithComponents = (): StepReport => {
  const files = [...listFiles('static/src', /\.(tsx|css)$/), ...listFiles('static', /^[\w-]+\.html$/, false)];
  const sheets = files.filter(({ name }) => name.endsWith('.css'));
  const components = files.filter(({ name }) => !name.endsWith('.css'));
  return {
    notes: [`${String(sheets.length)} stylesheets`],
    problems: [
      ...listClassProblems(sheets, components),
      ...listTokenProblems(sheets),
      ...listRepeatProblems(sheets),
    ],
  };
};

/** What only a server or a part of the page that is loaded when it is opened has to know. */
const NOT_AT_ONCE = [
  'okra-files',
  'demo',
  'jira-publishing',
  'carry-over',
  'auto-draft',
  'existing-work',
  'server',
];

const weighPages = (): StepReport => {
  const notes: string[] = [];
  const problems: string[] = [];
  for (const [name, budget] of Object.entries(budgets)) {
    const file = join(uiFolder, `${name}.html`);
    if (!existsSync(file)) {
      problems.push(`static/dist/${name}.html was not built`);
      continue;
    }
    const { kib, files, inlineScripts } = weighPage(file);
    const chunks = files.map((path) => relative(uiFolder, path).replaceAll(sep, '/'));
    const domain = weighOwnSource(chunks, 'src/domain/');
    notes.push(
      `${name} ${kib.toFixed(1)} of ${budget} KiB in ${files.length} files, ${(domain / 1024).toFixed(1)} KiB of domain source among them`,
    );
    if (kib > budget) problems.push(`${name} is ${(kib - budget).toFixed(1)} KiB over its budget`);
    for (const folder of name === 'workspace' ? NOT_AT_ONCE : [])
      if (weighOwnSource(chunks, `src/domain/${folder}/`) > 0)
        problems.push(`${name} loads src/domain/${folder} at once: import it where it is opened`);
    if (inlineScripts > 0) problems.push(`${name} has ${inlineScripts} inline scripts, which cannot run`);
  }
  return { notes, problems };
};

/** A room is loaded when it is opened: its frame and the activities of its session, without what the page has already. */
const weighRooms = (): StepReport => {
  const notes: string[] = [];
  const problems: string[] = [];
  const { files } = weighPage(join(uiFolder, 'workspace.html'));
  const sources = listRoomSources(read(`${ROOM}/activity-views.ts`));
  for (const [session, views] of [...sources].toSorted()) {
    const missing = views.filter((file) => chunksWith(file).length === 0);
    problems.push(...missing.map((file) => `${file} is in no chunk of the pages`));
    const chunks = [`${ROOM}/room.tsx`, ...views].flatMap(chunksWith).map((chunk) => join(uiFolder, chunk));
    const kib = weighBeyond(files, chunks);
    notes.push(`room of ${session} ${kib.toFixed(1)} of ${roomBudget} KiB, ${views.length} activities`);
    if (kib > roomBudget)
      problems.push(`the room of ${session} is ${(kib - roomBudget).toFixed(1)} KiB over`);
  }
  if (sources.size === 0) problems.push('The registry of the room names no activity');
  return { notes, problems };
};

const VIEWS = 'static/src/components/page-views';
/** They stand around every view. */
const AROUND_VIEWS: ReadonlySet<string> = new Set(['page-frame.tsx', 'page-view-frame.tsx']);

/** A page of Confluence loads the view that it shows and no other. */
const weighViews = (): StepReport => {
  const { files } = weighPage(join(uiFolder, 'macro.html'));
  const weights = readdirSync(VIEWS)
    .filter((name) => name.endsWith('-frame.tsx') && !AROUND_VIEWS.has(name))
    .map((name) => {
      const chunks = chunksWith(`${VIEWS}/${name}`).map((chunk) => join(uiFolder, chunk));
      return { name, chunks: chunks.length, kib: weighBeyond(files, chunks) };
    });
  const [heaviest] = weights.toSorted((a, b) => b.kib - a.kib);
  const notes =
    heaviest === undefined
      ? []
      : [
          `${weights.length} views of a page, the heaviest ${heaviest.kib.toFixed(1)} of ${viewBudget} KiB: ${heaviest.name}`,
        ];
  return {
    notes,
    problems: [
      ...(weights.length === 0 ? [`${VIEWS} holds no view`] : []),
      ...weights.flatMap(({ name, chunks, kib }) => [
        ...(chunks === 0 ? [`${name} is in no chunk of the pages`] : []),
        ...(kib > viewBudget ? [`${name} is ${(kib - viewBudget).toFixed(1)} KiB over`] : []),
      ]),
    ],
  };
};

/** Steps that are code of ours; run-step.ts runs one by name in a process of its own. */
export const steps: Readonly<Record<string, () => Promise<StepReport>>> = {
  spec: async () => compareSpecWithTests(),
  styles: async () => compareStylesWithComponents(),
  'lint-app': () => lint('app', ['src', 'static']),
  'lint-tests': () => lint('tests', ['test', '.']),
  manifest: async () => ({ notes: [], problems: listManifestProblems(read('manifest.yml')) }),
  pages: async () => ({ notes: [(await buildUi()) ? 'built' : 'up to date'], problems: [] }),
  budget: async () => {
    const parts = [weighPages(), weighRooms(), weighViews()];
    return {
      notes: parts.flatMap(({ notes }) => notes),
      problems: parts.flatMap(({ problems }) => problems),
    };
  },
  bundle: async () => {
    const { file, sha256 } = await bundleBackend(backendFolder);
    const kib = readFileSync(file).length / 1024;
    return { notes: [`${kib.toFixed(0)} KiB, sha256 ${sha256.slice(0, 12)}`], problems: [] };
  },
};
