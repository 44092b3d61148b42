import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import { draftDifference } from '#domain/views/revisions/draft-difference';
import type { Quarter } from '#domain/quarter/quarter';
import { useQuarter, useQuarterState } from '../../../sync/quarter-context';
import { usePeople } from '../../../sync/use-people';
import { ErrorPanel } from '../../../ui/error-panel';
import { SelectField } from '../../../ui/select-field';
import { SkeletonLines } from '../../../ui/skeletons';
import { SmallBoard } from '../small-board/small-board';
import { smallLanes } from '../small-board/small-lanes';
import boardStyles from '../small-board/small-board.module.css';
import { changesWords } from '../words/changes-words';
import { DifferenceList } from './difference-list';
import { useDraftAt } from './use-draft-at';
import type { Revisions } from './use-revisions';
import styles from './changes.module.css';

/** So many revisions are offered; those that were agreed on are all there. */
const OFFERED = 60;

const dayFormat = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const day = (instant: string): string => dayFormat.format(new Date(instant));

interface CompareProps {
  readonly earlier: number;
  readonly later: number;
}

const Compared = ({ earlier, later }: CompareProps) => {
  const before = useDraftAt(earlier);
  const after = useDraftAt(later);
  const difference = useMemo(
    () =>
      before.draft === undefined || after.draft === undefined
        ? undefined
        : draftDifference(before.draft, after.draft),
    [before.draft, after.draft],
  );
  if (before.hasFailed || after.hasFailed) {
    return (
      <ErrorPanel
        title={changesWords.draftFailed}
        onRetry={() => {
          before.retry();
          after.retry();
        }}
      >
        {changesWords.failedSentence}
      </ErrorPanel>
    );
  }
  if (difference === undefined || after.draft === undefined)
    return (
      <SkeletonLines
        label={changesWords.draftLoading}
        widths={['100%', '100%', '100%', '100%']}
        height="48px"
      />
    );
  const { moved, added, parked, scored, same } = difference;
  const ghosts = new Map(moved.map(({ card, was }) => [card.id, was]));
  const fresh = new Set(added.map(({ card }) => card.id));
  return (
    <>
      <p className={styles['sentence']} role="status">
        <strong>{changesWords.difference(moved.length, added.length, parked.length, scored.length)}</strong>{' '}
        {changesWords.same(same)}
      </p>
      <div className={styles['board']}>
        <SmallBoard
          label={changesWords.compareBoard(earlier, later)}
          calendar={after.draft}
          today={new Date()}
          lanes={smallLanes(after.draft, ({ id }) => ({
            tone: ghosts.has(id) || fresh.has(id) ? 'changed' : 'quiet',
            ghost: ghosts.get(id) ?? null,
            ...(fresh.has(id) ? { tag: changesWords.added } : {}),
          }))}
          legend={
            <span className={boardStyles['entry']}>
              <span className={boardStyles['sample']} /> {changesWords.stoodIn(earlier)}
            </span>
          }
        />
        <DifferenceList {...difference} />
      </div>
    </>
  );
};

interface CompareViewProps {
  readonly revisions: Revisions;
  /** The earlier one, as the address names it; null: the last that was agreed on. */
  readonly asked: number | null;
}

/** Any two revisions of the draft, in words and on the board. */
export const CompareView = ({ revisions: { groups }, asked }: CompareViewProps) => {
  const baselines = useQuarter((quarter: Quarter) => quarter.baselines);
  const now = useQuarterState((state) => state.seq);
  const people = usePeople();
  const first = asked ?? baselines.at(-1)?.revision ?? groups.at(-1)?.seq ?? now;
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState<number | null>(null);
  const later = to ?? now;
  const known = [
    { value: now, label: changesWords.todayChoice(now) },
    ...baselines.map(({ revision, agreedAt }) => ({
      value: revision,
      label: changesWords.agreedChoice(revision, day(agreedAt)),
    })),
    ...groups.slice(0, OFFERED).map(({ seq, at, entry }) => ({
      value: seq,
      label: changesWords.choice(
        seq,
        people.get(entry.by ?? '')?.name.split(' ')[0] ?? changesWords.somebody,
        day(at),
      ),
    })),
  ];
  const choices = [from, later]
    .filter((value) => known.every((one) => one.value !== value))
    .map((value) => ({ value, label: changesWords.revision(value) }))
    .concat(known)
    .filter(({ value }, at, all) => all.findIndex((one) => one.value === value) === at)
    .toSorted((a, b) => b.value - a.value);
  return (
    <>
      <div className={styles['chosen']}>
        <SelectField aria-label={changesWords.from} value={from} choices={choices} onChoose={setFrom} />
        <Button
          appearance="subtle"
          onClick={() => {
            setFrom(later);
            setTo(from);
          }}
        >
          {changesWords.swap}
        </Button>
        <SelectField
          aria-label={changesWords.to}
          value={later}
          choices={choices}
          onChoose={(value) => setTo(value === now ? null : value)}
        />
      </div>
      <Compared earlier={from} later={later} />
    </>
  );
};
