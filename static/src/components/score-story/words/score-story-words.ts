import type { ScoreScale } from '#domain/entities/scoring/score/score';

const scales: Readonly<Record<ScoreScale, string>> = {
  effort: 'Effort',
  business: 'Business value',
  ux: 'UX value',
};

const ORDINALS = ['First', 'Second', 'Third'];

/** What is said of how a card came to its scores. */
export const scoreStoryWords = {
  title: 'How the score came about',
  scales,
  /** Beside what the team wrote down. */
  uncertain: 'uncertain',
  nothingWritten: 'nothing written down',
  round: (at: number): string => {
    const ordinal = ORDINALS[at];
    return ordinal === undefined ? `Round ${String(at + 1)}` : `${ordinal} round`;
  },
  unsure: 'not sure',
  reasons: (scale: ScoreScale, at: number): string => `${scales[scale]}, ${scoreStoryWords.round(at)}: why`,
};
