import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import type { ImportNote } from '#domain/okra-files/import-note';
import { SeverityIcon, type Severity } from '../../ui/severity-icon';
import { importWords } from './words/import-words';
import styles from './import.module.css';

/** At first; a table of which nothing fits has a note for every cell. */
const SHOWN = 50;

interface ImportNotesProps {
  readonly title: string;
  readonly severity: Severity;
  readonly notes: readonly ImportNote[];
}

/** What the import has to say, line by line: file, line, column, and the way out. */
export const ImportNotes = ({ title, severity, notes }: ImportNotesProps) => {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const shown = isWhole ? notes : notes.slice(0, SHOWN);
  return (
    <section className={styles['notes']} role={severity === 'error' ? 'alert' : 'status'}>
      <div className={styles['notesTitle']}>
        <SeverityIcon severity={severity} />
        <strong>{title}</strong>
      </div>
      <ol ref={list} className={styles['noteList']} tabIndex={-1} aria-label={title}>
        {shown.map(({ file, line, column, message }) => (
          <li key={`${file} ${String(line)} ${String(column)} ${message}`}>
            <span className={styles['where']}>{importWords.notePlace(file, line, column)}</span>
            <span>{message}</span>
          </li>
        ))}
      </ol>
      {shown.length < notes.length && (
        <Button
          spacing="compact"
          onClick={() => {
            setWhole(true);
            // The button goes, and what it brought is read on from here.
            list.current?.focus();
          }}
        >
          {importWords.showAllNotes(notes.length)}
        </Button>
      )}
    </section>
  );
};
