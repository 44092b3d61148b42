import type { Finding } from '#domain/views/findings/finding';
import type { PlanMove } from '#domain/views/plan-fixes/plan-move';
import { weeksInside } from '../../../components/draft/words/weeks-inside';
import { plural } from '../../../ui/plural';

const toWeeks = ({ startWeek, endWeek }: PlanMove): string => `to ${weeksInside(startWeek, endWeek)}`;

/** What mends a draft, as a verb and a place. */
export const fixWords = {
  allFits: 'Everything fits. This is still a draft.',
  solveAll: 'Solve all that are safe…',
  noneSafe: 'Nothing is left that could be solved without something new.',
  leave: 'Leave it',
  toWeeks,
  /** @param titleOf a card; null: what the finding is about anyway */
  act: (moves: readonly PlanMove[], titleOf: (card: string) => string | null): string =>
    moves
      .map((move, at) => {
        const title = titleOf(move.card);
        const verb = at === 0 ? 'Move' : 'move';
        return title === null ? `${verb} ${toWeeks(move)}` : `${verb} “${title}” ${toWeeks(move)}`;
      })
      .join(' and '),
  alsoSolves: (others: readonly Finding[]): string =>
    others.length === 0 ? '' : `also solves ${plural(others.length, 'other', 'others')}`,
  adds: (added: readonly Finding[]): string =>
    `would bring: ${added.map(({ subject, brief }) => `${brief} (${subject.title})`).join(', ')}`,
  solve: (count: number): string => `Solve ${String(count)}`,
  solved: (count: number): string => `${plural(count, 'conflict', 'conflicts')} solved`,
  showMore: (count: number): string => `Show ${String(count)} more`,
};
