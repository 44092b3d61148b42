import { useState } from 'react';
import type { Finding } from '#domain/views/findings/finding';
import { MOST_PARTS } from '#domain/quarter/batch-steps';
import { keyOfFinding } from '#domain/views/second-look/split-findings';
import { TextButton } from '../../ui/text-button';
import { RouteLink } from '../../ui/routing/route-link';
import { SeverityIcon } from '../../ui/severity-icon';
import type { FindingGroup } from './finding-groups';
import { pathOfFinding, roomOfFinding } from './path-of-finding';
import { ReopenRoom } from './reopen-room';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../use-decide';
import { componentWords } from '../words/component-words';
import { findingWords } from './words/finding-words';
import styles from './finding-points.module.css';

interface FindingPointProps {
  readonly group: FindingGroup;
  readonly mayAcknowledge: boolean;
  /** What to do about it stands below. */
  readonly withStep: boolean;
}

/** One kind of finding, with the way to what it is about, and the act that calls it fine. */
export const FindingPoint = ({ group, mayAcknowledge, withStep }: FindingPointProps) => {
  const quarter = useQuarter(({ id }) => id);
  const running = useQuarter(({ places }) => places[0]?.id ?? null);
  const decide = useDecide();
  const [open, setOpen] = useState(false);
  const { severity, sentence, findings, nextStep } = group;
  const [only] = findings;
  const isOne = findings.length === 1;
  const room = only === undefined ? null : roomOfFinding(only);
  const acknowledge = (meant: readonly Finding[]): void => {
    const commands = meant.map(
      (finding) => ({ kind: 'finding.acknowledge', key: keyOfFinding(finding), reason: '' }) as const,
    );
    const [first] = commands;
    if (first === undefined) return;
    decide(commands.length === 1 ? first : { kind: 'batch', commands }, {
      undo: findingWords.acknowledged(meant.length),
    });
  };
  const fine = (meant: readonly Finding[], name: string) =>
    mayAcknowledge &&
    meant.length <= MOST_PARTS && (
      <TextButton aria-label={findingWords.fineName(name, meant.length)} onClick={() => acknowledge(meant)}>
        {meant.length === 1 ? findingWords.fine : findingWords.allFine}
      </TextButton>
    );
  return (
    <li className={styles['point']}>
      <span className={styles['icon']}>
        <SeverityIcon severity={severity} />
      </span>
      <div className={styles['text']}>
        <bdi>{sentence}</bdi>
        {withStep && nextStep !== '' && <span className={styles['quiet']}>{nextStep}</span>}
        <span className={styles['acts']}>
          {only !== undefined && isOne ? (
            <RouteLink to={pathOfFinding(quarter, only, running)}>
              <bdi>{only.subject.title}</bdi>
            </RouteLink>
          ) : (
            <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? componentWords.hideFindings : componentWords.showFindings}
            </TextButton>
          )}
          {room !== null && <ReopenRoom {...room} />}
          {fine(findings, sentence)}
        </span>
        {open && !isOne && (
          <ul className={styles['subjects']}>
            {findings.map((finding) => (
              <li key={keyOfFinding(finding)} className={styles['acts']}>
                <RouteLink to={pathOfFinding(quarter, finding, running)}>
                  <bdi>{finding.subject.title}</bdi>
                </RouteLink>
                {fine([finding], finding.subject.title)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
};
