import type { ImportNote } from '#domain/okra-files/import-note';
import { SeverityIcon, type Severity } from '../../ui/severity-icon';
import styles from './import.module.css';

const SHOWN = 50;

interface ImportNotesProps {
  readonly title: string;
  readonly severity: Severity;
  readonly notes: readonly ImportNote[];
}

/** What the import has to say, line by line: file, line, column, and the way out. */
export const ImportNotes = ({ title, severity, notes }: ImportNotesProps) => (
  <section className={styles['notes']} role={severity === 'error' ? 'alert' : 'status'}>
    <div className={styles['notesTitle']}>
      <SeverityIcon severity={severity} />
      <strong>{title}</strong>
    </div>
    <ol className={styles['noteList']}>
      {notes.slice(0, SHOWN).map(({ file, line, column, message }) => (
        <li key={`${file} ${String(line)} ${String(column)} ${message}`}>
          <span className={styles['where']}>
            {file === '' ? '' : `${file}, `}line {line}, column {column}
          </span>
          <span>{message}</span>
        </li>
      ))}
    </ol>
    {notes.length > SHOWN && <p className={styles['hint']}>{notes.length - SHOWN} more of them.</p>}
  </section>
);
