import { dirname, join } from 'node:path';
import type { SourceFile } from './source-file';

interface Use {
  readonly className: string;
  readonly in: string;
}

/** Classes of a stylesheet: what its selectors name. */
const definedIn = (css: string): ReadonlySet<string> => {
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{};]*(?=\{)/g) ?? [];
  return new Set(selectors.flatMap((selector) => selector.match(/(?<=\.)[A-Za-z_][\w-]*/g) ?? []));
};

/** How components use each stylesheet: by name, or in a way that only shows while it runs. */
const usesOf = (components: readonly SourceFile[]) => {
  const named = new Map<string, Use[]>();
  const computed = new Set<string>();
  for (const { name, source } of components) {
    for (const [, local = '', path = ''] of source.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
      const sheet = join(dirname(name), path);
      const uses = named.get(sheet) ?? [];
      named.set(sheet, uses);
      for (const [, className] of source.matchAll(new RegExp(`\\b${local}\\[(?:'([^']+)'\\]|)`, 'g')))
        if (className === undefined) computed.add(sheet);
        else uses.push({ className, in: name });
    }
  }
  return { named, computed };
};

/** Classes that a page wears by their own names, in its markup or a component. */
const wornIn = ({ name, source }: SourceFile): readonly Use[] =>
  [...source.matchAll(/\bclass(?:Name)?="([^"]+)"/g)].flatMap(([, names = '']) =>
    names.split(/\s+/).map((className) => ({ className, in: name })),
  );

const listProblems = (
  name: string,
  defined: ReadonlySet<string>,
  uses: readonly Use[],
  hasComputedUses: boolean,
): readonly string[] => {
  const missing = uses.filter(({ className }) => !defined.has(className));
  const used = new Set(uses.map(({ className }) => className));
  const left = hasComputedUses ? [] : [...defined].filter((className) => !used.has(className));
  return [
    ...missing.map(
      (use) =>
        `${use.in} uses the class ${use.className}, which ${name} does not define. Define it, or drop it.`,
    ),
    ...left.map((className) => `${name} defines the class ${className}, which nothing uses. Remove it.`),
  ];
};

/**
 * Classes that are used and not defined, and those that are defined and not used: of each component's stylesheet, and
 * of the stylesheets for all pages together. Where a class is computed, nothing is said about those that nobody names.
 */
export const listClassProblems = (
  sheets: readonly SourceFile[],
  components: readonly SourceFile[],
): readonly string[] => {
  const { named, computed } = usesOf(components);
  const isModule = ({ name }: SourceFile): boolean => name.endsWith('.module.css');
  const shared = sheets.filter((sheet) => !isModule(sheet));
  return [
    ...sheets
      .filter(isModule)
      .flatMap(({ name, source }) =>
        listProblems(name, definedIn(source), named.get(name) ?? [], computed.has(name)),
      ),
    ...listProblems(
      shared.map(({ name }) => name).join(', ') || 'no stylesheet for all pages',
      new Set(shared.flatMap(({ source }) => [...definedIn(source)])),
      components.flatMap(wornIn),
      false,
    ),
  ];
};
