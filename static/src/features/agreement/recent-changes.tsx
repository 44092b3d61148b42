import { useEffect, useMemo, useState } from 'react';
import Avatar from '@atlaskit/avatar';
import Lozenge from '@atlaskit/lozenge';
import { changeGroups, type ChangeGroup } from '#domain/views/history/change-groups';
import { useQuarter, useQuarterState, useQuarterStore } from '../../sync/quarter-context';
import { usePeople } from '../../sync/use-people';
import { Heading } from '../../ui/heading';
import { TextButton } from '../../ui/text-button';
import { groupWords, type EntryWords } from '../../components/history/entry-words';
import { useLastVisit } from './use-last-visit';
import { agreementWords } from './words/agreement-words';
import styles from './rail.module.css';

const LOOK_BACK = 40;
const SHOWN = 6;
/** What is new is shown without asking for it, up to here. */
const MOST_NEW = 20;

const dayFormat = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
const timeFormat = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

const dayName = (instant: string): string => {
  const day = dayFormat.format(new Date(instant));
  return day === dayFormat.format(new Date()) ? agreementWords.today : day;
};

/** Newest first, with the days they fell on. */
const byDay = (
  groups: readonly ChangeGroup[],
): readonly { readonly day: string; readonly groups: readonly ChangeGroup[] }[] => {
  const days = new Map<string, ChangeGroup[]>();
  for (const group of groups) {
    const day = dayName(group.at);
    days.set(day, [...(days.get(day) ?? []), group]);
  }
  return [...days.entries()].map(([day, those]) => ({ day, groups: those }));
};

/** Whoever joins is nobody yet when doing so: the entry names the member that it makes. */
const authorOf = ({ entry }: ChangeGroup): string | undefined =>
  entry.by ?? (entry.command === 'member.join' ? entry.changes[0]?.id : undefined);

interface ChangeLineProps {
  readonly group: ChangeGroup;
  readonly words: EntryWords | undefined;
  readonly isNew: boolean;
}

const ChangeLine = ({ group, words, isNew }: ChangeLineProps) => {
  const people = usePeople();
  const who = authorOf(group);
  const person = who === undefined ? undefined : people.get(who);
  const name = person?.name ?? agreementWords.somebody;
  if (words === undefined) return null;
  return (
    <li className={styles['entry']}>
      <Avatar size="small" name={name} {...(person?.picture == null ? {} : { src: person.picture })} />
      <span className={styles['entryText']}>
        <strong>{name.split(' ')[0]}</strong> {words.act}{' '}
        {words.thing !== null && (
          <span className={styles['thing']} dir="auto">
            {words.thing}
          </span>
        )}
        <time className={styles['time']} dateTime={group.at}>
          {timeFormat.format(new Date(group.at))}
        </time>{' '}
        {isNew && <Lozenge appearance="new">{agreementWords.isNew}</Lozenge>}
      </span>
    </li>
  );
};

/** Who did what lately: the end of the quarter's ledger in words, and what of it is new to whoever looks. */
export const RecentChanges = () => {
  const store = useQuarterStore();
  const quarter = useQuarter(({ id }) => id);
  const me = useQuarterState((state) => state.me.member);
  const confirmed = useQuarterState((state) => state.confirmed);
  const entries = useQuarterState((state) => state.entries);
  const seq = useQuarterState((state) => state.seq);
  const seen = useLastVisit(quarter, seq);
  const [all, setAll] = useState(false);
  // At first, and again where the page was given the quarter anew instead of what happened: then it knows nothing, or
  // only what came since. The first entry makes the quarter and is never told.
  const isShort = entries.length < LOOK_BACK && (entries[0]?.seq ?? seq + 1) > 2;

  useEffect(() => {
    // Not needed for anything else on this page: if it fails, the list begins with what happens from now on.
    if (isShort) store.loadHistory(LOOK_BACK).catch(() => undefined);
  }, [store, quarter, isShort]);

  const newest = useMemo(() => changeGroups(confirmed, entries, dayName), [confirmed, entries]);
  const words = useMemo(() => groupWords(confirmed, newest), [confirmed, newest]);
  const isNew = (group: ChangeGroup): boolean => seen !== null && group.seq > seen && authorOf(group) !== me;
  const fresh = newest.filter(isNew).length;
  const shown = all ? newest : newest.slice(0, Math.max(SHOWN, Math.min(fresh, MOST_NEW)));
  return (
    <section className={styles['card']} aria-labelledby="okra-changes">
      <Heading level={2} id="okra-changes">
        {agreementWords.recentChanges}
      </Heading>
      {fresh > 0 && <p className={styles['quiet']}>{agreementWords.changesSince(fresh)}</p>}
      {newest.length === 0 ? (
        <p className={styles['lead']}>{agreementWords.changesEmpty(seq)}</p>
      ) : (
        byDay(shown).map(({ day, groups }) => (
          <div key={day}>
            <h3 className={styles['day']}>{day}</h3>
            <ul className={styles['entries']}>
              {groups.map((group) => (
                <ChangeLine key={group.seq} group={group} words={words.get(group.seq)} isNew={isNew(group)} />
              ))}
            </ul>
          </div>
        ))
      )}
      {newest.length > shown.length || all ? (
        <div className={styles['more']}>
          <TextButton aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? agreementWords.showFewer : agreementWords.showAll(newest.length)}
          </TextButton>
        </div>
      ) : null}
    </section>
  );
};
