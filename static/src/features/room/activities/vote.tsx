import { useMemo, useState } from 'react';
import type { VoteRound, VoteSubject } from '#domain/entities/facilitation/vote-round/vote-round';
import { subjectsNow } from '#domain/views/sessions/votes';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import type { ActivityProps } from '../room-place';

import { VoteBallot } from './vote-ballot';
import { VoteOpening } from './vote-opening';
import { VoteResult } from './vote-result';

interface Votes {
  readonly open: VoteRound | null;
  /** Revealed ones of this holding, as they were held. */
  readonly held: readonly VoteRound[];
  readonly earlier: readonly VoteRound[];
  readonly wantsObjectives: boolean;
}

/** The votes of #2: on objectives where there are more than fit, then on cards; each is opened, given and revealed. */
export const Vote = (props: ActivityProps) => {
  const { activity, place } = props;
  const select = useMemo(
    () =>
      createSelector((quarter): Votes => {
        const rounds = quarter.voteRounds.filter((round) => round.activity === activity);
        const revealed = rounds.filter(({ state }) => state === 'revealed');
        const held = revealed.filter(({ runId }) => runId === place.runId);
        return {
          open: rounds.find(({ state }) => state !== 'revealed') ?? null,
          held,
          earlier: revealed.filter((round) => round !== held.at(-1)),
          wantsObjectives: subjectsNow(quarter, 'objective').length > quarter.settings.objectiveSlots,
        };
      }),
    [activity, place.runId],
  );
  const { open, held, earlier, wantsObjectives } = useQuarter(select);
  // What whoever leads is about to open, instead of what stands there.
  const [toOpen, setToOpen] = useState<VoteSubject | null>(null);
  const last = held.at(-1);

  if (open !== null) return <VoteBallot {...props} round={open} />;
  if (last === undefined || toOpen !== null) {
    const kind = toOpen ?? (wantsObjectives ? 'objective' : 'milestone');
    return (
      <VoteOpening
        key={kind}
        {...props}
        kind={kind}
        earlier={last === undefined ? earlier : [...earlier, last]}
        onOther={kind === 'objective' ? () => setToOpen('milestone') : null}
        onOpened={() => setToOpen(null)}
        onBack={last === undefined ? null : () => setToOpen(null)}
      />
    );
  }
  return (
    <VoteResult
      key={last.id}
      {...props}
      round={last}
      earlier={earlier}
      onAgain={() => setToOpen(last.subjectKind)}
      onCards={() => setToOpen('milestone')}
    />
  );
};
