import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ESLint } from 'eslint';
import { buildFolder, projectRoot } from '../setup/project';
import { createImportClosure, hashOfFiles } from './import-closure';
import type { StepReport } from './steps';

/** Whatever changes the judgement of every file: the rules, the compiler's settings, the packages. */
const concernsAll = [
  'eslint.config.mjs',
  '.oxlintrc.json',
  'test/tools/check/file-name-rule.mjs',
  'test/tools/check/foreign-key-rule.mjs',
  'test/tools/check/no-sentence-rule.mjs',
  'test/tools/check/straight-quote-rule.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'static/tsconfig.json',
  'test/tsconfig.json',
];

const isCode = (name: string): boolean => /\.([cm]?js|tsx?)$/.test(name);

const filesOf = (place: string): readonly string[] => {
  const below =
    place === '.' ? readdirSync(projectRoot) : readdirSync(join(projectRoot, place), { recursive: true });
  return below.map((name) => join(projectRoot, place, String(name))).filter(isCode);
};

type Clean = Readonly<Record<string, string>>;

const readClean = (file: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Clean) : {}));

const writeClean = (file: string, clean: ReadonlyMap<string, string>): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(Object.fromEntries(clean)));
};

/**
 * Lints the files of some places that are not known to be clean. A file stays clean as long as neither it nor
 * anything it imports has changed: ESLint's own cache asks for the file alone, and rules that know types look further.
 */
export const lint = async (name: string, places: readonly string[]): Promise<StepReport> => {
  const eslint = new ESLint({ cwd: projectRoot });
  const listed = places.flatMap(filesOf);
  const ignored = await Promise.all(listed.map((file) => eslint.isPathIgnored(file)));
  const files = listed.filter((_, i) => ignored[i] !== true);

  const closure = createImportClosure();
  const all = hashOfFiles(concernsAll) + process.version;
  const keys = new Map(
    files.map((file) => [relative(projectRoot, file).replaceAll(sep, '/'), `${all} ${closure(file)}`]),
  );
  const stamp = join(buildFolder, 'check', `lint-${name}.json`);
  const clean = readClean(stamp);
  const changed = [...keys].filter(([file, key]) => clean.get(file) !== key).map(([file]) => file);

  const results = changed.length === 0 ? [] : await eslint.lintFiles(changed);
  const bad = results.filter(({ errorCount, warningCount }) => errorCount + warningCount > 0);
  const dirty = new Set(bad.map(({ filePath }) => relative(projectRoot, filePath).replaceAll(sep, '/')));
  writeClean(stamp, new Map([...keys].filter(([file]) => !dirty.has(file))));

  const formatter = await eslint.loadFormatter('stylish');
  return {
    notes: [`${changed.length} of ${files.length} files, the others unchanged since they were clean`],
    problems: bad.length === 0 ? [] : [await formatter.format(bad)],
  };
};
