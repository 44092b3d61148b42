import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import type { BatchPart } from '#domain/quarter/command';
import type { MilestoneRow } from './milestone-row';

/** What is done to every ticked card at once. */
export type BulkEdit =
  | { readonly kind: 'type'; readonly type: MilestoneType | null }
  | { readonly kind: 'objective'; readonly objectiveId: string | null }
  | { readonly kind: 'skill'; readonly skill: string }
  | { readonly kind: 'park' }
  | { readonly kind: 'weeks'; readonly startWeek: number; readonly endWeek: number };

const partOf = ({ milestone, placement }: MilestoneRow, edit: BulkEdit): BatchPart | null => {
  const { id: target } = milestone;
  switch (edit.kind) {
    case 'type':
      return milestone.type === edit.type
        ? null
        : { kind: 'milestone.edit', target, changes: { type: edit.type }, was: { type: milestone.type } };
    case 'objective':
      return milestone.objectiveId === edit.objectiveId
        ? null
        : {
            kind: 'milestone.edit',
            target,
            changes: { objectiveId: edit.objectiveId },
            was: { objectiveId: milestone.objectiveId },
          };
    case 'skill':
      return milestone.skills.some((skill) => skill.toLowerCase() === edit.skill.toLowerCase())
        ? null
        : {
            kind: 'milestone.edit',
            target,
            changes: { skills: [...milestone.skills, edit.skill] },
            was: { skills: milestone.skills },
          };
    case 'park':
      return milestone.status === 'parked'
        ? null
        : {
            kind: 'milestone.edit',
            target,
            changes: { status: 'parked' },
            was: { status: milestone.status },
          };
    case 'weeks':
      return placement?.startWeek === edit.startWeek && placement.endWeek === edit.endWeek
        ? null
        : { kind: 'placement.place', milestone: target, startWeek: edit.startWeek, endWeek: edit.endWeek };
  }
};

/** What changes of the ticked cards; those that are so already stay as they are. */
export const bulkCommands = (rows: readonly MilestoneRow[], edit: BulkEdit): readonly BatchPart[] =>
  rows.flatMap((row) => partOf(row, edit) ?? []);
