import { useState } from 'react';
import { runsOf } from '#domain/entities/facilitation/session-run/session-run';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { TextButton } from '../../ui/text-button';
import { sessionWords } from '../sessions/words/session-words';
import { useDecide } from '../use-decide';
import type { RoomOfFinding } from './path-of-finding';
import { findingWords } from './words/finding-words';

/**
 * What only a room can mend, of a session that is over: one act begins it once more where it can be mended. Nothing stands
 * here while a session runs, and for whoever may not begin one.
 */
export const ReopenRoom = ({ session, activity }: RoomOfFinding) => {
  const decide = useDecide();
  const navigate = useNavigate();
  const may = useMay();
  const quarter = useQuarter(({ id }) => id);
  const isOver = useQuarter((one) => one.places.length === 0 && runsOf(one, session).length > 0);
  const [isOpening, setOpening] = useState(false);
  if (!isOver || !may.facilitate) return null;
  const reopen = async (): Promise<void> => {
    setOpening(true);
    const started = await decide({ kind: 'session.start', session }).settled;
    setOpening(false);
    if (!started.ok) return;
    decide({ kind: 'session.goTo', session, activity });
    navigate(pathTo('sessions.room', { quarter, session }));
  };
  return (
    <TextButton disabled={isOpening} onClick={() => void reopen()}>
      {findingWords.reopenRoom(sessionWords.number(session), sessionWords.activities[activity].name)}
    </TextButton>
  );
};
