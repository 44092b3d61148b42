import { useMemo } from 'react';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import type { Finding } from '#domain/views/findings/finding';
import { findings, sessionOfFinding } from '#domain/views/second-look/findings';
import { asAtExit } from '#domain/views/second-look/session-stage';
import { splitFindings } from '#domain/views/second-look/split-findings';
import { groupFindings } from '../../components/findings/finding-groups';
import { FindingPoints } from '../../components/findings/finding-points';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { Heading } from '../../ui/heading';
import { roomWords } from './words/room-words';
import styles from './room-finish.module.css';

/** What is open of this session, each with what to do about it; what is fine stands apart (G-22). */
export const FinishFindings = ({ session }: { readonly session: SessionId }) => {
  const select = useMemo(() => {
    const isOfSession = (finding: Finding): boolean => sessionOfFinding(finding) === session;
    return createSelector((quarter) => {
      const found = findings(asAtExit(quarter, session)).filter(isOfSession);
      return splitFindings(quarter, found);
    });
  }, [session]);
  const { open, fine } = useQuarter(select);
  const groups = useMemo(() => groupFindings(open), [open]);
  if (open.length + fine.length === 0) return null;
  return (
    <section aria-labelledby="okra-second-look">
      <div className={styles['head']}>
        <Heading level={3} id="okra-second-look">
          {roomWords.secondLook(open.length)}
        </Heading>
        <span className={styles['quiet']}>{roomWords.noneStops}</span>
      </div>
      <div className={styles['list']}>
        <FindingPoints groups={groups} fine={fine} allWell="" withSteps />
      </div>
    </section>
  );
};
