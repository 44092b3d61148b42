import { importQuarter } from '#domain/okra-files/import-quarter';
import type { ImportNote } from '#domain/okra-files/import-note';
import type { TreeFile } from '#domain/okra-files/tree/write-tree';
import { allOf, isRanked } from '#domain/quarter/collections';
import { evolveAll } from '#domain/quarter/evolve';
import type { EntityName, Quarter } from '#domain/quarter/quarter';
import { anEmptyQuarter } from './an-empty-quarter';

/** What a folder of files carries: everything else is listed in SPEC as left behind. */
const CARRIED: readonly EntityName[] = [
  ...(['vision', 'companyObjective', 'productArea', 'contribution', 'objective', 'keyResult'] as const),
  ...([
    'hypothesis',
    'cluster',
    'canvasNote',
    'blocker',
    'painGain',
    'feature',
    'metric',
    'checkIn',
  ] as const),
  ...(['milestone', 'dependency', 'marker', 'placement', 'sizeDefinition', 'parkedNote'] as const),
];

/** People, instants, ids and places in an order. */
const LEFT = new Set(
  [
    'id',
    'rank',
    'by',
    'authorIds',
    'ownerId',
    'feasibilityBy',
    'proposedBy',
    'proposedAt',
    'changedAt',
  ].concat(['roundId', 'runId']),
);

/** In what a team orders things of an entity: cards and objectives in the quarter, others in their objective or their place. */
const groupOf = (concept: EntityName, thing: Readonly<Record<string, unknown>>): string =>
  concept === 'milestone'
    ? ''
    : JSON.stringify([
        ...(concept === 'painGain' ? [thing['kind']] : []),
        ...[thing['objectiveId'], thing['area'], thing['sessionId']],
      ]);

type Thing = Readonly<Record<string, unknown>> & { readonly id: string };

/** A quarter as far as its files tell it: things by their names, in the order that the team gave them where it gave one. */
export const treeMeaning = (quarter: Quarter): unknown => {
  const names = new Map<string, string>();
  for (const concept of CARRIED)
    for (const thing of allOf(quarter, concept) as unknown as readonly Thing[])
      if (concept !== 'placement' && concept !== 'sizeDefinition')
        names.set(
          thing.id,
          JSON.stringify([concept, thing['title'] ?? thing['name'] ?? thing['text'], thing['ordinal']]),
        );
  const resolved = (value: unknown, isText = false): unknown => {
    if (typeof value === 'string') return isText ? value : (names.get(value) ?? value);
    if (Array.isArray(value)) return value.map((one) => resolved(one));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !LEFT.has(key))
          .map(([key, one]) => [key, resolved(one, key === 'text' || key === 'title')]),
      );
    return value;
  };
  return Object.fromEntries(
    CARRIED.map((concept) => {
      const things = (allOf(quarter, concept) as unknown as readonly Thing[])
        .filter((thing) => concept !== 'blocker' || thing['kind'] !== 'none')
        .map((thing) => ({
          ...(resolved(thing) as object),
          ...(concept === 'placement' ? { of: names.get(thing.id) } : {}),
          ...(concept === 'sizeDefinition' ? { size: thing.id } : {}),
        }));
      const said = things
        .map((thing) => ({
          group: groupOf(concept, thing),
          line: JSON.stringify(Object.entries(thing).toSorted(([a], [b]) => (a < b ? -1 : 1))),
        }))
        .toSorted((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0))
        .map(({ line }) => line);
      return [concept, isRanked(concept) ? said : said.toSorted()];
    }),
  );
};

/** The quarter that files make of an empty one, or of the given, and what is said of them; fails where they are refused. */
export const readTree = (
  files: readonly TreeFile[],
  into: Quarter = anEmptyQuarter(),
): { readonly quarter: Quarter; readonly warnings: readonly ImportNote[]; readonly changes: number } => {
  const result = importQuarter(
    into,
    files
      .filter(({ text }) => text !== '')
      .map(({ path, text }) => ({ fileName: path, format: path.endsWith('.csv') ? 'csv' : 'blocks', text })),
    'c1',
  );
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  const { changes, warnings } = result.value;
  return {
    quarter: changes.length === 0 ? into : evolveAll(into, changes),
    warnings,
    changes: changes.length,
  };
};
