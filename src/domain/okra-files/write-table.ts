import Papa from 'papaparse';
import type { Quarter } from '../quarter/quarter';
import { blankMilestone } from './blank-cards';
import { exportIndex, milestoneFields } from './export-fields';
import { findFieldKey } from './field-key';
import { guardCell } from './formula-guard';
import { withoutInvisible } from '../kernel/invisible';
import { KEPT } from './table-columns';
import { MADE_COLUMNS } from './made-columns';
import { OKRA_ID } from './records/record-kind';
import { dependencyCell, hypothesisCell } from './tree-cells';

/** Only its field names matter: the columns of a table without rows. */
const BLANK = blankMilestone('', '');

const columnName = (label: string): string => label.toLowerCase().replace(/ /g, '_');

/**
 * The milestones as a table (RFC 4180, UTF-8, `\n`, trailing newline): one row a milestone in rank order, every field,
 * columns that an import had kept among them. Reads back with `readTable`;
 * cells that a spreadsheet would run are guarded (G-27), and marks that nobody sees are left out.
 *
 * @param of `withIds`: a first column by which each row is known again
 */
export const writeTable = (quarter: Quarter, of: { readonly withIds?: true } = {}): string => {
  const isTree = of.withIds === true;
  const index = exportIndex(quarter);
  const extras = [...new Set(quarter.milestones.flatMap(({ extra }) => extra.map(({ key }) => key)))];
  const rows = quarter.milestones.map((milestone) => {
    const keyResults = milestone.keyResultIds.flatMap((id) => index.keyResults.get(id) ?? []);
    const fields = new Map<string, string>([
      [OKRA_ID, milestone.id],
      ['milestone', milestone.title],
      ['objective', index.objectiveTitles.get(milestone.objectiveId ?? '') ?? ''],
      [
        'key_result',
        keyResults
          .map(({ ordinal, text }) => `KR${String(ordinal)}${text === '' ? '' : `: ${text}`}`)
          .join('\n'),
      ],
      ...milestoneFields(index, milestone).map(([label, value]): [string, string] => [
        columnName(label),
        value,
      ]),
      ...(isTree
        ? ([
            ['hypothesis', hypothesisCell(index, milestone)],
            ['dependencies', dependencyCell(index, milestone)],
          ] as const)
        : []),
    ]);
    const kept = extras.map((key) =>
      milestone.extra
        .filter((extra) => extra.key === key)
        .map(({ value }) => value)
        .join('\n'),
    );
    return { fields, kept };
  });
  const own = [
    ...(isTree ? [OKRA_ID] : []),
    'milestone',
    'objective',
    'key_result',
    ...milestoneFields(index, BLANK).map(([label]) => columnName(label)),
  ];
  // A kept field that is called as one of ours would be read for it.
  const isOurs = (key: string): boolean => {
    const meaning = findFieldKey(key);
    return (
      (meaning !== undefined && meaning !== 'id') || key.endsWith(KEPT) || (isTree && MADE_COLUMNS.has(key))
    );
  };
  const keptNames = extras.map((key) => (isOurs(key) ? `${key}${KEPT}` : key));
  const table = [
    [...own, ...keptNames],
    ...rows.map(({ fields, kept }) => [...own.map((column) => fields.get(column) ?? ''), ...kept]),
  ];
  return `${Papa.unparse(
    table.map((row) => row.map((cell) => guardCell(withoutInvisible(cell)))),
    { newline: '\n' },
  )}\n`;
};
