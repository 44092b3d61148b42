import { driftWeek } from '#domain/views/revisions/drift-week';
import { DriftChart } from '../../../components/drift/drift-chart';
import { DriftNumbers } from '../../../components/drift/drift-numbers';
import { driftWords } from '../../../components/drift/words/drift-words';
import { useMemo } from 'react';
import type { Baseline } from '#domain/entities/plan/baseline/baseline';
import type { DraftPlan } from '#domain/views/draft/draft-view';
import { draftDifference } from '#domain/views/revisions/draft-difference';
import { driftEntries } from '#domain/views/revisions/drift-entries';
import type { Quarter } from '#domain/quarter/quarter';
import { useDraftPlan } from '../../../components/draft/use-draft-plan';
import { useIssueStates } from '../../../components/use-issue-states';
import { AgreeBar } from '../../../components/agree/agree-bar';
import { useQuarter, useQuarterState } from '../../../sync/quarter-context';
import { EmptyPanel } from '../../../ui/empty-panel';
import { ErrorPanel } from '../../../ui/error-panel';
import { Heading } from '../../../ui/heading';
import { localDay } from '../../../ui/local-day';
import { SkeletonLines } from '../../../ui/skeletons';
import { SmallBoard } from '../small-board/small-board';
import { smallLanes } from '../small-board/small-lanes';
import boardStyles from '../small-board/small-board.module.css';
import { agreedWords } from '../words/agreed-words';
import { changesWords } from '../words/changes-words';
import { DriftList } from './drift-list';
import { JiraNow } from './jira-now';
import { useDraftAt } from './use-draft-at';
import { revisionDay, type Revisions } from './use-revisions';
import views from '../views.module.css';
import styles from './changes.module.css';

const whole = (quarter: Quarter): Quarter => quarter;

interface DriftProps {
  readonly baseline: Baseline;
  readonly agreed: DraftPlan;
  readonly revisions: Revisions;
}

/** What became of a draft since it was agreed: in numbers, week by week, and on the board. */
const Drift = ({ baseline, agreed, revisions: { entries } }: DriftProps) => {
  const quarter = useQuarter(whole);
  const draft = useDraftPlan();
  const now = useQuarterState((state) => state.seq);
  const { rows } = useIssueStates();
  const today = new Date();
  const weekOf = (instant: string): number => driftWeek(draft.startDate, localDay(new Date(instant)));
  const week = Math.min(weekOf(today.toISOString()), draft.weeks);
  const drift = useMemo(
    () => driftEntries(quarter, entries, baseline.revision),
    [quarter, entries, baseline.revision],
  );
  const difference = useMemo(() => draftDifference(agreed, draft), [agreed, draft]);
  const { moved, added, parked, scored, same, placedBefore } = difference;
  const numbers = new Map(moved.map(({ card }, index) => [card.id, index + 1]));
  const ghosts = new Map(moved.map(({ card, was }) => [card.id, was]));
  const fresh = new Set(added.map(({ card }) => card.id));
  const cards = draft.lanes.flatMap((lane) => lane.cards);
  const done = cards.filter(({ id }) => rows.get(id)?.state?.category === 'done').length;
  const isShort = (entries[0]?.seq ?? now + 1) > baseline.revision + 1;
  return (
    <>
      <div className={styles['headline']}>
        <div>
          <Heading level={2} look="xsmall">
            {agreedWords.since(revisionDay(baseline.agreedAt))}{' '}
            <span className={views['note']}>{agreedWords.revisions(baseline.revision, now)}</span>
          </Heading>
          <DriftNumbers
            of={[
              [driftWords.standNumber(same, placedBefore), driftWords.stand],
              [moved.length, driftWords.moved],
              [added.length, driftWords.added],
              [parked.length, driftWords.parked],
              [scored.length, driftWords.scored],
              ...(rows.size === 0 ? [] : [[done, driftWords.done] as const]),
            ]}
          />
          <p className={views['note']}>{agreedWords.calm}</p>
        </div>
        <DriftChart entries={drift} weekOf={weekOf} until={week} />
      </div>
      <div className={styles['halves']}>
        <section aria-label={agreedWords.listLabel}>
          <JiraNow cards={cards} states={rows} week={week} />
          <DriftList entries={drift} weekOf={weekOf} numbers={numbers} />
          {isShort && <p className={views['note']}>{agreedWords.short}</p>}
        </section>
        <SmallBoard
          label={agreedWords.board}
          calendar={draft}
          today={today}
          density="thin"
          head={112}
          lanes={smallLanes(draft, ({ id }) => {
            const number = numbers.get(id);
            return {
              ghost: ghosts.get(id) ?? null,
              ...(ghosts.has(id) || fresh.has(id) ? { tone: 'changed' as const } : {}),
              ...(number === undefined ? {} : { number }),
            };
          })}
          legend={
            <span className={boardStyles['entry']}>
              <span className={boardStyles['sample']} /> {agreedWords.agreedPlace}
            </span>
          }
        />
      </div>
    </>
  );
};

/** The draft against the revision that the team agreed on last. Nothing of it is locked. */
export const SinceAgreed = ({ revisions }: { readonly revisions: Revisions }) => {
  const baselines = useQuarter((quarter: Quarter) => quarter.baselines);
  const baseline = baselines.at(-1);
  const { draft, hasFailed, retry } = useDraftAt(baseline?.revision ?? null);
  const older = baselines.slice(0, -1).map(({ revision }) => revision);
  return (
    <>
      <AgreeBar />
      {baseline === undefined ? (
        <EmptyPanel header={agreedWords.emptyTitle}>{agreedWords.emptySentence}</EmptyPanel>
      ) : hasFailed ? (
        <ErrorPanel title={changesWords.draftFailed} onRetry={retry}>
          {changesWords.failedSentence}
        </ErrorPanel>
      ) : draft === undefined ? (
        <SkeletonLines
          label={changesWords.draftLoading}
          widths={['60%', '100%', '100%', '100%']}
          height="32px"
        />
      ) : (
        <Drift baseline={baseline} agreed={draft} revisions={revisions} />
      )}
      {older.length > 0 && <p className={views['note']}>{agreedWords.older(older)}</p>}
    </>
  );
};
