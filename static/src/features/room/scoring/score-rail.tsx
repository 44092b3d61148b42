import type { ReactNode } from 'react';
import type { ShortlistedCard } from '#domain/views/sessions/shortlist';
import { TypeMark } from '../../../components/type-mark';
import { Heading } from '../../../ui/heading';
import { scoreWords } from '../words/score-words';
import styles from './score-rail.module.css';

interface RailProps {
  readonly cards: readonly ShortlistedCard[];
  readonly current: string | null;
  readonly progress: string;
  /** What stands behind a card. */
  readonly markOf: (card: ShortlistedCard['card']) => ReactNode;
  /** Null: whoever leads chooses the card for everybody. */
  readonly onShow: ((card: string) => void) | null;
}

/** The cards in the order of their votes, with what is known of each. */
export const ScoreRail = ({ cards, current, progress, markOf, onShow }: RailProps) => (
  <div className={styles['rail']}>
    <div className={styles['top']}>
      <Heading level={2} look="xsmall">
        {scoreWords.list}
      </Heading>
      <span className={styles['state']}>{progress}</span>
    </div>
    <ol className={styles['lines']}>
      {cards.map(({ card }) => {
        const face = [styles['line'], card.id === current ? styles['current'] : ''].join(' ');
        const content = (
          <>
            <TypeMark type={card.type} size="small" />
            <bdi className={styles['title']}>{card.title}</bdi>
            <span className={styles['mark']}>{markOf(card)}</span>
          </>
        );
        return (
          <li key={card.id} aria-current={card.id === current ? 'true' : undefined}>
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
  </div>
);
