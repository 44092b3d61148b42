import type { ScoreScale } from '#domain/entities/scoring/score/score';
import { SCALE_NAMES } from '#domain/entities/scoring/score/scale-name';
import type { Effort } from '#domain/entities/milestones/milestone/effort';
import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';

const types: Readonly<Record<MilestoneType | 'objective' | 'task', string>> = {
  epic: 'Epic',
  spike: 'Spike',
  enabler: 'Enabler',
  signal_test: 'Signal Test',
  objective: 'Objective',
  task: 'Task',
};

const efforts: Readonly<Record<Effort, string>> = { S: 'small', M: 'medium', L: 'large' };

/** What a card is and what it scores, in the words of every page. */
export const cardWords = {
  types,
  untyped: 'No type yet',
  notScored: (scale: ScoreScale): string => `${SCALE_NAMES[scale]} not scored`,
  effort: (effort: Effort): string => `Effort ${efforts[effort]}`,
  uncertain: (effort: Effort): string => `${cardWords.effort(effort)}, uncertain`,
  value: (scale: 'business' | 'ux', value: number): string => `${SCALE_NAMES[scale]} ${String(value)} of 3`,
};
