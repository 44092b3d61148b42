import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../tools/setup/project';

interface Belief {
  readonly title: string;
  readonly says: string;
}

const page = readFileSync(join(projectRoot, 'test/site/BELIEFS.md'), 'utf8');
const beliefs: readonly Belief[] = page
  .split(/^### /m)
  .slice(1)
  .map((section) => ({
    title: section.slice(0, section.indexOf('\n')),
    says: section.split(/^## /m)[0]!,
  }));

const sourceOf = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');

describe('what this site believes of a real one', () => {
  test('is numbered in the order in which it is tried', () => {
    const numbers = beliefs.map(({ title }) => title.slice(0, 3));
    expect(numbers).toEqual(beliefs.map((_, index) => `B${String(index + 1).padStart(2, '0')}`));
    expect(numbers.length).toBeGreaterThan(30);
  });

  test.each(beliefs)('$title', ({ says }) => {
    for (const part of ['Source', 'Test', 'Try', 'Refuted by']) expect(says).toContain(`- **${part}**:`);
    const [, file, title] = /^- \*\*Test\*\*: `([^`]+)`: (.+)$/m.exec(says) ?? [];
    expect(sourceOf(file ?? 'package.json')).toContain(`'${title ?? 'a test that is named'}'`);
  });
});
