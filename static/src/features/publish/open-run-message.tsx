import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useEffect, useMemo, useState } from 'react';
import { LEFT_BEHIND_MS } from '#domain/jira-publishing/decide-run-start';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { outcomeCounts, runReport } from '#domain/jira-publishing/run-report';
import { createSelector } from '../../sync/create-selector';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { usePersonName } from '../../sync/use-person-name';
import { countWords, instantWords, rowWords } from './preparation';
import styles from './publish.module.css';

interface OpenRunMessageProps {
  readonly run: PublishRun;
  readonly mayPublish: boolean;
  readonly onContinue: () => void;
}

const useNow = (): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => {
      setNow(Date.now());
    }, 5_000);
    return () => {
      clearInterval(ticking);
    };
  }, []);
  return now;
};

const agoWords = (ms: number): string =>
  ms < 15_000
    ? 'a moment ago'
    : ms < 120_000
      ? `${countWords(Math.round(ms / 1000), 'second')} ago`
      : `${countWords(Math.round(ms / 60_000), 'minute')} ago`;

/** A run that goes on somewhere, or was left behind: whose it is, how far it got, and how to go on with it. */
export const OpenRunMessage = ({ run, mayPublish, onContinue }: OpenRunMessageProps) => {
  const select = useMemo(() => createSelector((quarter) => outcomeCounts(runReport(quarter, run))), [run]);
  const counts = useQuarter(select);
  const me = useQuarterState((state) => state.me.member);
  const nameOf = usePersonName();
  const now = useNow();
  const done = run.rows.length - counts.waiting;
  const ageMs = Math.max(0, now - Date.parse(run.activeAt));
  const isMine = run.memberId !== null && run.memberId === me;
  const isAlive = run.state === 'running' && ageMs <= LEFT_BEHIND_MS;
  const who = isMine ? 'you' : nameOf(run.memberId);
  const doing = run.undoes === null ? 'publishing' : 'undoing a run';
  const far = `${String(done)} of ${rowWords(run.rows.length)}`;
  const title =
    isAlive && !isMine
      ? `${who.charAt(0).toUpperCase()}${who.slice(1)} is ${doing} right now: ${far} done`
      : run.state === 'stopped'
        ? `A run was paused at ${far}`
        : `A run stands at ${far}`;
  return (
    <div className={styles['message']}>
      <SectionMessage appearance={isAlive ? 'information' : 'warning'} headingLevel="h2" title={title}>
        <p>
          Begun by {who} on {instantWords(run.startedAt)}; its last sign came {agoWords(ageMs)}.{' '}
          {isAlive && !isMine
            ? 'You can watch it here, or take it over: both pages then share the work, and nothing is created twice.'
            : 'Whoever may publish can continue it where it got; nothing is created twice.'}
        </p>
        {mayPublish && (
          <Button onClick={onContinue}>
            {isAlive && !isMine ? 'Take over this run' : 'Continue this run'}
          </Button>
        )}
      </SectionMessage>
    </div>
  );
};
