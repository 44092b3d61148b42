import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageFile, projectRoot } from '../setup/project';

// Each line with whether it has a straight mark in what people read.
const LINES: readonly (readonly [code: string, isStraight: boolean])[] = [
  ['export const kept = (name: string) => `The column "${name}" has no meaning.`;', true],
  ['export const read = (name: string) => `"${name}" is read as S.`;', true],
  ['export const quoted = (name: string) => `"${name}"`;', true],
  ['export const rest = (why: string, what: string) => `${why}: "${what}".`;', true],
  [`export const words = { lead: "The team's objectives hang on it." };`, true],
  [`export const label = 'mark "blocking"';`, true],
  [`export const Text = () => <p>Say "no" to it</p>;`, true],
  ['export const curled = (name: string) => `The team’s column “${name}” has no meaning.`;', false],
  [`export const fail = () => { throw new Error('It has no element "root".'); };`, false],
  ['export const path = (id: string) => String.raw`find "${id}" in it`;', false],
  [`export const fields = { 'two "words" of it': 1 };`, false],
  [`export const marks = ['"', "'", '", "'];`, false],
  ['export const jql = (id: string) => `okraQuarter = "${id}"`;', false],
];

it('the rule for quotation marks finds straight ones in sentences, and lets what programs read be', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      packageFile('eslint', 'bin/eslint.js'),
      // A file that is there, so that the compiler knows its project; the text is ours.
      ...['--stdin', '--stdin-filename', join(projectRoot, 'static/src/ui/pager.tsx')],
      ...['--format', 'json'],
    ],
    { cwd: projectRoot, input: LINES.map(([code]) => code).join('\n'), maxBuffer: 16 * 1024 * 1024 },
  );
  const [{ messages } = { messages: [] }] = JSON.parse(stdout.toString()) as {
    messages: { ruleId: string; line: number }[];
  }[];
  const found = messages.filter(({ ruleId }) => ruleId === 'okra/straight-quote').map(({ line }) => line);
  expect(found).toEqual(LINES.flatMap(([, isStraight], index) => (isStraight ? [index + 1] : [])));
}, 120_000);
