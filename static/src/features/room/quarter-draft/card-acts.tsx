import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import { markerLimits } from '#domain/entities/plan/marker/marker-limits';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { useSplit } from '../../../components/split/use-split';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { draftRoomWords as words } from '../words/draft-room-words';
import styles from './proposal.module.css';

interface CardActsProps {
  readonly card: DraftCard;
  /** Left out: it is parked elsewhere. */
  readonly onPark?: () => void;
}

/** What else is done with a card of the draft: it is split, flagged as a risk over its weeks, or parked (S4-5). */
export const CardActs = ({ card, onPark }: CardActsProps) => {
  const decide = useDecide();
  const [split, dialog] = useSplit();
  const { id, title, startWeek, endWeek } = card;
  const selectFlag = useMemo(
    () =>
      createSelector(
        ({ markers }) =>
          markers.find(
            ({ milestoneId, kind, state }) => milestoneId === id && kind === 'risk' && state === 'open',
          )?.id ?? null,
      ),
    [id],
  );
  const flag = useQuarter(selectFlag);
  return (
    <span className={styles['acts']}>
      <Button spacing="compact" onClick={() => split(id)}>
        {words.split}
      </Button>
      <Button
        spacing="compact"
        onClick={() => {
          if (flag !== null) {
            decide({ kind: 'marker.edit', target: flag, changes: { state: 'done' } });
            return;
          }
          const text = words.flagText(title).slice(0, markerLimits.text.chars);
          decide(
            { kind: 'marker.add', values: { kind: 'risk', text, milestoneId: id, startWeek, endWeek } },
            { undo: words.flagged(title) },
          );
        }}
      >
        {flag === null ? words.flag : words.unflag}
      </Button>
      {onPark !== undefined && (
        <Button spacing="compact" onClick={onPark}>
          {words.park}
        </Button>
      )}
      {dialog}
    </span>
  );
};
