import type { CardToPlace } from '#domain/views/draft/cards-to-place';
import { ScoreChip } from '../../../components/score-chip';
import { TypeMark } from '../../../components/type-mark';
import { FindingLine } from '../../../ui/finding-line';
import { Heading } from '../../../ui/heading';
import { draftRoomWords as words } from '../words/draft-room-words';
import styles from './tray.module.css';

interface TrayProps {
  readonly cards: readonly CardToPlace[];
  readonly chosen: string | null;
  /** Null: it is somebody else's turn, and the cards are only read. */
  readonly onTake: ((card: string) => void) | null;
}

const Content = ({ card, votes }: CardToPlace) => (
  <>
    <TypeMark type={card.type} size="small" />
    <span dir="auto">{card.title}</span>
    <span className={styles['more']}>
      <ScoreChip scale="effort" value={card.effort} isUncertain={card.effortUncertain} quiet />
      <ScoreChip scale="business" value={card.businessValue} quiet />
      <ScoreChip scale="ux" value={card.uxValue} quiet />
      {votes > 0 && <span>{words.votes(votes)}</span>}
    </span>
  </>
);

/** Cards without weeks, in the order of the votes; whoever has the turn takes one. */
export const Tray = ({ cards, chosen, onTake }: TrayProps) => (
  <section className={styles['tray']} aria-label={words.tray}>
    <Heading level={3} look="xsmall">
      {words.tray} <span className={styles['quiet']}>{cards.length}</span>
    </Heading>
    {cards.length === 0 ? (
      <FindingLine severity="ok">{words.allPlaced}</FindingLine>
    ) : (
      <>
        <p className={styles['quiet']}>{words.trayHow}</p>
        <ul className={styles['cards']}>
          {cards.map((one) => (
            <li key={one.card.id}>
              {onTake === null ? (
                <span className={styles['card']}>
                  <Content {...one} />
                </span>
              ) : (
                // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a card that is taken, not a button of a form
                <button
                  type="button"
                  className={[styles['card'], styles['taken']].join(' ')}
                  aria-pressed={one.card.id === chosen}
                  onClick={() => onTake(one.card.id)}
                >
                  <Content {...one} />
                </button>
              )}
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);
