import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import type { Place } from '#domain/entities/facilitation/place/place';
import { useDecide } from '../../components/use-decide';
import { usePersonName } from '../../sync/use-person-name';
import { roomWords } from './words/room-words';
import styles from './room-bar.module.css';

/** One click that asks and one that says yes: everybody sees who leads then. */
export const TakeLead = ({ place }: { readonly place: Place }) => {
  const decide = useDecide();
  const nameOf = usePersonName();
  const [isAsked, setAsked] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) yes.current?.focus();
  }, [isAsked]);
  if (!isAsked) return <Button onClick={() => setAsked(true)}>{roomWords.takeLead}</Button>;
  return (
    <span className={styles['slot']}>
      <span className={styles['then']}>
        {place.leader === null ? roomWords.nobodyLeads : roomWords.takeLeadQuestion(nameOf(place.leader))}
      </span>
      <Button appearance="subtle" onClick={() => setAsked(false)}>
        {roomWords.cancel}
      </Button>
      <Button
        ref={yes}
        onClick={() => {
          setAsked(false);
          decide({ kind: 'session.takeLead', session: place.id });
        }}
      >
        {roomWords.takeLeadConfirm}
      </Button>
    </span>
  );
};
