import Button from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useState } from 'react';
import type { DraftCard, DraftPlan } from '#domain/views/draft/draft-view';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { plannedText } from '../../components/draft/card-text';
import { WeekChoice } from '../../components/draft/week-choice';
import { Heading } from '../../ui/heading';
import { IconButton } from '../../ui/icon-button';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import { quarterDraftWords } from './words/quarter-draft-words';
import styles from './quarter-draft-tab.module.css';

interface WeeksPanelProps {
  readonly card: DraftCard;
  readonly draft: DraftPlan;
  readonly onClose: () => void;
}

/** Gives a milestone its weeks, by choice instead of by dragging: whatever a mouse can do, keys can. */
export const WeeksPanel = ({ card, draft, onClose }: WeeksPanelProps) => {
  const decide = useDecide();
  const may = useMay();
  // Only what somebody chose here: where a colleague moves the card meanwhile, the other week is theirs.
  const [chosen, setChosen] = useState<Partial<Record<'start' | 'end', number>>>({});
  const start = chosen.start ?? card.startWeek ?? 1;
  const end = Math.max(start, chosen.end ?? card.endWeek ?? start);
  const placed = card.startWeek !== null;
  return (
    <section className={styles['weeks']} aria-label={quarterDraftWords.panelLabel(card.title)}>
      <div className={styles['weeksHead']}>
        <Heading level={3}>
          <bdi>{card.title}</bdi>
        </Heading>
        <IconButton icon={CrossIcon} label={quarterDraftWords.close} compact onClick={onClose} />
      </div>
      <p className={styles['note']}>{plannedText(card)}</p>
      {may.write && (
        <>
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
          <div className={styles['acts']}>
            <Button
              isDisabled={placed && start === card.startWeek && end === card.endWeek}
              onClick={() => {
                const { refusal } = decide(
                  { kind: 'placement.place', milestone: card.id, startWeek: start, endWeek: end },
                  { undo: quarterDraftWords.placed(card.title) },
                );
                if (refusal === null) setChosen({});
              }}
            >
              {placed ? quarterDraftWords.move : quarterDraftWords.place}
            </Button>
            {placed && (
              <Button
                appearance="subtle"
                onClick={() => {
                  decide(
                    { kind: 'placement.remove', milestone: card.id },
                    { undo: quarterDraftWords.takenOff(card.title) },
                  );
                }}
              >
                {quarterDraftWords.takeOff}
              </Button>
            )}
          </div>
        </>
      )}
      <RouteLink to={pathTo('milestones.card', { quarter: draft.quarterId, card: card.id })}>
        {quarterDraftWords.openCard}
      </RouteLink>
    </section>
  );
};
