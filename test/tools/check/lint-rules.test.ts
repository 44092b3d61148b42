import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFile, projectRoot } from '../setup/project';

// Each line with the text that it is to be refused for; null: nothing that people read.
const SAID: readonly (readonly [code: string, said: string | null])[] = [
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

// Each line with whether it has a straight mark in what people read.
const QUOTED: readonly (readonly [code: string, isStraight: boolean])[] = [
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

const LOOKED_UP = [
  `const held: Readonly<Record<string, number>> = { a: 1 };`,
  `const limits = { kvs: 1, rest: 2 } as const;`,
  `const list: readonly string[] = ['a'];`,
  `export const read = (key: string): number | undefined => held[key];`,
  `export const isIn = (key: string): boolean => key in limits;`,
  `export const write = (made: Record<string, number>, key: string): void => void (made[key] = 1);`,
  `export const maybe = (key: string | null): number | undefined => (key === null ? 0 : held[key]);`,
  `export const known = (key: keyof typeof limits): number => limits[key];`,
  `export const first = (at: number): string | undefined => list[at];`,
  `export const named = (): number | undefined => held['a'];`,
];

const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** Files that are there, so that the compiler knows their project, with texts of ours. */
const texts = {
  said: { file: 'static/src/ui/pager.tsx', text: textOf(SAID.map(([code]) => code)) },
  words: { file: 'static/src/ui/words/ui-words.ts', text: textOf(SAID.map(([code]) => code)) },
  quoted: { file: 'static/src/ui/pager.tsx', text: textOf(QUOTED.map(([code]) => code)) },
  lookedUp: { file: 'src/domain/kernel/own-value.ts', text: textOf(LOOKED_UP) },
};

interface Message {
  readonly ruleId: string;
  readonly line: number;
  readonly message: string;
  readonly messageId: string;
}

/** One process for all of them: to begin takes the linter longer than to lint. */
const lint = (): Readonly<Record<keyof typeof texts, readonly Message[]>> => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'lint-texts.mjs')], {
    cwd: projectRoot,
    input: JSON.stringify(texts),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout.length === 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString()) as ReturnType<typeof lint>;
};

describe('our rules for the linter', () => {
  let found: ReturnType<typeof lint>;
  beforeAll(() => {
    found = lint();
  }, 120_000);

  const of = (text: keyof typeof texts, rule: string): readonly Message[] =>
    found[text].filter(({ ruleId }) => ruleId === rule);

  it('find texts of elements, of what is shown, and sentences, and let what programs read be', () => {
    const wanted = SAID.flatMap(([, said], index) =>
      said === null
        ? []
        : [[index + 1, `People read “${said}”: say it in the words/ beside this file.`] as const],
    );
    expect(of('said', 'okra/no-sentence').map(({ line, message }) => [line, message])).toEqual(wanted);
  });

  it('say nothing of the files of words', () => {
    expect(of('words', 'okra/no-sentence')).toEqual([]);
    // The linter was there.
    expect(of('said', 'okra/no-sentence')).not.toEqual([]);
  });

  it('find straight quotation marks in sentences, and let what programs read be', () => {
    expect(of('quoted', 'okra/straight-quote').map(({ line }) => line)).toEqual(
      QUOTED.flatMap(([, isStraight], index) => (isStraight ? [index + 1] : [])),
    );
  });

  it('refuse reading, asking and writing with any text, and let known names and numbers be', () => {
    expect(of('lookedUp', 'okra/foreign-key').map(({ line, messageId }) => [line, messageId])).toEqual([
      [4, 'read'],
      [5, 'read'],
      [6, 'write'],
      [7, 'read'],
    ]);
  });
});

/** Lines with what oxlint is to say of them, which asks what needs types. */
const TYPED: readonly (readonly [code: string, rule: string | null])[] = [
  [`export const wrong: number = 'one';`, 'TS2322'],
  [`export const first = (list: readonly string[]): string => list[0];`, 'TS2322'],
  [`export const start = (): void => { Promise.resolve(1); };`, 'no-floating-promises'],
  [`export const wait = (done: () => void) => { done(); }; wait(async () => {});`, 'no-misused-promises'],
  [`export const is = (text: string) => text !== undefined;`, 'no-unnecessary-condition'],
  [`export const read = (any: any): unknown => any.name;`, 'no-unsafe-member-access'],
  [
    `export const size = (of: 'S' | 'M') => { switch (of) { case 'S': return 1; } };`,
    'switch-exhaustiveness-check',
  ],
  [`export const keep = { at: 1 }; export const { at } = keep;`, null],
];

describe('rules that know types', () => {
  const folder = mkdtempSync(join(tmpdir(), 'okra-typed-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are asked, and the compiler with them', () => {
    const file = join(folder, 'typed.ts');
    writeFileSync(file, textOf(TYPED.map(([code]) => code)));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(projectRoot, 'tsconfig.json'),
        compilerOptions: { types: [] },
        include: ['*.ts'],
      }),
    );
    const { stdout } = spawnSync(
      process.execPath,
      [
        packageFile('oxlint', 'bin/oxlint'),
        '--type-aware',
        '--type-check',
        '--format=json',
        '--config',
        join(projectRoot, '.oxlintrc.json'),
        file,
      ],
      { cwd: projectRoot },
    );
    const { diagnostics } = JSON.parse(stdout.toString()) as {
      readonly diagnostics: readonly {
        readonly code: string;
        readonly labels: readonly { readonly span: { readonly line: number } }[];
      }[];
    };
    const found = diagnostics.map(({ code, labels }) => [labels[0]?.span.line, /\((.+)\)/.exec(code)?.[1]]);
    const wanted = TYPED.flatMap(([, rule], index) => (rule === null ? [] : [[index + 1, rule]]));
    expect(found.toSorted(([a], [b]) => Number(a) - Number(b))).toEqual(wanted);
  });
});
