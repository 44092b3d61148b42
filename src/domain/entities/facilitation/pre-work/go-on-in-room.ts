import type { EntityChange } from '../../../kernel/entity-change';
import { editsOf } from '../../../kernel/entity-changes';
import type { ScoreRound, ScoreRounds } from '../../scoring/score-round/score-round';
import type { SessionId } from '../session/session-id';
import type { WritingRound, WritingRounds } from '../writing-round/writing-round';

interface Prepared {
  readonly state: string;
  readonly closesAt: string | null;
}

const isUnshown = ({ state, closesAt }: Prepared): boolean => state === 'open' && closesAt !== null;

/** With the beginning of a session its pre-work becomes the round of the activity, and is shown there like any other. */
export const goOnInRoom = (
  { writingRounds, scoreRounds }: WritingRounds & ScoreRounds,
  session: SessionId,
  runId: string,
): readonly (EntityChange<'writingRound', WritingRound> | EntityChange<'scoreRound', ScoreRound>)[] => [
  ...writingRounds
    .filter((round) => isUnshown(round) && round.activity.startsWith(session))
    .flatMap((round) => editsOf('writingRound', round, { runId })),
  ...scoreRounds
    .filter((round) => isUnshown(round) && session === 's3')
    .flatMap((round) => editsOf('scoreRound', round, { runId })),
];
