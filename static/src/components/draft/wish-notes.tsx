import { useMemo } from 'react';
import { wishConsequences } from '#domain/views/draft/plan-wish';
import type { PlanMove } from '#domain/views/plan-fixes/plan-move';
import type { Quarter } from '#domain/quarter/quarter';
import { useQuarter } from '../../sync/quarter-context';
import { SeverityIcon } from '../../ui/severity-icon';
import { wishWords } from './words/wish-words';
import styles from './wish-notes.module.css';

const whole = (quarter: Quarter): Quarter => quarter;

/** So many are told before the rest is a number. */
const MOST = 4;

interface WishNotesProps {
  readonly wish: PlanMove;
}

/** What would follow if a card stood in those weeks: what would be wrong, and what would be mended. */
export const WishNotes = ({ wish }: WishNotesProps) => {
  const quarter = useQuarter(whole);
  const { card, startWeek, endWeek } = wish;
  const { arising, solved } = useMemo(
    () => wishConsequences(quarter, { card, startWeek, endWeek }),
    [quarter, card, startWeek, endWeek],
  );
  const notes = [
    ...arising.map((finding) => ({ finding, severity: finding.severity, text: finding.message })),
    ...solved.map((finding) => ({ finding, severity: 'ok' as const, text: wishWords.solved(finding.brief) })),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className={styles['notes']}>
      {notes.slice(0, MOST).map(({ finding, severity, text }) => (
        <li key={`${severity} ${finding.code} ${finding.subject.id} ${finding.part ?? ''}`}>
          <SeverityIcon severity={severity} />
          <span>
            <strong className={styles['subject']} dir="auto">
              {finding.subject.title}
            </strong>
            <span dir="auto">{text}</span>
          </span>
        </li>
      ))}
      {notes.length > MOST && <li className={styles['more']}>{wishWords.more(notes.length - MOST)}</li>}
    </ul>
  );
};
