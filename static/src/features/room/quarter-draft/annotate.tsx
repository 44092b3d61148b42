import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useDraftPlan } from '../../../components/draft/use-draft-plan';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useMay } from '../../../sync/use-may';
import { Heading } from '../../../ui/heading';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { markerWords as words } from '../words/marker-words';
import { MarkerComposer } from './marker-composer';
import { MarkerList } from './marker-list';
import { RoomBoard } from './room-board';
import { WaitingCards } from './waiting-cards';
import styles from './markers.module.css';

/** The team marks beside the draft where it needs a spike, research, alignment or somebody else (S4-7). */
export const Annotate = ({ session, activity, leads, onNext, nextLabel }: ActivityProps) => {
  const may = useMay();
  const draft = useDraftPlan();
  const [selected, setSelected] = useState<string | null>(null);
  const { ask, how } = sessionWords.activities[activity];
  return (
    <>
      <RoomLayout
        side={
          <>
            <WaitingCards />
            <RoomSide session={session} activity={activity} />
          </>
        }
      >
        <Task ask={ask} how={how} />
        {may.write && <MarkerComposer />}
        <section className={styles['section']}>
          <Heading level={3}>{words.markers}</Heading>
          <MarkerList />
        </section>
        <RoomBoard draft={draft} selected={selected} mayPlace={may.write} onSelect={setSelected} />
      </RoomLayout>
      {leads && (
        <BarActs>
          <Button appearance="primary" onClick={onNext}>
            {nextLabel}
          </Button>
        </BarActs>
      )}
    </>
  );
};
