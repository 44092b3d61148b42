import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Entry } from '#domain/quarter/entry';
import { changeGroups, type ChangeGroup } from '#domain/views/history/change-groups';
import { groupWords, type EntryWords } from '../../../components/history/entry-words';
import { useQuarterState, useQuarterStore } from '../../../sync/quarter-context';

/** What is asked for at once: the server tells no more of a history in one answer. */
const LOOK_BACK = 400;

const dayFormat = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });

/** The day of an instant, by which a reader knows it. */
export const revisionDay = (instant: string): string => dayFormat.format(new Date(instant));

/** What the weeks, scores and order of cards are made of; the rest of a quarter's history is told elsewhere. */
const OF_THE_DRAFT: ReadonlySet<string> = new Set([
  'placement',
  'milestone',
  'dependency',
  'baseline',
  'setAside',
]);

export interface Revisions {
  readonly state: 'loading' | 'failed' | 'ready';
  /** All entries that are known, in order. */
  readonly entries: readonly Entry[];
  /** Changes of the draft as a team would tell them, the newest first. */
  readonly groups: readonly ChangeGroup[];
  readonly words: ReadonlyMap<number, EntryWords>;
  /** The first that is known, where there are older ones; null: all are. */
  readonly oldest: number | null;
  readonly retry: () => void;
}

/** The history of the draft, as far back as one answer tells it. */
export const useRevisions = (): Revisions => {
  const store = useQuarterStore();
  const confirmed = useQuarterState((state) => state.confirmed);
  const entries = useQuarterState((state) => state.entries);
  const seq = useQuarterState((state) => state.seq);
  const first = entries[0]?.seq ?? seq + 1;
  // The first entry makes the quarter and is never told.
  const isWhole = first <= 2 || entries.length >= LOOK_BACK;
  const [asked, setAsked] = useState<'no' | 'failed' | 'done'>('no');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (isWhole) return;
    let isHere = true;
    store.loadHistory(LOOK_BACK).then(
      () => {
        if (isHere) setAsked('done');
      },
      () => {
        if (isHere) setAsked('failed');
      },
    );
    return () => {
      isHere = false;
    };
  }, [store, isWhole, attempt]);
  const groups = useMemo(
    () =>
      changeGroups(
        confirmed,
        entries.filter(({ changes }) => changes.some(({ concept }) => OF_THE_DRAFT.has(concept))),
        revisionDay,
      ),
    [confirmed, entries],
  );
  const words = useMemo(() => groupWords(confirmed, groups), [confirmed, groups]);
  return {
    state: isWhole || asked === 'done' ? 'ready' : asked === 'failed' ? 'failed' : 'loading',
    entries,
    groups,
    words,
    oldest: first > 2 ? first : null,
    retry: useCallback(() => {
      setAsked('no');
      setAttempt((before) => before + 1);
    }, []),
  };
};
