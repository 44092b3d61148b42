import { importQuarter, type Import } from '#domain/okra-files/import-quarter';
import type { ImportNote } from '#domain/okra-files/import-note';
import type { ImportSource } from '#domain/quarter/import-source';
import type { Change } from '#domain/quarter/change';
import type { Quarter } from '#domain/quarter/quarter';
import { anEmptyQuarter } from './an-empty-quarter';

const LISTS: Readonly<Record<string, keyof Quarter>> = {
  vision: 'visions',
  companyObjective: 'companyObjectives',
  productArea: 'productAreas',
  contribution: 'contributions',
  objective: 'objectives',
  keyResult: 'keyResults',
  hypothesis: 'hypotheses',
  milestone: 'milestones',
  dependency: 'dependencies',
  placement: 'placements',
};

/** The quarter after an import's changes, applied the plain way: an import only adds and edits. */
export const applied = (quarter: Quarter, changes: readonly Change[]): Quarter =>
  changes.reduce<Quarter>((now, change) => {
    const list = LISTS[change.concept]!;
    const items = now[list] as readonly { readonly id: string }[];
    if (change.kind === 'added') return { ...now, [list]: [...items, change.now] };
    if (change.kind === 'edited')
      return {
        ...now,
        [list]: items.map((item) => (item.id === change.id ? { ...item, [change.field]: change.now } : item)),
      };
    throw new Error(`an import made a change of kind ${change.kind}`);
  }, quarter);

export const source = (
  text: string,
  format: ImportSource['format'] = 'blocks',
  more: Partial<ImportSource> = {},
): ImportSource => ({
  fileName: format === 'csv' ? 'wall.csv' : 'wall.md',
  format,
  text,
  ...more,
});

/** Imports into an empty quarter, or the given one; fails the test where the import is refused. */
export const imported = (
  sources: readonly ImportSource[],
  into: Quarter = anEmptyQuarter(),
): { readonly quarter: Quarter; readonly warnings: Import['warnings'] } => {
  const result = importQuarter(into, sources, 'c1');
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return { quarter: applied(into, result.value.changes), warnings: result.value.warnings };
};

/** What an import that was taken has to say, line by line. */
export const notes = (
  sources: readonly ImportSource[],
  into: Quarter = anEmptyQuarter(),
): readonly ImportNote[] => imported(sources, into).warnings;

/** Why an import is refused; fails the test where it is not. */
export const refusals = (
  sources: readonly ImportSource[],
  into: Quarter = anEmptyQuarter(),
): readonly ImportNote[] => {
  const result = importQuarter(into, sources, 'c1');
  if (result.ok) throw new Error(`taken: ${JSON.stringify(result.value.changes)}`);
  return result.error;
};

/** What a quarter says, with titles and texts for ids, so that two quarters made by different commands compare. */
export const meaning = (quarter: Quarter): unknown => {
  const names = new Map<string, string>([
    ...quarter.companyObjectives.map(({ id, title }): [string, string] => [id, `company:${title}`]),
    ...quarter.objectives.map(({ id, title }): [string, string] => [id, `objective:${title}`]),
    ...quarter.keyResults.map(({ id, objectiveId, ordinal }): [string, string] => [
      id,
      `kr:${objectiveId}:${String(ordinal)}`,
    ]),
    ...quarter.hypotheses.map(({ id, text }): [string, string] => [id, `hypothesis:${text}`]),
    ...quarter.milestones.map(({ id, title }): [string, string] => [id, `milestone:${title}`]),
  ]);
  const resolve = (value: unknown): unknown => {
    if (typeof value === 'string')
      return (
        names.get(value)?.replace(/^kr:([^:]+):/, (_, id: string) => `kr:${names.get(id) ?? id}:`) ?? value
      );
    if (Array.isArray(value)) return value.map(resolve);
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => key !== 'id' && key !== 'rank')
          .map(([key, item]) => [key, resolve(item)]),
      );
    return value;
  };
  return resolve({
    visions: quarter.visions,
    companyObjectives: quarter.companyObjectives,
    productAreas: quarter.productAreas,
    contributions: quarter.contributions,
    objectives: quarter.objectives,
    keyResults: quarter.keyResults,
    hypotheses: quarter.hypotheses,
    milestones: quarter.milestones,
    dependencies: quarter.dependencies,
    placements: quarter.placements.map(({ id, startWeek, endWeek }) => ({
      milestone: names.get(id),
      startWeek,
      endWeek,
    })),
  });
};
