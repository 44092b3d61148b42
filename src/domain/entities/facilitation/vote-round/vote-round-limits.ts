import { idLimit, idsLimit, MAX_ROW_ID, type LimitsOf } from '../../../kernel/limit';
import { MAX_MILESTONES } from '../../milestones/milestone/milestone';
import { MAX_MEMBERS } from '../../team/member/member-limits';
import type { VoteRound } from './vote-round';

/** More dots than that nobody counts. */
export const MOST_BUDGET = 20;

export const voteRoundLimits = {
  runId: idLimit('holding of a session'),
  activity: null,
  openedAt: { label: 'beginning', chars: 40 },
  subjectKind: null,
  subjects: { label: 'things to vote for', items: MAX_MILESTONES, each: MAX_ROW_ID },
  clusters: { label: 'clusters to vote for', items: MAX_MILESTONES, each: MAX_ROW_ID },
  budget: null,
  mostEach: null,
  state: null,
  asked: idsLimit('people', MAX_MEMBERS),
  away: idsLimit('people', MAX_MEMBERS),
  results: { label: 'results', items: MAX_MILESTONES, each: { id: MAX_ROW_ID } },
  voters: null,
} as const satisfies LimitsOf<VoteRound, 'id'>;

/** Five sessions, each with few votes, however often it is held. */
export const MOST_VOTE_ROUNDS = 200;
