import { useState } from 'react';
import { placeOf, type Place } from '#domain/entities/facilitation/place/place';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { tips, type Tip } from '#domain/views/second-look/tips';
import { keptText } from '../../sync/kept-text';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { usePeople } from '../../sync/use-people';
import { TextButton } from '../../ui/text-button';
import { SidePanel } from './room-layout';
import { useServerNow } from './use-server-now';
import { tipWords } from './words/tip-words';
import styles from './room-side.module.css';

const keyOf = ({ runId }: Place, { code }: Tip): string => `okra.tip.${runId}.${code}`;

const LeadTip = ({ place }: { readonly place: Place }) => {
  const quarter = useQuarter((one) => one);
  const present = useQuarterState((state) => state.present);
  const names = usePeople();
  const now = useServerNow(place.timer.pausedAt === null);
  // What this page put away, where the browser keeps nothing.
  const [away, setAway] = useState<readonly string[]>([]);
  const tip = tips(quarter, place, now, present).find((one) => {
    const key = keyOf(place, one);
    return !away.includes(key) && keptText.browser.read(key) === null;
  });
  if (tip === undefined) return null;
  const putAway = (): void => {
    const key = keyOf(place, tip);
    keptText.browser.write(key, 'away');
    setAway([...away, key]);
  };
  const people = tip.code === 'quiet-member' ? tip.people : [];
  return (
    <SidePanel title={tipWords.title}>
      <p className={styles['vision']}>
        {tipWords.say(
          tip,
          people.map((id) => names.get(id)?.name ?? tipWords.somebody),
        )}
      </p>
      <div>
        <TextButton onClick={putAway}>{tipWords.dismiss}</TextButton>
      </div>
    </SidePanel>
  );
};

/** One thing that a facilitator may do about what happens just now, until they put it away; nobody else is told. */
export const TipPanel = ({ session }: { readonly session: SessionId }) => {
  const place = useQuarter((quarter) => placeOf(quarter, session));
  return useMay().facilitate && place !== undefined ? <LeadTip place={place} /> : null;
};
