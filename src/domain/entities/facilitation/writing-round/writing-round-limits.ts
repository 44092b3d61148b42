import type { LimitsOf } from '../../../kernel/limit';
import type { WritingRound } from './writing-round';

export const writingRoundLimits = { state: null } as const satisfies LimitsOf<WritingRound, 'id'>;

/** A quarter has five sessions, and each few such times, however often it is run again. */
export const MOST_WRITING_ROUNDS = 200;
