import type { ScoreScale } from '#domain/entities/scoring/score/score';
import { useDecide } from '../../../components/use-decide';
import { useQuarterStore } from '../../../sync/quarter-context';
import { scoreWords } from '../words/score-words';
import { writeDown, type Wanted } from './write-down';

/** Writes down what a team came to: one entry, and one undo. */
export const useWriteDown = (scale: ScoreScale): ((all: readonly Wanted[]) => void) => {
  const decide = useDecide();
  const store = useQuarterStore();
  return (all) => {
    const commands = writeDown(store.getState().quarter, scale, all);
    decide({ kind: 'batch', commands }, { undo: scoreWords.wrote(scale, all.length) });
  };
};
