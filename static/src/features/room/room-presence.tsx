import { lazy, Suspense } from 'react';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { usePeople, type Person } from '../../sync/use-people';
import { roomWords } from './words/room-words';
import styles from './room.module.css';

const AvatarStack = lazy(async () => ({
  default: (await import('../../ui/avatar-stack')).AvatarStack,
}));

/** Who is in the room now, by face and by number; where that is not known, who belongs to the team. */
export const RoomPresence = () => {
  const people = usePeople();
  const members = useQuarter((quarter) => quarter.members);
  const present = useQuarterState((state) => state.present);
  const shown = members.flatMap(({ id }): readonly Person[] => {
    const person = people.get(id);
    return person !== undefined && (present === null || present.includes(id)) ? [person] : [];
  });
  return (
    <div className={styles['presence']}>
      <Suspense fallback={null}>
        {shown.length > 0 && <AvatarStack label={roomWords.whoIsHere} people={shown} most={5} />}
      </Suspense>
      {present !== null && <span className={styles['quiet']}>{roomWords.hereCount(present.length)}</span>}
    </div>
  );
};
