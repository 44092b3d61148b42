import { useEffect, useMemo, useState } from 'react';
import Avatar from '@atlaskit/avatar';
import type { Entry } from '#domain/quarter/entry';
import { useQuarter, useQuarterState, useQuarterStore } from '../../sync/quarter-context';
import { usePeople } from '../../sync/use-people';
import { Heading } from '../../ui/heading';
import { TextButton } from '../../ui/text-button';
import { entryWords } from './entry-words';
import { agreementWords } from './words/agreement-words';
import styles from './rail.module.css';

const LOOK_BACK = 40;
const SHOWN = 6;

const dayFormat = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
const timeFormat = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

const dayName = (instant: string): string => {
  const day = dayFormat.format(new Date(instant));
  return day === dayFormat.format(new Date()) ? agreementWords.today : day;
};

/** Newest first, with the days they fell on. */
const byDay = (
  entries: readonly Entry[],
): readonly { readonly day: string; readonly entries: readonly Entry[] }[] => {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayName(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days.entries()].map(([day, those]) => ({ day, entries: those }));
};

const ChangeLine = ({ entry }: { readonly entry: Entry }) => {
  const people = usePeople();
  const words = useQuarterState((state) => state.confirmed);
  const { act, thing } = useMemo(() => entryWords(words, entry), [words, entry]);
  // Whoever joins is nobody yet when doing so: the entry names the member that it makes.
  const who = entry.by ?? (entry.command === 'member.join' ? entry.changes[0]?.id : undefined);
  const person = who === undefined ? undefined : people.get(who);
  const name = person?.name ?? agreementWords.somebody;
  return (
    <li className={styles['entry']}>
      <Avatar size="small" name={name} {...(person?.picture == null ? {} : { src: person.picture })} />
      <span className={styles['entryText']}>
        <strong>{name.split(' ')[0]}</strong> {act}{' '}
        {thing !== null && (
          <span className={styles['thing']} dir="auto">
            {thing}
          </span>
        )}
        <time className={styles['time']} dateTime={entry.at}>
          {timeFormat.format(new Date(entry.at))}
        </time>
      </span>
    </li>
  );
};

/** Who did what lately: the end of the quarter's ledger in words. */
export const RecentChanges = () => {
  const store = useQuarterStore();
  const quarter = useQuarter(({ id }) => id);
  const entries = useQuarterState((state) => state.entries);
  const seq = useQuarterState((state) => state.seq);
  const [all, setAll] = useState(false);
  // At first, and again where the page was given the quarter anew instead of what happened: then it knows nothing, or
  // only what came since. The first entry makes the quarter and is never told.
  const isShort = entries.length < LOOK_BACK && (entries[0]?.seq ?? seq + 1) > 2;

  useEffect(() => {
    // Not needed for anything else on this page: if it fails, the list begins with what happens from now on.
    if (isShort) store.loadHistory(LOOK_BACK).catch(() => undefined);
  }, [store, quarter, isShort]);

  const newest = useMemo(() => entries.filter(({ changes }) => changes.length > 0).toReversed(), [entries]);
  const shown = all ? newest : newest.slice(0, SHOWN);
  return (
    <section className={styles['card']} aria-labelledby="okra-changes">
      <Heading level={2} id="okra-changes">
        {agreementWords.recentChanges}
      </Heading>
      {newest.length === 0 ? (
        <p className={styles['lead']}>{agreementWords.changesEmpty(seq)}</p>
      ) : (
        byDay(shown).map(({ day, entries: those }) => (
          <div key={day}>
            <h3 className={styles['day']}>{day}</h3>
            <ul className={styles['entries']}>
              {those.map((entry) => (
                <ChangeLine key={entry.seq} entry={entry} />
              ))}
            </ul>
          </div>
        ))
      )}
      {newest.length > SHOWN && (
        <div className={styles['more']}>
          <TextButton aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? agreementWords.showFewer : agreementWords.showAll(newest.length)}
          </TextButton>
        </div>
      )}
    </section>
  );
};
