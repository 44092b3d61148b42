import CrossIcon from '@atlaskit/icon/core/cross';
import { inHalves } from '#domain/views/capacity/in-halves';
import type { Load } from '#domain/views/capacity/week-load';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { plannedText } from '../../components/draft/card-text';
import { loadWords } from '../../components/draft/words/load-words';
import { TypeMark } from '../../components/type-mark';
import { Heading } from '../../ui/heading';
import { IconButton } from '../../ui/icon-button';
import { TextButton } from '../../ui/text-button';
import { quarterDraftWords as words } from './words/quarter-draft-words';
import chain from './chain-list.module.css';
import styles from './board-view.module.css';

interface LoadPanelProps {
  readonly load: Load;
  readonly cards: readonly DraftCard[];
  readonly onOpen: (card: DraftCard) => void;
  readonly onClose: () => void;
}

/** The cards behind a number of the people row. */
export const LoadPanel = ({ load, cards, onOpen, onClose }: LoadPanelProps) => {
  const title = words.weekCards(load.from, load.to);
  return (
    <section className={styles['weeks']} aria-label={title}>
      <div className={styles['weeksHead']}>
        <Heading level={3}>{title}</Heading>
        <IconButton icon={CrossIcon} label={words.close} compact onClick={onClose} />
      </div>
      <p className={styles['note']}>
        {inHalves(load.needed)} {loadWords.ofHere(inHalves(load.available))}
      </p>
      <ul className={chain['list']}>
        {cards
          .filter(({ id }) => load.cards.includes(id))
          .map((card) => (
            <li key={card.id}>
              <TypeMark type={card.type} size="small" />
              <span>
                <TextButton onClick={() => onOpen(card)}>
                  <bdi>{card.title}</bdi>
                </TextButton>{' '}
                {plannedText(card)}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
};
