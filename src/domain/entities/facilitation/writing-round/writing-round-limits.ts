import { idLimit, idsLimit, type LimitsOf } from '../../../kernel/limit';
import { MAX_MEMBERS } from '../../team/member/member-limits';
import type { WritingRound } from './writing-round';

export const writingRoundLimits = {
  runId: idLimit('holding of a session'),
  activity: null,
  asked: idsLimit('people', MAX_MEMBERS),
  away: idsLimit('people', MAX_MEMBERS),
  closesAt: { label: 'closing time', chars: 40 },
  state: null,
} as const satisfies LimitsOf<WritingRound, 'id'>;

/** A quarter has five sessions, and each few such times, however often it is run again. */
export const MOST_WRITING_ROUNDS = 200;
