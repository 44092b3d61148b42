import { dependenciesOf } from '../entities/milestones/dependency/dependency-graph';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import type { Quarter } from '../quarter/quarter';
import { isOnTheBoard } from '../entities/milestones/milestone/lineage';

/** What a milestone still lacks to count as scored (I8). */
export type Unscored = 'effort' | 'businessValue' | 'uxValue' | 'dependencies' | 'skills';

/** The parts of a score that a milestone lacks; empty: it is scored. "No dependencies" is an answer. */
export const listUnscored = (quarter: Quarter, milestone: Milestone): readonly Unscored[] => {
  const answered =
    milestone.dependenciesNone ||
    milestone.dependenciesText.trim() !== '' ||
    dependenciesOf(quarter, milestone.id).length > 0;
  const missing: readonly (readonly [Unscored, boolean])[] = [
    ['effort', milestone.effort === null],
    ['businessValue', milestone.businessValue === null],
    ['uxValue', milestone.uxValue === null],
    ['dependencies', !answered],
    ['skills', milestone.skills.length === 0 && milestone.skillsText.trim() === ''],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([part]) => part);
};

/** "n of m scored" over the milestones that count; noise and dropped ones do not (I8). */
export const countScored = (quarter: Quarter): { readonly scored: number; readonly of: number } => {
  const counting = quarter.milestones.filter(isOnTheBoard);
  return {
    scored: counting.filter((milestone) => listUnscored(quarter, milestone).length === 0).length,
    of: counting.length,
  };
};
