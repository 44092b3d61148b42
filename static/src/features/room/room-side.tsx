import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { sessionWords } from '../../components/sessions/words/session-words';
import { useQuarter } from '../../sync/quarter-context';
import { ParkingLot } from './parking-lot';
import { SidePanel } from './room-layout';
import { TipPanel } from './tip-panel';
import { roomWords } from './words/room-words';
import styles from './room-side.module.css';

interface SideProps {
  readonly session: SessionId;
  readonly activity: ActivityKey;
}

/** The sentence of #0 that guides all later sessions (S0-9). */
const VisionPanel = () => {
  const vision = useQuarter(({ visions }) => visions[0]?.text ?? '');
  if (vision === '') return null;
  return (
    <SidePanel title={roomWords.vision}>
      <p className={styles['vision']}>
        <bdi>{vision}</bdi>
      </p>
    </SidePanel>
  );
};

/** What helps at this activity, whoever one is. */
export const RoomSide = ({ session, activity }: SideProps) => {
  const { prompts, tip } = sessionWords.activities[activity];
  return (
    <>
      <TipPanel session={session} />
      <SidePanel title={roomWords.prompts}>
        <ul className={styles['prompts']}>
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
        <p className={styles['tip']}>{tip}</p>
      </SidePanel>
      {session !== 's0' && <VisionPanel />}
      <ParkingLot session={session} />
    </>
  );
};
