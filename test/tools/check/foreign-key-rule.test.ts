import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageFile, projectRoot } from '../setup/project';

const LINES = [
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

const linted = (): readonly (readonly [line: number, id: string])[] => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      packageFile('eslint', 'bin/eslint.js'),
      // A file that is there, so that the compiler knows its project; the text is ours.
      ...['--stdin', '--stdin-filename', join(projectRoot, 'src/domain/kernel/own-value.ts')],
      ...['--format', 'json'],
    ],
    { cwd: projectRoot, input: `${LINES.join('\n')}\n`, maxBuffer: 16 * 1024 * 1024 },
  );
  const [{ messages } = { messages: [] }] = JSON.parse(stdout.toString()) as {
    messages: { ruleId: string; line: number; messageId: string }[];
  }[];
  return messages
    .filter(({ ruleId }) => ruleId === 'okra/foreign-key')
    .map(({ line, messageId }) => [line, messageId]);
};

describe('the rule against look-ups with foreign keys', () => {
  it('refuses reading, asking and writing with any text, and lets known names and numbers be', () => {
    expect(linted()).toEqual([
      [4, 'read'],
      [5, 'read'],
      [6, 'write'],
      [7, 'read'],
    ]);
  }, 120_000);
});
