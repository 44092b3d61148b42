import { MAX_BECAUSE } from '../../../kernel/because';
import { idLimit, idsLimit, type LimitsOf } from '../../../kernel/limit';
import { MAX_MEMBERS } from '../../team/member/member-limits';
import type { ConfidenceRound } from './confidence-round';

export const confidenceRoundLimits = {
  runId: idLimit('holding of a session'),
  follows: idLimit('round before'),
  openedAt: { label: 'beginning', chars: 40 },
  state: null,
  asked: idsLimit('people', MAX_MEMBERS),
  away: idsLimit('people', MAX_MEMBERS),
  votes: { label: 'answers', items: MAX_MEMBERS, each: { because: MAX_BECAUSE } },
  revision: null,
  plan: { label: 'name of the draft', chars: 40 },
  isVoid: null,
} as const satisfies LimitsOf<ConfidenceRound, 'id'>;

/** One session, however often it is held, with a second round each time. */
export const MOST_CONFIDENCE_ROUNDS = 100;
