import { useRef, useState } from 'react';
import { keptText } from '../../../sync/kept-text';
import type { SilentCard } from '#domain/sealed/silent-card/silent-card-content';
import { useDecide } from '../../../components/use-decide';
import { useQuarter } from '../../../sync/quarter-context';
import type { Choice } from '../../../ui/choice';
import { Heading } from '../../../ui/heading';
import { TextButton } from '../../../ui/text-button';
import { useFocusBack } from '../../../ui/use-focus-back';
import { ideationWords } from '../words/ideation-words';
import { OwnIdea } from './own-idea';
import { OwnIdeaForm } from './own-idea-form';
import { useWriteIdea } from './use-write-idea';
import styles from './ideation.module.css';

interface OwnIdeasProps {
  readonly round: string;
  /** Those of one's own that stand here, and all of them. */
  readonly cards: readonly SilentCard[];
  readonly all: readonly SilentCard[];
  readonly hypotheses: readonly Choice<string>[];
}

/** One's own cards under a hypothesis; what others wrote is nowhere on this page. */
export const OwnIdeas = ({ round, cards, all, hypotheses }: OwnIdeasProps) => {
  const decide = useDecide();
  const quarter = useQuarter(({ id }) => id);
  const keptOf = (key: string): string => `okra-idea-${quarter}-${key}`;
  // What was being changed when the page was loaded again goes on being changed.
  const write = useWriteIdea(round);
  const [edited, setEdited] = useState(
    () => all.find(({ key }) => keptText.tab.read(keptOf(key)) !== null)?.key,
  );
  const [ones, setOnes] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<SilentCard | null>(null);
  const box = useRef<HTMLElement>(null);
  useFocusBack(box, edited, 'cards');

  const split = ({ key, hypothesisId }: SilentCard, [first = '', ...more]: readonly string[]): void => {
    // The new ones first: where there is no room for them, the card stays as it is.
    const hypothesis = hypothesisId ?? null;
    if (more.every((idea) => write({ text: idea, hypothesis }) === null))
      write({ text: first, hypothesis, card: key });
  };

  return (
    <section ref={box} aria-label={ideationWords.yourCards(cards.length)}>
      <Heading level={3}>{ideationWords.yourCards(cards.length)}</Heading>
      {cards.length === 0 && <p className={styles['note']}>{ideationWords.noCards}</p>}
      <ul className={styles['cards']} data-back="cards">
        {cards.map((card) => (
          <li key={card.key} className={styles['own']}>
            {edited === card.key ? (
              <OwnIdeaForm
                card={card}
                kept={keptOf(card.key)}
                hypotheses={hypotheses}
                onSave={(text, hypothesis) => write({ text, hypothesis, card: card.key })}
                onClose={() => setEdited(undefined)}
              />
            ) : (
              <OwnIdea
                card={card}
                isOne={ones.includes(card.text)}
                onEdit={() => setEdited(card.key)}
                onRemove={() => {
                  setRemoved(card);
                  decide({ kind: 'silentCard.withdraw', round, card: card.key });
                }}
                onSplit={(ideas) => split(card, ideas)}
                onKeep={() => setOnes([...ones, card.text])}
              />
            )}
          </li>
        ))}
      </ul>
      {removed !== null && (
        <p className={styles['note']} role="status">
          {ideationWords.removed(removed.text)}{' '}
          <TextButton
            onClick={() => {
              if (write({ text: removed.text, hypothesis: removed.hypothesisId ?? null }) === null)
                setRemoved(null);
            }}
          >
            {ideationWords.putBack}
          </TextButton>
        </p>
      )}
      {all.length > cards.length && (
        <p className={styles['note']}>{ideationWords.elsewhere(all.length - cards.length)}</p>
      )}
    </section>
  );
};
