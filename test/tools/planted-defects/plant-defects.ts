import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plant, type Defect } from './defect';
import { defects } from './defects';
import { runSuite, type SuiteRun } from './run-suite';
import { makeWorkingCopy, removeWorkingCopy } from './working-copy';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const describeRun = ({ passed, failed, broken }: SuiteRun): string => {
  if (failed.length > 0) return `${failed.length} red, such as '${failed[0] ?? ''}'`;
  return broken.length > 0 ? `only broke loading: ${broken[0] ?? ''}` : `all ${passed} tests stayed green`;
};

/** Told before a quarter of an hour has been spent on the others. */
const requirePlaces = (copy: string, wanted: readonly Defect[]): void => {
  const problems = wanted.flatMap((defect) => {
    try {
      plant(readFileSync(join(copy, defect.file), 'utf8'), defect);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
};

/** A suite that is red or empty before anything is planted would catch everything, and prove nothing. */
const requireGreen = async (copy: string, wanted: readonly Defect[]): Promise<void> => {
  const suites = [...new Set(wanted.flatMap(({ suite }) => suite))];
  const before = await runSuite(copy, suites);
  if (before.failed.length > 0 || before.broken.length > 0 || before.passed === 0) {
    throw new Error(`Before any defect: ${describeRun(before)}. Make the tests green first.`);
  }
  say(`${before.passed} tests are green without a defect`);
};

const isCaught = async (copy: string, defect: Defect): Promise<boolean> => {
  const file = join(copy, defect.file);
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, plant(sound, defect));
  try {
    const run = await runSuite(copy, defect.suite);
    const caught = run.failed.length > 0;
    say(`${caught ? 'caught' : 'MISSED'}  ${defect.name}: ${describeRun(run)}`);
    return caught;
  } finally {
    writeFileSync(file, sound);
  }
};

/** Plants the defects whose names contain the given words (default: all), one at a time, in a copy. */
const plantDefects = async (words: readonly string[]): Promise<void> => {
  const wanted = defects.filter(({ name }) => words.every((word) => name.includes(word)));
  // Jest takes no file for all files: that would be half an hour for nothing.
  if (wanted.length === 0)
    throw new Error(`No defect has all of these words in its name: ${words.join(', ')}`);
  const copy = makeWorkingCopy();
  let caught = 0;
  try {
    requirePlaces(copy, wanted);
    await requireGreen(copy, wanted);
    for (const defect of wanted) if (await isCaught(copy, defect)) caught += 1;
  } finally {
    removeWorkingCopy(copy);
  }
  say(`${wanted.length} planted, ${caught} caught`);
  process.exitCode = caught === wanted.length ? 0 : 1;
};

plantDefects(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
