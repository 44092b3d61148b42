import type { DraftCard } from '#domain/views/draft/draft-view';
import { FindingLine } from '../../ui/finding-line';
import { Heading } from '../../ui/heading';
import { ScoreChip } from '../../components/score-chip';
import { TypeMark } from '../../components/type-mark';
import { quarterDraftWords } from './words/quarter-draft-words';
import styles from './quarter-draft-tab.module.css';

interface DraftTrayProps {
  readonly cards: readonly DraftCard[];
  readonly selected: string | null;
  readonly onOpen: (card: DraftCard) => void;
}

/** Milestones without a week; one is chosen to give it some. */
export const DraftTray = ({ cards, selected, onOpen }: DraftTrayProps) => (
  <section className={styles['unplaced']} aria-labelledby="okra-unplaced">
    <Heading level={2} id="okra-unplaced">
      {quarterDraftWords.notPlaced}{' '}
      {cards.length > 0 && <span className={styles['note']}>{cards.length}</span>}
    </Heading>
    {cards.length === 0 ? (
      <FindingLine severity="ok">{quarterDraftWords.allPlaced}</FindingLine>
    ) : (
      <ul className={styles['cards']}>
        {cards.map((card) => (
          <li key={card.id}>
            {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- a card that opens, not a button of a form */}
            <button
              type="button"
              className={styles['card']}
              aria-pressed={card.id === selected}
              onClick={() => {
                onOpen(card);
              }}
            >
              <TypeMark type={card.type} size="small" />
              <span dir="auto">{card.title}</span>
              <span className={styles['chips']}>
                <ScoreChip scale="effort" value={card.effort} isUncertain={card.effortUncertain} quiet />
                <ScoreChip scale="business" value={card.businessValue} quiet />
                <ScoreChip scale="ux" value={card.uxValue} quiet />
              </span>
            </button>
          </li>
        ))}
      </ul>
    )}
  </section>
);
