import { useMemo, useState } from 'react';
import { pairsOf } from '#domain/entities/facilitation/place/place';
import type { VoteRound } from '#domain/entities/facilitation/vote-round/vote-round';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { FindingLine } from '../../../ui/finding-line';
import { VoteBallot } from '../activities/vote-ballot';
import { VoteOpening } from '../activities/vote-opening';
import type { ActivityProps } from '../room-place';
import { canvasWords } from '../words/canvas-words';
import { CanvasBoard } from './canvas-board';
import { CanvasColumn } from './canvas-column';
import { CanvasResult } from './canvas-result';
import { GroupingBoard } from './grouping-board';
import { useAreaBoards } from './use-area-boards';

interface Votes {
  readonly open: VoteRound | null;
  /** The last one that was shown in this holding. */
  readonly last: VoteRound | null;
  readonly earlier: readonly VoteRound[];
}

const Ballot = ({ round, ...props }: ActivityProps & { readonly round: VoteRound }) => {
  const boards = useAreaBoards();
  return (
    <VoteBallot
      {...props}
      round={round}
      list={(acts) => (
        <>
          <FindingLine severity="info">{canvasWords.locked}</FindingLine>
          <CanvasBoard halves={pairsOf(props.place, 's0.share')} onSwap={null}>
            {(area) =>
              boards
                .filter((board) => board.area === area)
                .map((board) => (
                  <CanvasColumn
                    key={area}
                    board={board}
                    writing={null}
                    underOf={(thing) => round.subjects.includes(thing.id) && acts(thing)}
                  />
                ))
            }
          </CanvasBoard>
        </>
      )}
    />
  );
};

/** #0, what matters: alike notes are put together, then everybody votes on groups and single notes, unseen (S0-4). */
export const CanvasVote = (props: ActivityProps) => {
  const { place } = props;
  const select = useMemo(
    () =>
      createSelector(({ voteRounds }): Votes => {
        const rounds = voteRounds.filter(({ subjectKind }) => subjectKind === 'canvas');
        const shown = rounds.filter(({ state }) => state === 'revealed');
        const last = shown.findLast(({ runId }) => runId === place.runId) ?? null;
        return {
          open: rounds.find(({ state }) => state !== 'revealed') ?? null,
          last,
          earlier: shown.filter((round) => round !== last),
        };
      }),
    [place.runId],
  );
  const { open, last, earlier } = useQuarter(select);
  const [isAgain, setAgain] = useState(false);
  if (open !== null) return <Ballot {...props} round={open} />;
  if (last !== null && !isAgain) {
    return <CanvasResult {...props} round={last} earlier={earlier} onAgain={() => setAgain(true)} />;
  }
  return (
    <VoteOpening
      {...props}
      kind="canvas"
      earlier={last === null ? earlier : [...earlier, last]}
      onOther={null}
      onOpened={() => setAgain(false)}
      onBack={last === null ? null : () => setAgain(false)}
    >
      <GroupingBoard place={place} />
    </VoteOpening>
  );
};
