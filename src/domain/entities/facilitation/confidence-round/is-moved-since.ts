import { planDigest, type InItsWeeks } from '../../../kernel/plan-digest';
import type { ConfidenceRound } from './confidence-round';

/** Whether the draft that people vote on is another one than when their vote began, which voids it (S4-22). */
export const isMovedSince = ({ plan }: ConfidenceRound, { placements }: InItsWeeks): boolean =>
  plan !== '' && plan !== planDigest(placements);
