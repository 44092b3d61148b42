import type { DraftPlan } from '#domain/views/draft/draft-view';
import { FindingLine } from '../../ui/finding-line';
import { SeverityIcon } from '../../ui/severity-icon';
import { quarterDraftWords } from './words/quarter-draft-words';
import styles from './quarter-draft-tab.module.css';

/** Conflicts of the draft, in words. */
export const DraftConflicts = ({ conflicts }: Pick<DraftPlan, 'conflicts'>) =>
  conflicts.length === 0 ? (
    <FindingLine severity="ok">{quarterDraftWords.noConflict}</FindingLine>
  ) : (
    <ul className={styles['list']}>
      {conflicts.map(({ code, severity, subject, message }) => (
        <li key={`${code} ${subject} ${message}`} className={styles['conflict']}>
          <SeverityIcon severity={severity} />
          <span>
            <strong className={styles['subject']}>{subject}</strong>
            {message}
          </span>
        </li>
      ))}
    </ul>
  );
