import type { EntityChange } from '../../../kernel/entity-change';
import { editsOf } from '../../../kernel/entity-changes';
import { sessionOfActivity } from '../session/agenda';
import type { SessionId } from '../session/session-id';
import type { WritingRound, WritingRounds } from '../writing-round/writing-round';

interface Prepared {
  readonly id: string;
  readonly runId: string | null;
  readonly closesAt: string | null;
  readonly state: string;
}

/** Rounds of sizes as far as they may be pre-work; what else is said of them stands above the sessions. */
export interface PreparedScores {
  readonly scoreRounds: readonly Prepared[];
}

/** They become rounds of a holding. */
export type ScoresGoOn = Extract<
  EntityChange<'scoreRound', Pick<Prepared, 'id' | 'runId'>>,
  { readonly kind: 'edited' }
>;

const isUnshown = ({ state, closesAt }: Prepared): boolean => state === 'open' && closesAt !== null;

/** With the beginning of a session its pre-work becomes the round of the activity, and is shown there like any other. */
export const goOnInRoom = (
  { writingRounds, scoreRounds }: WritingRounds & PreparedScores,
  session: SessionId,
  runId: string,
): readonly (EntityChange<'writingRound', WritingRound> | ScoresGoOn)[] => [
  ...writingRounds
    .filter((round) => isUnshown(round) && sessionOfActivity(round.activity) === session)
    .flatMap((round) => editsOf('writingRound', round, { runId })),
  ...scoreRounds
    .filter((round) => isUnshown(round) && session === 's3')
    .map((round): ScoresGoOn => ({
      concept: 'scoreRound',
      kind: 'edited',
      id: round.id,
      field: 'runId',
      was: round.runId,
      now: runId,
    })),
];
