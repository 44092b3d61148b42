import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import type { MilestoneRow } from './milestone-row';

export interface MilestoneFilter {
  readonly text: string;
  /** `none`: cards without a type. */
  readonly type: MilestoneType | 'none' | null;
  /** Id of an objective; empty: cards without one. */
  readonly objective: string | null;
  readonly unscored: boolean;
  readonly unplaced: boolean;
  readonly withFindings: boolean;
}

export const EVERYTHING: MilestoneFilter = {
  text: '',
  type: null,
  objective: null,
  unscored: false,
  unplaced: false,
  withFindings: false,
};

/** As the whole app counts (I8). */
export const isScored = ({ unscored }: MilestoneRow): boolean => unscored.length === 0;

const haystack = ({
  milestone,
  hypotheses,
  needs,
  receipt,
  keyResultCodes,
  objectiveCode,
}: MilestoneRow): string =>
  [
    milestone.title,
    ...milestone.skills,
    ...hypotheses,
    ...needs,
    ...keyResultCodes,
    objectiveCode,
    receipt?.issueKey ?? '',
  ]
    .join('\n')
    .toLowerCase();

export const matches = (row: MilestoneRow, filter: MilestoneFilter): boolean =>
  (filter.type === null || (row.milestone.type ?? 'none') === filter.type) &&
  (filter.objective === null || (row.milestone.objectiveId ?? '') === filter.objective) &&
  (!filter.unscored || !isScored(row)) &&
  (!filter.unplaced || row.placement === undefined) &&
  (!filter.withFindings || row.findings.length > 0) &&
  filter.text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => word === '' || haystack(row).includes(word));

export const isFiltering = (filter: MilestoneFilter): boolean =>
  (Object.keys(EVERYTHING) as (keyof MilestoneFilter)[]).some((key) => filter[key] !== EVERYTHING[key]);
