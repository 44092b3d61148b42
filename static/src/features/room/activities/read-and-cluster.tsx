import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import { inShuffledOrder } from '#domain/kernel/in-shuffled-order';
import { cardReaders } from '#domain/views/sessions/card-readers';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter, useQuarterState } from '../../../sync/quarter-context';
import { BarActs } from '../room-bar-slots';
import type { ActivityProps } from '../room-place';
import { StepPager } from '../step-pager';
import type { BoardKind } from './board-kind';
import { CardSpotlight } from './card-spotlight';
import { ClusterBoard } from './cluster-board';
import { useLetterKeys } from './use-letter-keys';
import { clusterWords } from '../words/cluster-words';

interface ReadProps extends ActivityProps {
  readonly kind: BoardKind;
}

/** Read and cluster: each card large and read aloud, in an order that tells nothing, and the board of groups. */
export const ReadAndCluster = (props: ReadProps) => {
  const { kind, session, activity, place, isNow, leads, onNext, nextLabel } = props;
  const decide = useDecide();
  const groups = useQuarter(kind.selectGroups);
  const members = useQuarter((quarter) => quarter.members);
  const present = useQuarterState((state) => state.present);
  const select = useMemo(
    () =>
      createSelector((quarter) =>
        inShuffledOrder(kind.cardsToRead(quarter), place.runId).map(({ id, authorIds }) => ({
          id,
          authorIds,
        })),
      ),
    [kind, place.runId],
  );
  const order = useQuarter(select);
  const at = isNow ? order.findIndex(({ id }) => id === place.subject) : -1;
  const card = groups.flatMap(({ cards }) => cards).find(({ id }) => at >= 0 && id === place.subject);
  const people = members.map(({ id }) => id).filter((id) => present === null || present.includes(id));
  const reader = cardReaders(order, people)[at] ?? '';

  const show = (subject: string | null): void => void decide({ kind: 'session.show', session, subject });
  const step = (by: 1 | -1): void => {
    const next = order[at + by];
    if (next !== undefined) show(next.id);
  };
  useLetterKeys(leads && at >= 0 ? { j: () => step(1), k: () => step(-1) } : {});

  const isLast = at === order.length - 1;
  const first = order[0];
  return (
    <>
      {card === undefined ? (
        <ClusterBoard session={session} activity={activity} kind={kind} groups={groups} />
      ) : (
        <CardSpotlight
          key={card.id}
          session={session}
          activity={activity}
          kind={kind}
          card={card}
          reader={reader}
          groups={groups}
        />
      )}
      {leads && card !== undefined && (
        <StepPager
          before={clusterWords.previous}
          after={clusterWords.next}
          where={clusterWords.cardAt(at + 1, order.length)}
          onBack={at === 0 ? null : () => step(-1)}
          onOn={isLast ? null : () => step(1)}
        />
      )}
      {leads && (
        <BarActs>
          {card === undefined ? (
            <>
              {first !== undefined && (
                <Button onClick={() => show(first.id)}>{clusterWords.readAloud}</Button>
              )}
              <Button appearance="primary" onClick={onNext}>
                {nextLabel}
              </Button>
            </>
          ) : (
            <>
              <Button appearance={isLast ? 'primary' : 'default'} onClick={() => show(null)}>
                {clusterWords.showBoard}
              </Button>
              {!isLast && (
                <Button appearance="primary" onClick={() => step(1)}>
                  {clusterWords.readNext}
                </Button>
              )}
            </>
          )}
        </BarActs>
      )}
    </>
  );
};
