import { dirname, join } from 'node:path';

interface Source {
  readonly name: string;
  readonly source: string;
}

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
const usesOf = (components: readonly Source[]) => {
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

/**
 * Classes that are used and not defined, and those that are defined and not used. Where a class is computed, nothing
 * is said about those that nobody names.
 */
export const listClassProblems = (
  sheets: readonly Source[],
  components: readonly Source[],
): readonly string[] => {
  const { named, computed } = usesOf(components);
  return sheets.flatMap(({ name, source }) => {
    const defined = definedIn(source);
    const uses = named.get(name) ?? [];
    const missing = uses.filter(({ className }) => !defined.has(className));
    const used = new Set(uses.map(({ className }) => className));
    const left = computed.has(name) ? [] : [...defined].filter((className) => !used.has(className));
    return [
      ...missing.map(
        (use) =>
          `${use.in} uses the class ${use.className}, which ${name} does not define. Define it, or drop it.`,
      ),
      ...left.map((className) => `${name} defines the class ${className}, which nothing uses. Remove it.`),
    ];
  });
};
