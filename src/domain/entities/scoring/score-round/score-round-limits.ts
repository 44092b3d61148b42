import { idLimit, idsLimit, MAX_ID, type LimitsOf } from '../../../kernel/limit';
import { MAX_MEMBERS } from '../../team/member/member-limits';
import { MOST_ROUND_CARDS } from '../score/most-round-cards';
import type { ScoreRound } from './score-round';

export const scoreRoundLimits = {
  runId: idLimit('holding of a session'),
  scale: null,
  cards: idsLimit('cards', MOST_ROUND_CARDS),
  follows: idLimit('round before'),
  openedAt: { label: 'beginning', chars: 40 },
  closesAt: { label: 'closing time', chars: 40 },
  state: null,
  asked: idsLimit('people', MAX_MEMBERS),
  away: idsLimit('people', MAX_MEMBERS),
  heard: { label: 'ends that spoke', items: 2 * MOST_ROUND_CARDS, each: { card: MAX_ID } },
  settled: idsLimit('cards written down', MOST_ROUND_CARDS),
} as const satisfies LimitsOf<ScoreRound, 'id'>;

/** Three scales and some rounds more for what lies apart, however often the session is held. */
export const MOST_SCORE_ROUNDS = 500;
