import { useState } from 'react';
import type { FineFinding } from '#domain/views/second-look/split-findings';
import { InlineText, type SaveProblem } from '../../ui/inline-text';
import { RouteLink } from '../../ui/routing/route-link';
import { SeverityIcon } from '../../ui/severity-icon';
import { TextButton } from '../../ui/text-button';
import { useQuarter } from '../../sync/quarter-context';
import { presentText } from '../text-edit';
import { useDecide } from '../use-decide';
import { pathOfFinding } from './path-of-finding';
import { findingWords } from './words/finding-words';
import styles from './finding-points.module.css';

interface LineProps {
  readonly fine: FineFinding;
  readonly mayAcknowledge: boolean;
}

const FineLine = ({ fine: { finding, acknowledgement }, mayAcknowledge }: LineProps) => {
  const quarter = useQuarter(({ id }) => id);
  const running = useQuarter(({ places }) => places[0]?.id ?? null);
  const decide = useDecide();
  const { id: key, reason } = acknowledgement;
  const { title } = finding.subject;
  const save = (text: string, was: string): SaveProblem | null => {
    const { refusal } = decide({ kind: 'finding.acknowledge', key, reason: text, was }, { quiet: true });
    if (refusal === null) return null;
    const theirs = presentText(refusal, 'reason');
    return theirs === undefined ? { text: refusal.text } : { text: refusal.text, theirs };
  };
  return (
    <li className={styles['text']}>
      <bdi>{finding.message}</bdi>
      <RouteLink to={pathOfFinding(quarter, finding, running)}>
        <bdi>{title}</bdi>
      </RouteLink>
      {mayAcknowledge ? (
        <>
          <InlineText
            value={reason}
            label={findingWords.reasonOf(title)}
            placeholder={findingWords.addReason}
            maxLength={255}
            onSave={save}
          />
          <TextButton onClick={() => decide({ kind: 'finding.reopen', key })}>
            {findingWords.reopen}
          </TextButton>
        </>
      ) : (
        reason !== '' && (
          <span className={styles['quiet']}>
            <bdi>{reason}</bdi>
          </span>
        )
      )}
    </li>
  );
};

interface FineFindingsProps {
  readonly fine: readonly FineFinding[];
  readonly mayAcknowledge: boolean;
}

/** What the team is fine with, apart from what is open: folded, each with its reason and the way back. */
export const FineFindings = ({ fine, mayAcknowledge }: FineFindingsProps) => {
  const [isOpen, setOpen] = useState(false);
  if (fine.length === 0) return null;
  return (
    <div className={styles['point']}>
      <span className={styles['icon']}>
        <SeverityIcon severity="ok" />
      </span>
      <div className={styles['text']}>
        <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {findingWords.areFine(fine.length)}
        </TextButton>
        {isOpen && (
          <ul className={styles['subjects']}>
            {fine.map((one) => (
              <FineLine key={one.acknowledgement.id} fine={one} mayAcknowledge={mayAcknowledge} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};
