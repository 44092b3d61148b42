import type { Effort } from '../../milestones/milestone/effort';
import type { Value } from '../../milestones/milestone/milestone';

/** On which scale a round asks (I7). */
export type ScoreScale = 'effort' | 'business' | 'ux';

/** A step of a scale. */
export type Score = Effort | Value;

/** What somebody chose; not to be sure is an answer, too (S3-18). */
export type Choice = Score | 'unsure';

/** The steps of each scale, the smallest first. */
export const SCALES: Readonly<Record<ScoreScale, readonly Score[]>> = {
  effort: ['S', 'M', 'L'],
  business: [1, 2, 3],
  ux: [1, 2, 3],
};

/** The field of a card that holds what was written down on a scale. */
export const FIELD_OF = {
  effort: 'effort',
  business: 'businessValue',
  ux: 'uxValue',
} as const satisfies Readonly<Record<ScoreScale, string>>;
