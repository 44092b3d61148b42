import type { DraftCard } from '#domain/views/draft/draft-view';
import { FindingLine } from '../../ui/finding-line';
import { Heading } from '../../ui/heading';
import { ScoreChip } from '../../components/score-chip';
import { useEffect, useRef } from 'react';
import type { BarActs } from '../../components/draft/draft-bar';
import type { PlanPointer } from '../../components/draft/create-plan-pointer';
import { useOneTabStop } from '../../components/draft/use-one-tab-stop';
import { TypeMark } from '../../components/type-mark';
import { trayCards, trayStep } from './tray-steps';
import { quarterDraftWords } from './words/quarter-draft-words';
import styles from './board-view.module.css';

interface TrayCardProps {
  readonly card: DraftCard;
  readonly isSelected: boolean;
  readonly isFound: boolean;
  readonly pointer: PlanPointer | undefined;
  readonly acts: BarActs;
}

const TrayCard = ({ card, isSelected, isFound, pointer, acts }: TrayCardProps) => {
  const slot = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = slot.current;
    return element === null || pointer === undefined ? undefined : pointer.dragCard(element, card);
  }, [pointer, card]);
  return (
    <li ref={slot} className={styles['slot']} {...(isFound ? {} : { 'data-dim': true })}>
      {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- a card that opens, not a button of a form */}
      <button
        type="button"
        className={styles['card']}
        data-card={card.id}
        data-in-tray
        tabIndex={-1}
        aria-pressed={isSelected}
        onClick={() => {
          acts.onOpen(card);
        }}
        onKeyDown={(event) => {
          // Cards without weeks are placed one by one.
          if (event.key !== ' ' && acts.onKey?.(card, event) === true) {
            event.preventDefault();
            return;
          }
          // With these an arrow is the browser's: back, and forth.
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          const next = trayStep(event.currentTarget, event.key);
          if (next === undefined) return;
          event.preventDefault();
          next.focus();
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
  );
};

interface DraftTrayProps {
  readonly cards: readonly DraftCard[];
  readonly selected: string | null;
  /** Absent: this person may only look. */
  readonly pointer: PlanPointer | undefined;
  readonly acts: BarActs;
  readonly mayWrite: boolean;
  /** Ids of the cards that are looked for; null: nothing is. */
  readonly found: ReadonlySet<string> | null;
}

/** Milestones without a week, dragged to some or given them in the form; it takes bars back, too. */
export const DraftTray = ({ cards, selected, found, acts, mayWrite, pointer }: DraftTrayProps) => {
  const tray = useRef<HTMLElement>(null);
  useOneTabStop(tray, trayCards);
  useEffect(() => {
    const element = tray.current;
    return element === null || pointer === undefined ? undefined : pointer.takeBack(element);
  }, [pointer]);
  return (
    <section className={styles['unplaced']} ref={tray} aria-labelledby="okra-unplaced">
      <Heading level={2} id="okra-unplaced">
        {quarterDraftWords.notPlaced}{' '}
        {cards.length > 0 && <span className={styles['note']}>{cards.length}</span>}
      </Heading>
      {pointer !== undefined && <p className={styles['dropHere']}>{quarterDraftWords.dropHere}</p>}
      {cards.length === 0 ? (
        <FindingLine severity="ok">{quarterDraftWords.allPlaced}</FindingLine>
      ) : (
        <>
          {mayWrite && <p className={styles['note']}>{quarterDraftWords.keys}</p>}
          <ul className={styles['cards']}>
            {cards.map((card) => (
              <TrayCard
                key={card.id}
                card={card}
                isSelected={card.id === selected}
                isFound={found?.has(card.id) !== false}
                pointer={pointer}
                acts={acts}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
