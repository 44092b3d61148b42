import Button from '@atlaskit/button/new';
import type { VoteRound } from '#domain/entities/facilitation/vote-round/vote-round';
import { voteCuts } from '#domain/views/sessions/vote-cut';
import { voteWords } from '../words/vote-words';
import styles from './cut-line.module.css';

interface CutProps {
  readonly round: VoteRound;
  readonly cut: number;
  /** Null: this person only reads where it is. */
  readonly onMove: ((cut: number) => void) | null;
}

/** The line of a result: how many are above it, and for whoever leads a place further up or down. */
export const CutLine = ({ round, cut, onMove }: CutProps) => {
  const cuts = voteCuts(round);
  const less = cuts.findLast((one) => one < cut);
  const more = cuts.find((one) => one > cut);
  const all = round.subjects.length;
  return (
    <>
      <strong>{voteWords.ended(round.subjectKind, cut)}</strong>
      {onMove !== null && (
        <span className={styles['acts']}>
          {less !== undefined && (
            <Button appearance="subtle" spacing="compact" onClick={() => onMove(less)}>
              {voteWords.cutLess(cut - less)}
            </Button>
          )}
          {more !== undefined && (
            <Button appearance="subtle" spacing="compact" onClick={() => onMove(more)}>
              {more === all ? voteWords.cutAll(all) : voteWords.cutMore(more - cut)}
            </Button>
          )}
        </span>
      )}
    </>
  );
};
