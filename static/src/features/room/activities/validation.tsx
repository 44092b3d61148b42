import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import { pairsOf } from '#domain/entities/facilitation/place/place';
import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import type { BatchPart } from '#domain/quarter/command';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter, useQuarterStore } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { usePersonName } from '../../../sync/use-person-name';
import { useKeptInSight } from '../../../ui/use-kept-in-sight';
import { BarActs } from '../room-bar-slots';
import { Task } from '../room-layout';
import { PairsPanel } from '../pairs-panel';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { CardInspector } from './card-inspector';
import { NoiseList } from './noise-list';
import { TickedBar } from './ticked-bar';
import { useDealt } from './use-dealt';
import { useValidationKeys } from './use-validation-keys';
import { listedGroups, type ListedGroup } from './validation-card';
import { newCardIn, statusParts, typeParts } from './validation-commands';
import { cardButtonId, ValidationGroup } from './validation-group';
import { validationWords } from '../words/validation-words';
import styles from './validation.module.css';

const selectGroups = createSelector(listedGroups);

/** Everything that the validation does to cards, on its way and with undo. */
const useCardActs = () => {
  const decide = useDecide();
  const store = useQuarterStore();
  const carryOut = (commands: readonly BatchPart[], undo?: string): void => {
    if (commands.length === 0) return;
    decide({ kind: 'batch', commands }, undo === undefined ? {} : { undo });
  };
  const quarter = () => store.getState().quarter;
  return {
    setType: (ids: readonly string[], type: MilestoneType) => carryOut(typeParts(quarter(), ids, type)),
    setAside: (ids: readonly string[]) =>
      carryOut(statusParts(quarter(), ids, 'noise'), validationWords.asideDone(ids.length)),
    putBack: (id: string) => carryOut(statusParts(quarter(), [id], 'candidate')),
    add: (group: Pick<ListedGroup, 'kind' | 'id'>, title: string) => {
      const { refusal } = decide(
        { kind: 'milestone.add', values: newCardIn(quarter(), group, title) },
        { quiet: true },
      );
      return refusal === null ? null : { text: refusal.text };
    },
  };
};

/** #2, validation: every card gets a type and its hypothesis, says what it unlocks, or is set aside as noise. */
export const Validation = ({ session, activity, place, leads, onNext, nextLabel }: ActivityProps) => {
  const may = useMay();
  const acts = useCardActs();
  const all = useQuarter(selectGroups);
  const pairs = pairsOf(place, activity);
  const nameOf = usePersonName();
  const { pairsAt, isOwn, ownFirst } = useDealt(
    pairs,
    all.map(({ key }) => key),
  );
  const ordered = ownFirst(all, ({ key }) => key);
  const noteOf = (key: string): string => {
    const [pair] = pairsAt(key);
    if (pair === undefined) return '';
    return isOwn(key) ? validationWords.yours : validationWords.pairHas(pair.map(nameOf));
  };
  const [open, setOpen] = useState<string | null>(null);
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());

  const side = useRef<HTMLDivElement>(null);
  useKeptInSight(side);

  const order = ordered.flatMap(({ cards }) => cards.map(({ id }) => id));
  const ticked = order.filter((id) => ticks.has(id));
  const at = open === null ? -1 : order.indexOf(open);
  const aimed = ticked.length > 0 ? ticked : at >= 0 && open !== null ? [open] : [];

  const step = (by: 1 | -1): void => {
    const next = order[at === -1 ? 0 : Math.min(order.length - 1, Math.max(0, at + by))];
    if (next === undefined) return;
    setOpen(next);
    document.getElementById(cardButtonId(next))?.focus();
  };
  const tick = (id: string): void => {
    const next = new Set(ticks);
    if (!next.delete(id)) next.add(id);
    setTicks(next);
  };
  const setAside = (ids: readonly string[]): void => {
    acts.setAside(ids);
    setTicks(new Set());
    if (open === null || !ids.includes(open)) return;
    setOpen(order.find((id, index) => index > at && !ids.includes(id)) ?? null);
  };
  const setType = (type: MilestoneType): void => acts.setType(aimed, type);
  useValidationKeys(may.write, { onType: setType, onNoise: () => setAside(aimed), onStep: step });

  const isOpened = open !== null && at >= 0;
  const { ask, how } = sessionWords.activities[activity];
  const empty: Pick<ListedGroup, 'kind' | 'id'> = { kind: 'loose', id: '' };
  const groups: readonly ListedGroup[] =
    ordered.length > 0 ? ordered : [{ ...empty, key: '', code: '', title: '', cards: [] }];
  return (
    <div className={styles['body']}>
      <div className={styles['main']}>
        <Task ask={ask} how={how} />
        {pairs.length > 0 && <PairsPanel pairs={pairs} />}
        {order.length === 0 && <p className={styles['empty']}>{validationWords.empty}</p>}
        {groups.map((group) => (
          <ValidationGroup
            key={group.key}
            group={group}
            note={noteOf(group.key)}
            open={open}
            ticked={ticks}
            isReadOnly={!may.write}
            onOpen={setOpen}
            onTick={tick}
            onAdd={(title) => acts.add(group, title)}
          />
        ))}
        <NoiseList onPutBack={may.write ? acts.putBack : null} />
      </div>
      <div ref={side} className={styles['side']}>
        {ticked.length === 0 && !isOpened && <RoomSide session={session} activity={activity} />}
        {(ticked.length > 0 || isOpened) && (
          <div className={styles['kept']}>
            {ticked.length > 0 && (
              // Beside the list, which must not move under the hand that ticks the next card.
              <TickedBar
                count={ticked.length}
                onType={setType}
                onNoise={() => setAside(ticked)}
                onUntick={() => setTicks(new Set())}
              />
            )}
            {isOpened && (
              <CardInspector
                id={open}
                at={at + 1}
                of={order.length}
                onType={(type) => acts.setType([open], type)}
                onNoise={() => setAside([open])}
                onStep={step}
                onClose={() => setOpen(null)}
              />
            )}
          </div>
        )}
      </div>
      {leads && (
        <BarActs>
          <Button appearance="primary" onClick={onNext}>
            {nextLabel}
          </Button>
        </BarActs>
      )}
    </div>
  );
};
