import type { Objective } from '../../entities/agreement/objective/objective';

/**
 * Whether a page shows an objective: the quarter's own, and one that was put off or dropped as long as work hangs on it.
 *
 * @param hasCards a card on the board is its card
 */
export const isShown = ({ slot, status }: Objective, hasCards: boolean): boolean =>
  hasCards || (slot === 'current' && status !== 'dropped');
