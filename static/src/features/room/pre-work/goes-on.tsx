import { isPreWork } from '#domain/entities/facilitation/pre-work/pre-work';
import type { WritingRound } from '#domain/entities/facilitation/writing-round/writing-round';
import type { ScoreRound } from '#domain/entities/scoring/score-round/score-round';
import { useQuarter } from '../../../sync/quarter-context';
import { FindingLine } from '../../../ui/finding-line';
import { preWorkWords } from '../words/pre-work-words';

interface GoesOnProps {
  readonly round: WritingRound | ScoreRound;
  /** Cards of all together; null: not told, or it has none. */
  readonly total: number | null;
  readonly leads: boolean;
}

/** In the room: what was done before the call is here, hidden, and more may be added. Nothing where there was no pre-work. */
export const GoesOn = ({ round, total, leads }: GoesOnProps) => {
  const isBefore = useQuarter((quarter) => isPreWork(quarter, round));
  if (round.closesAt === null || isBefore) return null;
  return (
    <FindingLine severity="info">
      {'scale' in round
        ? preWorkWords.choicesGoOn
        : leads
          ? preWorkWords.goesOn(total)
          : preWorkWords.yoursHere}
    </FindingLine>
  );
};
