import type { ScoreScale } from '#domain/entities/scoring/score/score';
import { SCALE_NAMES } from '#domain/entities/scoring/score/scale-name';

const ORDINALS = ['First', 'Second', 'Third'];

/** What is said of how a card came to its scores. */
export const scoreStoryWords = {
  title: 'How the score came about',
  scales: SCALE_NAMES,
  /** Beside what the team wrote down. */
  uncertain: 'uncertain',
  nothingWritten: 'nothing written down',
  round: (at: number): string => {
    const ordinal = ORDINALS[at];
    return ordinal === undefined ? `Round ${String(at + 1)}` : `${ordinal} round`;
  },
  unsure: 'not sure',
  reasons: (scale: ScoreScale, at: number): string =>
    `${SCALE_NAMES[scale]}, ${scoreStoryWords.round(at)}: why`,
};
