import { MILESTONE_TYPES, type MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { typeName } from '../../components/type-mark';
import { weekWords } from '../../components/words/week-words';
import type { MilestoneRow } from './milestone-row';
import { milestonesWords } from './words/milestones-words';

export const GROUPINGS = ['objective', 'type', 'week', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a card that is written at the end of a group starts with. */
export interface NewCard {
  readonly objectiveId: string | null;
  /** Undefined: as the last one. */
  readonly type?: MilestoneType | null;
}

/** Rows that stand together below one line. */
export interface RowGroup {
  /** Within its grouping. */
  readonly key: string;
  readonly code: string;
  /** Empty: no line above. */
  readonly title: string;
  readonly rows: readonly MilestoneRow[];
  /** Null: nothing is written here. */
  readonly newCard: NewCard | null;
}

const TYPES = [...MILESTONE_TYPES, null];

const by = (
  rows: readonly MilestoneRow[],
  keyOf: (row: MilestoneRow) => string,
): ((key: string) => readonly MilestoneRow[]) => {
  const groups = new Map<string, MilestoneRow[]>();
  for (const row of rows) {
    const own = groups.get(keyOf(row));
    if (own === undefined) groups.set(keyOf(row), [row]);
    else own.push(row);
  }
  return (key) => groups.get(key) ?? [];
};

const byObjective = (
  rows: readonly MilestoneRow[],
  objectives: readonly Objective[],
): readonly RowGroup[] => {
  const own = by(rows, ({ milestone }) => milestone.objectiveId ?? '');
  const named = objectives.map(({ id, title }, index): RowGroup => ({
    key: id,
    code: `O${String(index + 1)}`,
    title,
    rows: own(id),
    newCard: { objectiveId: id },
  }));
  // Where there are objectives, cards are written below them; without any, somewhere all the same.
  const loose: RowGroup = {
    key: '',
    code: '',
    title: milestonesWords.withoutObjective,
    rows: own(''),
    newCard: named.length === 0 || own('').length > 0 ? { objectiveId: null } : null,
  };
  return [...named, loose];
};

const byType = (rows: readonly MilestoneRow[]): readonly RowGroup[] => {
  const own = by(rows, ({ milestone }) => milestone.type ?? '');
  return TYPES.map((type) => ({
    key: type ?? '',
    code: '',
    title: typeName(type),
    rows: own(type ?? ''),
    newCard: type === null && own('').length === 0 ? null : { objectiveId: null, type },
  }));
};

const byWeek = (rows: readonly MilestoneRow[]): readonly RowGroup[] => {
  const own = by(rows, ({ placement }) => String(placement?.startWeek ?? ''));
  const weeks = new Set(rows.flatMap(({ placement }) => placement?.startWeek ?? []));
  return [
    ...[...weeks]
      .sort((a, b) => a - b)
      .map((week) => ({
        key: String(week),
        code: '',
        title: weekWords.weeks(week, week),
        rows: own(String(week)),
        newCard: null,
      })),
    {
      key: '',
      code: '',
      title: milestonesWords.notPlaced,
      rows: own(''),
      newCard: { objectiveId: null },
    },
  ];
};

const groupsBy = (
  rows: readonly MilestoneRow[],
  objectives: readonly Objective[],
  grouping: Grouping,
): readonly RowGroup[] => {
  switch (grouping) {
    case 'objective':
      return byObjective(rows, objectives);
    case 'type':
      return byType(rows);
    case 'week':
      return byWeek(rows);
    case 'none':
      return [{ key: '', code: '', title: '', rows, newCard: { objectiveId: null } }];
  }
};

/**
 * Rows below what they share, each group in the order its rows come in.
 *
 * @param withEmpty groups without a row stand as well where something can be written in them
 */
export const rowGroups = (
  rows: readonly MilestoneRow[],
  objectives: readonly Objective[],
  grouping: Grouping,
  withEmpty: boolean,
): readonly RowGroup[] => {
  return groupsBy(rows, objectives, grouping).filter(
    (group) => group.rows.length > 0 || (withEmpty && group.newCard !== null),
  );
};
