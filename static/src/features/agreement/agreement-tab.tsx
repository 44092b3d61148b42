import { lazy, startTransition, Suspense, useCallback, useMemo, useState } from 'react';
import Button from '@atlaskit/button/new';
import { useQuarter } from '../../sync/quarter-context';
import { Heading } from '../../ui/heading';
import { SkeletonLines } from '../../ui/skeletons';
import { CompanyGroup } from './company-group';
import { EmptyAgreement } from './empty-agreement';
import { drawnThread, gapsOnly } from './golden-thread';
import { hasAgreement } from './has-agreement';
import { MissingPanel } from './missing-panel';
import { NumberLine } from './number-line';
import { StrayMilestones } from './stray-milestones';
import { agreementWords } from './words/agreement-words';
import rail from './rail.module.css';
import styles from './agreement-tab.module.css';
import tree from './thread-tree.module.css';

const RecentChanges = lazy(() =>
  import('./recent-changes').then((file) => ({ default: file.RecentChanges })),
);

const NextSessionPanel = lazy(() =>
  import('./next-session-panel').then((file) => ({ default: file.NextSessionPanel })),
);

const SessionSummaryPanel = lazy(() =>
  import('./session-summary-panel').then((file) => ({ default: file.SessionSummaryPanel })),
);

const none: ReadonlySet<string> = new Set();

// Both acts may draw hundreds of milestones anew: as transitions they never hold the page for that long.
const ThreadTree = () => {
  const whole = useQuarter(drawnThread);
  const [onlyGaps, setOnlyGaps] = useState(false);
  const [closed, setClosed] = useState(none);
  const thread = useMemo(() => (onlyGaps ? gapsOnly(whole) : whole), [onlyGaps, whole]);
  const objectives = useMemo(
    () => whole.groups.flatMap((group) => group.objectives.map(({ objective }) => objective.id)),
    [whole],
  );
  const allClosed = objectives.length > 0 && objectives.every((id) => closed.has(id));

  const toggle = useCallback((objective: string) => {
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(objective)) after.add(objective);
      return after;
    });
  }, []);

  return (
    <section aria-labelledby="okra-thread">
      <div className={styles['bar']}>
        <Heading level={2} id="okra-thread">
          {agreementWords.goldenThread}
        </Heading>
        <span className={styles['acts']}>
          <Button
            appearance="subtle"
            onClick={() => startTransition(() => setClosed(allClosed ? none : new Set(objectives)))}
          >
            {allClosed ? agreementWords.expandAll : agreementWords.collapseAll}
          </Button>
          <Button
            appearance="subtle"
            isSelected={onlyGaps}
            onClick={() => startTransition(() => setOnlyGaps(!onlyGaps))}
          >
            {agreementWords.gapsOnly}
          </Button>
        </span>
      </div>
      {onlyGaps && thread.groups.length === 0 && thread.strayMilestones.length === 0 && (
        <p className={styles['quiet']}>{agreementWords.noGaps}</p>
      )}
      <ul className={tree['groups']}>
        {thread.groups.map((group) => (
          <CompanyGroup key={group.key} group={group} closed={closed} onToggle={toggle} />
        ))}
        <StrayMilestones milestones={thread.strayMilestones} />
      </ul>
    </section>
  );
};

/** The agreement at a glance: the thread from the company down to the milestones, and where it is broken. */
export const AgreementTab = () => {
  const isThere = useQuarter(hasAgreement);
  if (!isThere) return <EmptyAgreement />;
  return (
    <div className={styles['container']}>
      <div className={styles['page']}>
        <div className={styles['main']}>
          <NumberLine />
          <ThreadTree />
        </div>
        <aside className={[rail['rail'], styles['rail']].join(' ')} aria-label={agreementWords.railLabel}>
          <MissingPanel />
          <Suspense fallback={null}>
            <NextSessionPanel />
          </Suspense>
          <Suspense fallback={null}>
            <SessionSummaryPanel />
          </Suspense>
          <Suspense
            fallback={
              <SkeletonLines label={agreementWords.changesLoading} widths={['60%', '100%', '100%']} />
            }
          >
            <RecentChanges />
          </Suspense>
        </aside>
      </div>
    </div>
  );
};
