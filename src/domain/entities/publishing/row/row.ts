import type { Milestone, Milestones, Task } from '../../milestones/milestone/milestone';
import type { Objective, Objectives } from '../../agreement/objective/objective';
import { findById } from '../../../kernel/collection';
import { kindOfMilestone } from '../mapping/kind-of-milestone';
import type { CardKind, RowKind } from '../mapping/publish-mapping';

/** What a row stands for. */
export type Row =
  | { readonly kind: 'objective'; readonly objective: Objective; readonly title: string }
  | {
      readonly kind: Exclude<CardKind, 'objective'>;
      readonly milestone: Milestone;
      readonly title: string;
    }
  | { readonly kind: 'task'; readonly milestone: Milestone; readonly task: Task; readonly title: string };

const SEPARATOR = '/';

/** The row of a task. Tasks are numbered within their card, so the card's id is part of it. */
export const taskRow = (milestoneId: string, taskId: string): string => `${milestoneId}${SEPARATOR}${taskId}`;

/** The card of a row: its own, or that of its task. */
export const cardOfRow = (row: string): string => {
  const cut = row.indexOf(SEPARATOR);
  return cut === -1 ? row : row.slice(0, cut);
};

/** What a row of a run is; undefined: the card or task is gone. */
export const findRow = (quarter: Objectives & Milestones, row: string): Row | undefined => {
  const objective = findById(quarter.objectives, row);
  if (objective !== undefined) return { kind: 'objective', objective, title: objective.title };
  const milestone = findById(quarter.milestones, row);
  if (milestone !== undefined)
    return { kind: kindOfMilestone(milestone.type), milestone, title: milestone.title } as Row;
  const cut = row.indexOf(SEPARATOR);
  const holder = cut === -1 ? undefined : findById(quarter.milestones, row.slice(0, cut));
  const task = holder?.tasks.find(({ id }) => id === row.slice(cut + 1));
  return holder === undefined || task === undefined
    ? undefined
    : { kind: 'task', milestone: holder, task, title: task.text };
};

export const hasRow = (quarter: Objectives & Milestones, row: string): boolean =>
  findRow(quarter, row) !== undefined;

export const titleOfRow = (quarter: Objectives & Milestones, row: string): string =>
  findRow(quarter, row)?.title ?? '';

export const isTask = (kind: RowKind): kind is 'task' => kind === 'task';
