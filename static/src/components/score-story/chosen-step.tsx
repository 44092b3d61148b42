import type { Choice, ScoreScale } from '#domain/entities/scoring/score/score';
import { ScoreChip } from '../score-chip';
import { scoreStoryWords } from './words/score-story-words';

interface ChosenStepProps {
  readonly scale: ScoreScale;
  readonly value: Choice;
  readonly isUncertain?: boolean;
}

/** What was chosen on a scale, in its own marks. */
export const ChosenStep = ({ scale, value, isUncertain = false }: ChosenStepProps) => {
  if (value === 'unsure') return <span>{scoreStoryWords.unsure}</span>;
  if (typeof value === 'string')
    return <ScoreChip scale="effort" value={value} isUncertain={isUncertain} quiet />;
  return <ScoreChip scale={scale === 'ux' ? 'ux' : 'business'} value={value} quiet />;
};
