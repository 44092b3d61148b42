import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageFile, projectRoot } from '../setup/project';

// Each line with the text that it is to be refused for; null: nothing that people read.
const LINES: readonly (readonly [code: string, said: string | null])[] = [
  [`import { words } from './words/any-words';`, null],
  [`export const Text = () => <p>Nothing recorded yet.</p>;`, 'Nothing recorded yet.'],
  [`export const Small = () => <p>{words.to} to</p>;`, 'to'],
  [`export const Label = () => <img alt="open" />;`, 'open'],
  [`export const Either = ({ is }: { is: boolean }) => <p>{is ? 'Hide' : words.show}</p>;`, 'Hide'],
  ['export const counted = (n: number) => `${String(n)} cards`;', '… cards'],
  [`export const flagged = { title: 'gone', id: 'gone' };`, 'gone'],
  [`export const names = { epic: 'Epic' };`, 'Epic'],
  [`export const greet = (done: (text: string) => void) => done('All is well');`, 'All is well'],
  [`export const Styled = () => <p className="a b" style={{ inset: '1px 2px' }} role="status" />;`, null],
  [
    'export const Grid = ({ n }: { n: number }) => <p style={{ columns: `repeat(${String(n)}, auto)` }} />;',
    null,
  ],
  [`export const isKey = (key: string) => key === 'Escape' || ['Enter', 'Home'].includes(key);`, null],
  [`export const fail = () => { throw new Error('This is a bug: say where it is.'); };`, null],
  [`export const tell = (error: unknown) => { console.error('It was not drawn.', error); };`, null],
  ['export const jql = (keys: string) => ({ jql: `key in (${keys})`, id: `link-${keys}` });', null],
  [`export const find = () => document.querySelector('[data-open] input');`, null],
];

const listSaid = (file: string): readonly (readonly [line: number, message: string])[] => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      packageFile('eslint', 'bin/eslint.js'),
      // A file that is there, so that the compiler knows its project; the text is ours.
      ...['--stdin', '--stdin-filename', join(projectRoot, file)],
      ...['--format', 'json'],
    ],
    { cwd: projectRoot, input: LINES.map(([code]) => code).join('\n'), maxBuffer: 16 * 1024 * 1024 },
  );
  const [{ messages } = { messages: [] }] = JSON.parse(stdout.toString()) as {
    messages: { ruleId: string; line: number; message: string }[];
  }[];
  return messages
    .filter(({ ruleId }) => ruleId === 'okra/no-sentence')
    .map(({ line, message }) => [line, message]);
};

describe('the rule for what people read', () => {
  it('finds texts of elements, of what is shown, and sentences, and lets what programs read be', () => {
    const wanted = LINES.flatMap(([, said], index) =>
      said === null
        ? []
        : [[index + 1, `People read “${said}”: say it in the words/ beside this file.`] as const],
    );
    expect(listSaid('static/src/ui/pager.tsx')).toEqual(wanted);
  }, 120_000);

  it('says nothing of the files of words', () => {
    expect(listSaid('static/src/ui/words/ui-words.ts')).toEqual([]);
  }, 120_000);
});
