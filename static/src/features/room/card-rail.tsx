import type { ReactNode } from 'react';
import type { ShortlistedCard } from '#domain/views/sessions/shortlist';
import { TypeMark } from '../../components/type-mark';
import { Heading } from '../../ui/heading';
import styles from './card-rail.module.css';

interface RailProps {
  readonly title: string;
  /** "5 of 18 asked": how far it is. */
  readonly progress: string;
  readonly cards: readonly ShortlistedCard[];
  /** Id of the card that is shown; null: none. */
  readonly current: string | null;
  /** What stands behind a card. */
  readonly markOf: (card: ShortlistedCard['card'], at: number) => ReactNode;
  /** Null: whoever leads chooses the card for everybody. */
  readonly onShow: ((card: string) => void) | null;
  readonly children?: ReactNode;
}

/** The cards in the order of their votes, with what is known of each. */
export const CardRail = ({ title, progress, cards, current, markOf, onShow, children }: RailProps) => (
  <div className={styles['rail']}>
    <div className={styles['top']}>
      <Heading level={2} look="xsmall">
        {title}
      </Heading>
      <span className={styles['state']}>{progress}</span>
    </div>
    <ol className={styles['lines']}>
      {cards.map(({ card }, at) => {
        const isCurrent = card.id === current;
        const face = [styles['line'], isCurrent ? styles['current'] : ''].join(' ');
        const content = (
          <>
            <TypeMark type={card.type} size="small" />
            <bdi className={styles['title']}>{card.title}</bdi>
            <span className={styles['mark']}>{markOf(card, at)}</span>
          </>
        );
        return (
          <li key={card.id} aria-current={isCurrent ? 'true' : undefined}>
            {onShow === null ? (
              <span className={face}>{content}</span>
            ) : (
              // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a line of the list that can be pressed
              <button
                type="button"
                className={[face, styles['pressable']].join(' ')}
                onClick={() => onShow(card.id)}
              >
                {content}
              </button>
            )}
          </li>
        );
      })}
    </ol>
    {children}
  </div>
);
