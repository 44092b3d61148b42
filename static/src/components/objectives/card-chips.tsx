import type { ThreadCard } from '#domain/views/objectives/objectives-view';
import type { CardStates } from '../draft/card-standing';
import { CardChip } from './card-chip';
import styles from './shown-objectives.module.css';

/** What every card on a page needs beside itself. */
export interface CardsShown {
  readonly states: CardStates;
  /** Absent: it is a picture, as in a preview. */
  readonly onOpen?: ((card: ThreadCard) => void) | undefined;
}

interface CardChipsProps extends CardsShown {
  readonly label: string;
  readonly cards: readonly ThreadCard[];
}

/** Cards side by side; in narrow columns one below the other. */
export const CardChips = ({ label, cards, states, onOpen }: CardChipsProps) => (
  <ul className={styles['chips']} aria-label={label}>
    {cards.map((card) => (
      <li key={card.id}>
        <CardChip card={card} status={states.get(card.id)?.state ?? null} onOpen={onOpen} />
      </li>
    ))}
  </ul>
);
