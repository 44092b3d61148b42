import type { ReactNode } from 'react';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { TypeMark } from '../../../components/type-mark';
import { useQuarter } from '../../../sync/quarter-context';
import { Heading } from '../../../ui/heading';
import { pathTo } from '../../../ui/routing/route';
import { RouteLink } from '../../../ui/routing/route-link';
import { qualifyWords } from '../words/qualify-words';
import type { ShortlistedCard } from '#domain/views/sessions/shortlist';
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
  return (
    <div className={styles['rail']}>
      <div className={styles['top']}>
        <Heading level={2} look="xsmall">
          {isWholeBoard ? qualifyWords.allCards : qualifyWords.shortlist}
        </Heading>
        <span className={styles['state']}>{progress}</span>
      </div>
      <ol className={styles['lines']}>
        {cards.map(({ card }, at) => {
          const isNow = at === turned.at;
          const content = (
            <>
              <TypeMark type={card.type} size="small" />
              <bdi className={styles['title']}>{card.title}</bdi>
              <span className={styles['state']}>{isNow ? qualifyWords.now : stateOf(card, at)}</span>
            </>
          );
          const face = [styles['line'], isNow ? styles['current'] : ''].join(' ');
          return (
            <li key={card.id} aria-current={isNow ? 'true' : undefined}>
              {turned.mayTurn ? (
                // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a line of the list that can be pressed
                <button
                  type="button"
                  className={[face, styles['pressable']].join(' ')}
                  onClick={() => turned.show(card.id)}
                >
                  {content}
                </button>
              ) : (
                <span className={face}>{content}</span>
              )}
            </li>
          );
        })}
      </ol>
      {isWholeBoard && cards.length > 0 && <p className={styles['quiet']}>{qualifyWords.wholeBoard}</p>}
      <RouteLink to={pathTo('milestones', { quarter })}>{qualifyWords.wholeTable}</RouteLink>
    </div>
  );
};
