import Button from '@atlaskit/button/new';
import { pairsOf } from '#domain/entities/facilitation/place/place';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import { PairsPanel } from '../pairs-panel';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';

/** An activity that is talked through: its question, how it is answered, and what helps. */
export const Talk = ({ session, activity, place, leads, onNext, nextLabel }: ActivityProps) => {
  const { ask, how } = sessionWords.activities[activity];
  return (
    <>
      <RoomLayout side={<RoomSide session={session} activity={activity} />}>
        <Task ask={ask} how={how} />
        {pairsOf(place, activity).length > 0 && <PairsPanel pairs={pairsOf(place, activity)} />}
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
