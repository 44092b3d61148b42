import type { Objective } from '#domain/entities/agreement/objective/objective';
import type { MilestoneRow } from './milestone-row';
import { milestonesWords } from './words/milestones-words';

/** The line above the milestones of an objective. */
export interface GroupLine {
  readonly kind: 'group';
  readonly key: string;
  readonly code: string;
  readonly title: string;
  /** How many of the shown milestones belong here, and how many of these have weeks. */
  readonly count: number;
  readonly placed: number;
  /** The group began on an earlier page. */
  readonly continued: boolean;
}

export interface CardLine {
  readonly kind: 'card';
  readonly key: string;
  readonly row: MilestoneRow;
}

/** Where the next milestone of an objective is written, below its others. */
export interface CreateLine {
  readonly kind: 'create';
  readonly key: string;
  readonly objectiveId: string | null;
  /** What the objective is called, for whoever only hears the line. */
  readonly title: string;
}

export type TableLine = GroupLine | CardLine | CreateLine;

interface Group {
  readonly objectiveId: string | null;
  readonly code: string;
  readonly title: string;
  readonly rows: readonly MilestoneRow[];
}

const groupsOf = (
  rows: readonly MilestoneRow[],
  objectives: readonly Objective[],
  withEmpty: boolean,
): readonly Group[] => {
  const byObjective = new Map<string | null, MilestoneRow[]>();
  for (const row of rows) {
    const { objectiveId } = row.milestone;
    const own = byObjective.get(objectiveId);
    if (own === undefined) byObjective.set(objectiveId, [row]);
    else own.push(row);
  }
  const named = objectives.map(({ id, title }, index) => ({
    objectiveId: id,
    code: `O${String(index + 1)}`,
    title,
    rows: byObjective.get(id) ?? [],
  }));
  const loose = {
    objectiveId: null,
    code: '',
    title: milestonesWords.withoutObjective,
    rows: byObjective.get(null) ?? [],
  };
  // Where there are objectives, cards are written below them; without any, somewhere all the same.
  return [...named, loose].filter(
    (group) => group.rows.length > 0 || (withEmpty && (group !== loose || named.length === 0)),
  );
};

interface LinesShown {
  readonly rows: readonly MilestoneRow[];
  readonly objectives: readonly Objective[];
  readonly perPage: number;
  /** A line to write on below each objective, also below those without a milestone. */
  readonly mayCreate: boolean;
}

/** Rows in the order of their objectives with a line above each; a page never begins without one. */
export const tableLines = ({ rows, objectives, perPage, mayCreate }: LinesShown): readonly TableLine[] => {
  const lines: TableLine[] = [];
  for (const { objectiveId, code, title, rows: own } of groupsOf(rows, objectives, mayCreate)) {
    const head = (continued: boolean): GroupLine => ({
      kind: 'group',
      key: `group ${objectiveId ?? ''}${continued ? ` ${String(lines.length)}` : ''}`,
      code,
      title,
      count: own.length,
      placed: own.filter(({ placement }) => placement !== undefined).length,
      continued,
    });
    lines.push(head(false));
    for (const row of own) {
      if (lines.length % perPage === 0) lines.push(head(true));
      lines.push({ kind: 'card', key: row.milestone.id, row });
    }
    if (mayCreate) lines.push({ kind: 'create', key: `create-${objectiveId ?? ''}`, objectiveId, title });
  }
  return lines;
};
