import type { ReactNode } from 'react';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import type { ShortlistedCard } from '#domain/views/sessions/shortlist';
import { useQuarter } from '../../../sync/quarter-context';
import { pathTo } from '../../../ui/routing/route';
import { RouteLink } from '../../../ui/routing/route-link';
import { CardRail } from '../card-rail';
import { qualifyWords } from '../words/qualify-words';
import type { TurnedCard } from './use-turned-card';
import styles from './shortlist-rail.module.css';

interface RailProps {
  readonly cards: readonly ShortlistedCard[];
  readonly isWholeBoard: boolean;
  readonly turned: TurnedCard;
  /** "5 of 18 asked": how far it is. */
  readonly progress: string;
  /** What stands behind a card that is not shown now. */
  readonly stateOf: (card: Milestone, at: number) => ReactNode;
}

/** The cards in the order of their votes, how far each is, and the way to the whole table. */
export const ShortlistRail = ({ cards, isWholeBoard, turned, progress, stateOf }: RailProps) => {
  const quarter = useQuarter(({ id }) => id);
  const current = turned.shown?.card.id ?? null;
  return (
    <CardRail
      title={isWholeBoard ? qualifyWords.allCards : qualifyWords.shortlist}
      progress={progress}
      cards={cards}
      current={current}
      markOf={(card, at) => (card.id === current ? qualifyWords.now : stateOf(card, at))}
      onShow={turned.mayTurn ? turned.show : null}
    >
      {isWholeBoard && cards.length > 0 && <p className={styles['quiet']}>{qualifyWords.wholeBoard}</p>}
      <RouteLink to={pathTo('milestones', { quarter })}>{qualifyWords.wholeTable}</RouteLink>
    </CardRail>
  );
};
