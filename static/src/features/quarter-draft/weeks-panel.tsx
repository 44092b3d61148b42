import Button from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { DraftCard, DraftPlan } from '#domain/views/draft/draft-view';
import { useMay } from '../../sync/use-may';
import { plannedText } from '../../components/draft/card-text';
import { WeekChoice } from '../../components/draft/week-choice';
import { WishNotes } from '../../components/draft/wish-notes';
import { isPlaced } from '../../components/draft/bar-room';
import { Heading } from '../../ui/heading';
import { IconButton } from '../../ui/icon-button';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import { SkeletonLines } from '../../ui/skeletons';
import { TextButton } from '../../ui/text-button';
import { ChainList } from './chain-list';
import type { LookedAs } from './use-looked-at';
import { whyWords } from './words/why-words';
import { quarterDraftWords } from './words/quarter-draft-words';
import styles from './board-view.module.css';

// Nobody asks of most cards.
const WhyPanel = lazy(() =>
  import('./why-panel').then(({ WhyPanel: component }) => ({ default: component })),
);

interface WeeksPanelProps {
  readonly card: DraftCard;
  /** All of the draft. */
  readonly cards: readonly DraftCard[];
  readonly draft: DraftPlan;
  /** The focus goes on in its first field, or in its menu. */
  readonly as: LookedAs;
  /** All that can be done with the card; null: this person may only look. */
  readonly menu: ReactNode;
  /** False: it was refused. */
  readonly onPlace: (card: DraftCard, startWeek: number, endWeek: number) => boolean;
  readonly onTakeOff: (card: DraftCard) => void;
  readonly onOpen: (card: DraftCard) => void;
  /** It did what it was opened for. */
  readonly onPlaced: () => void;
  readonly onClose: () => void;
}

/** Gives a milestone its weeks, by choice instead of by dragging: whatever a mouse can do, keys can. */
export const WeeksPanel = (props: WeeksPanelProps) => {
  const { card, cards, draft, as, menu, onPlace, onTakeOff, onOpen, onPlaced, onClose } = props;
  const [isAsked, setAsked] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const may = useMay();
  // Only what somebody chose here: where a colleague moves the card meanwhile, the other week is theirs.
  const [chosen, setChosen] = useState<Partial<Record<'start' | 'end', number>>>({});
  const start = chosen.start ?? card.startWeek ?? 1;
  const end = Math.max(start, chosen.end ?? card.endWeek ?? start);
  const placed = card.startWeek !== null;
  const isMoved = !placed || start !== card.startWeek || end !== card.endWeek;
  const menuPlace = useRef<HTMLSpanElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = fields.current?.querySelector('[role="combobox"], button[aria-haspopup], input');
    if (as === 'form' && field instanceof HTMLElement) field.focus();
    if (as === 'menu') menuPlace.current?.querySelector('button')?.click();
  }, [as]);
  useEffect(() => {
    const element = panel.current;
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    element?.addEventListener('keydown', leave);
    return () => element?.removeEventListener('keydown', leave);
  }, [onClose]);
  return (
    <section className={styles['weeks']} ref={panel} aria-label={quarterDraftWords.panelLabel(card.title)}>
      <div className={styles['weeksHead']}>
        <Heading level={3}>
          <bdi>{card.title}</bdi>
        </Heading>
        <span className={styles['weeksActs']}>
          <span ref={menuPlace}>{menu}</span>
          <IconButton icon={CrossIcon} label={quarterDraftWords.close} compact onClick={onClose} />
        </span>
      </div>
      <p className={styles['note']}>{plannedText(card)}</p>
      <div className={styles['half']}>
        <ChainList card={card} cards={cards} onOpen={onOpen} />
        {isPlaced(card) && (
          <>
            <TextButton aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
              {whyWords.question}
            </TextButton>
            {isAsked && (
              <Suspense fallback={<SkeletonLines label={whyWords.question} widths={['70%', '50%']} />}>
                <WhyPanel
                  card={card}
                  {...(may.write
                    ? { onPlace: (first: number, last: number) => void onPlace(card, first, last) }
                    : {})}
                />
              </Suspense>
            )}
          </>
        )}
      </div>
      {may.write && (
        <div className={styles['half']} ref={fields}>
          <WeekChoice
            label={quarterDraftWords.from}
            value={start}
            draft={draft}
            from={1}
            onChange={(week) => {
              setChosen({ ...chosen, start: week });
            }}
          />
          <WeekChoice
            label={quarterDraftWords.to}
            value={end}
            draft={draft}
            from={start}
            onChange={(week) => {
              setChosen({ ...chosen, end: week });
            }}
          />
          {isMoved && <WishNotes wish={{ card: card.id, startWeek: start, endWeek: end }} />}
          <div className={styles['acts']}>
            <Button
              isDisabled={!isMoved}
              onClick={() => {
                if (onPlace(card, start, end)) onPlaced();
              }}
            >
              {placed ? quarterDraftWords.move : quarterDraftWords.place}
            </Button>
            {placed && (
              <Button
                appearance="subtle"
                onClick={() => {
                  onTakeOff(card);
                  onClose();
                }}
              >
                {quarterDraftWords.takeOff}
              </Button>
            )}
          </div>
        </div>
      )}
      <RouteLink to={pathTo('milestones.card', { quarter: draft.quarterId, card: card.id })}>
        {quarterDraftWords.openCard}
      </RouteLink>
    </section>
  );
};
