import { lazy, Suspense } from 'react';
import { usePresentPeople } from '../../sync/use-present-people';
import { roomWords } from './words/room-words';
import styles from './room.module.css';

const AvatarStack = lazy(async () => ({
  default: (await import('../../ui/avatar-stack')).AvatarStack,
}));

/** Who is in the room now, by face and by number; where that is not known, who belongs to the team. */
export const RoomPresence = () => {
  const { people, count } = usePresentPeople();
  return (
    <div className={styles['presence']}>
      <Suspense fallback={null}>
        {people.length > 0 && (
          <AvatarStack
            label={count === null ? roomWords.team : roomWords.whoIsHere}
            people={people}
            most={5}
          />
        )}
      </Suspense>
      {count !== null && <span className={styles['quiet']}>{roomWords.hereCount(count)}</span>}
    </div>
  );
};
