import { useRef, useState, type ReactNode } from 'react';
import { keptText } from '../../../sync/kept-text';
import type { SilentCard } from '#domain/sealed/silent-card/silent-card-content';
import { useDecide } from '../../../components/use-decide';
import type { Choice } from '../../../ui/choice';
import { Heading } from '../../../ui/heading';
import { TextButton } from '../../../ui/text-button';
import { useFocusBack } from '../../../ui/use-focus-back';
import { ideationWords } from '../words/ideation-words';
import type { IdeaKind } from './idea-kinds';
import { OwnIdea } from './own-idea';
import { OwnIdeaForm } from './own-idea-form';
import { sealedKey } from './sealed-drafts';
import { useWriteIdea } from './use-write-idea';
import styles from './ideation.module.css';

interface OwnIdeasProps {
  readonly round: string;
  /** Those of one's own that stand here, and all of them. */
  readonly cards: readonly SilentCard[];
  readonly all: readonly SilentCard[];
  readonly kind: IdeaKind;
  /** What one may be tagged with. */
  readonly tags: readonly Choice<string>[];
  /** Shows what a card is tagged with, where that does not stand above it. */
  readonly tagMark?: (tag: string | null) => ReactNode;
}

/** One's own cards; what others wrote is nowhere on this page. */
export const OwnIdeas = ({ round, cards, all, kind, tags, tagMark }: OwnIdeasProps) => {
  const decide = useDecide();
  const keptOf = (key: string): string => sealedKey({ round, part: key });
  // What was being changed when the page was loaded again goes on being changed.
  const write = useWriteIdea(round, kind);
  const [edited, setEdited] = useState(
    () => all.find(({ key }) => keptText.tab.read(keptOf(key)) !== null)?.key,
  );
  const [ones, setOnes] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<SilentCard | null>(null);
  const box = useRef<HTMLElement>(null);
  useFocusBack(box, edited, 'cards');

  const split = (card: SilentCard, [first = '', ...more]: readonly string[]): void => {
    // The new ones first: where there is no room for them, the card stays as it is.
    const tag = kind.tagOf(card);
    if (more.every((idea) => write({ text: idea, tag }) === null))
      write({ text: first, tag, card: card.key });
  };

  return (
    <section ref={box} aria-label={kind.words.yourCards(cards.length)}>
      <Heading level={3}>{kind.words.yourCards(cards.length)}</Heading>
      {cards.length === 0 && <p className={styles['note']}>{kind.words.noCards}</p>}
      <ul className={styles['cards']} data-back="cards">
        {cards.map((card) => (
          <li key={card.key} className={styles['own']}>
            {edited === card.key ? (
              <OwnIdeaForm
                card={card}
                kept={keptOf(card.key)}
                kind={kind}
                tags={tags}
                onSave={(text, tag) => write({ text, tag, card: card.key })}
                onClose={() => setEdited(undefined)}
              />
            ) : (
              <OwnIdea
                card={card}
                kind={kind}
                tag={tagMark?.(kind.tagOf(card))}
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
              if (write({ text: removed.text, tag: kind.tagOf(removed) }) === null) setRemoved(null);
            }}
          >
            {ideationWords.putBack}
          </TextButton>
        </p>
      )}
      {all.length > cards.length && (
        <p className={styles['note']}>{kind.words.elsewhere(all.length - cards.length)}</p>
      )}
    </section>
  );
};
