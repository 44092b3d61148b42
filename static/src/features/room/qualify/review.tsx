import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import { agendaOf, sessionOf } from '#domain/entities/facilitation/session/session';
import { mayPresent, presentersFor } from '#domain/views/sessions/presenters';
import { cutOff, shortlistCuts, shortlistOf } from '#domain/views/sessions/shortlist';
import { EditableField } from '../../../components/editable-field';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter, useQuarterState } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { usePersonName } from '../../../sync/use-person-name';
import { FindingLine } from '../../../ui/finding-line';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { qualifyWords } from '../words/qualify-words';
import { reviewWords } from '../words/review-words';
import { CardPager } from './card-pager';
import { CutList } from './cut-list';
import { LargeCard } from './large-card';
import { PresenterLine } from './presenter-line';
import { ShortlistRail } from './shortlist-rail';
import { useSeen } from './use-seen';
import { useTurnedCard } from './use-turned-card';
import styles from './review.module.css';

const selectList = createSelector(shortlistOf);

/** #3, review: one card of the shortlist at a time; somebody presents it, the others ask (S3-1, S3-2). */
export const Review = (props: ActivityProps) => {
  const { session, activity, place, leads, isNow, onNext, nextLabel } = props;
  const may = useMay();
  const list = useQuarter(selectList);
  const minutes = useQuarter(
    (quarter) => agendaOf(sessionOf(quarter, session)).find((one) => one.activity === activity)?.minutes ?? 0,
  );
  const present = useQuarterState((state) => state.present);
  const selectPeople = useMemo(
    () => createSelector((quarter) => mayPresent(quarter, { runId: place.runId }, present)),
    [place.runId, present],
  );
  const people = useQuarter(selectPeople);
  const nameOf = usePersonName();
  const presenters = presentersFor(
    people,
    list.cards.map(({ card }) => card),
  );
  const turned = useTurnedCard(props, list.cards, presenters);
  const [isCutting, setCutting] = useState(false);
  const { shown, next, of } = turned;
  const seen = useSeen(
    list.cards.map(({ card }) => card.id),
    turned,
  );
  const mayCut = leads && shortlistCuts(list).some((cut) => cutOff(list, cut).length > 0);
  const { ask, how } = sessionWords.activities[activity];
  if (mayCut && isCutting)
    return <CutList {...props} list={list} minutes={minutes} onEnd={() => setCutting(false)} />;
  return (
    <>
      <RoomLayout
        rail={
          <ShortlistRail
            {...list}
            turned={turned}
            progress={reviewWords.progress(seen.length, of)}
            stateOf={({ id }) => (seen.includes(id) ? reviewWords.seen : '')}
          />
        }
        side={<RoomSide session={session} activity={activity} />}
      >
        <Task ask={ask} how={how} />
        {shown === undefined ? (
          <FindingLine severity="info">{qualifyWords.none}</FindingLine>
        ) : (
          <>
            <LargeCard
              key={shown.card.id}
              {...shown}
              aside={
                isNow && <PresenterLine place={place} card={shown.card.id} people={people} leads={leads} />
              }
            >
              {(may.write || shown.card.notes !== '') && (
                <div className={styles['said']}>
                  <span className={styles['label']}>{reviewWords.said}</span>
                  <EditableField
                    concept="milestone"
                    target={shown.card.id}
                    field="notes"
                    value={shown.card.notes}
                    label={reviewWords.saidOf(shown.card.title)}
                    placeholder={reviewWords.saidExample}
                    isReadOnly={!may.write}
                  />
                </div>
              )}
            </LargeCard>
            <p className={styles['quiet']}>{qualifyWords.each(minutes, of)}</p>
          </>
        )}
      </RoomLayout>
      <CardPager turned={turned} timer={isNow ? place.timer : null} />
      {leads && (
        <BarActs>
          {mayCut && <Button onClick={() => setCutting(true)}>{reviewWords.cut}</Button>}
          {place.subject === null && shown !== undefined && presenters[0] != null ? (
            <Button appearance="primary" onClick={() => turned.show(shown.card.id)}>
              {reviewWords.begin(nameOf(presenters[0]))}
            </Button>
          ) : (
            <Button appearance="primary" onClick={next === undefined ? onNext : turned.on}>
              {next === undefined ? nextLabel : qualifyWords.nextCard}
            </Button>
          )}
        </BarActs>
      )}
    </>
  );
};
