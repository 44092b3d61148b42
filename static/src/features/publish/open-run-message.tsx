import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useEffect, useMemo, useState } from 'react';
import { LEFT_BEHIND_MS } from '#domain/jira-publishing/decide-run-start';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { outcomeCounts, runReport } from '#domain/jira-publishing/run-report';
import { createSelector } from '../../sync/create-selector';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { instantWords } from './preparation';
import { usePublisherName } from './use-publisher-name';
import { runWords } from './words/run-words';
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
    ? runWords.justNow
    : ms < 120_000
      ? runWords.secondsAgo(Math.round(ms / 1000))
      : runWords.minutesAgo(Math.round(ms / 60_000));

/** A run that goes on somewhere, or was left behind: whose it is, how far it got, and how to go on with it. */
export const OpenRunMessage = ({ run, mayPublish, onContinue }: OpenRunMessageProps) => {
  const select = useMemo(() => createSelector((quarter) => outcomeCounts(runReport(quarter, run))), [run]);
  const counts = useQuarter(select);
  const me = useQuarterState((state) => state.me.member);
  const nameOf = usePublisherName();
  const now = useNow();
  const done = run.rows.length - counts.waiting;
  const ageMs = Math.max(0, now - Date.parse(run.activeAt));
  const isMine = run.memberId !== null && run.memberId === me;
  const isAlive = run.state === 'running' && ageMs <= LEFT_BEHIND_MS;
  const who = isMine ? runWords.you : nameOf(run.memberId);
  const total = run.rows.length;
  const others = run.undoes === null ? runWords.othersPublish : runWords.othersUndo;
  const title =
    isAlive && !isMine
      ? others(`${who.charAt(0).toUpperCase()}${who.slice(1)}`, done, total)
      : run.state === 'stopped'
        ? runWords.wasPaused(done, total)
        : runWords.standsAt(done, total);
  return (
    <div className={styles['message']}>
      <SectionMessage appearance={isAlive ? 'information' : 'warning'} headingLevel="h2" title={title}>
        <p>
          {runWords.begun(who, instantWords(run.startedAt), agoWords(ageMs))}{' '}
          {isAlive && !isMine ? runWords.watch : runWords.whoeverMay}
        </p>
        {mayPublish && (
          <Button onClick={onContinue}>
            {isAlive && !isMine ? runWords.takeOver : runWords.continueRun}
          </Button>
        )}
      </SectionMessage>
    </div>
  );
};
