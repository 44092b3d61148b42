import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form';
import TextArea from '@atlaskit/textarea';
import { useRef, useState } from 'react';
import { decodeText } from '#domain/okra-files/decode-text';
import type { ImportSource } from '#domain/quarter/import-source';
import { unreadableFile } from '#domain/okra-files/unreadable-file';
import { FindingLine } from '../../ui/finding-line';
import { areFolder, readFolder } from './read-files';
import { importWords } from './words/import-words';
import styles from './import.module.css';

export interface PastedText {
  /** The files of a folder, which are not mended here; absent: a text. */
  readonly folder?: readonly ImportSource[];
  /** Empty: pasted. */
  readonly fileName: string;
  readonly text: string;
}

/** What a file holds, or why nothing could come of it. */
const readFile = async (file: File): Promise<{ readonly text: string; readonly problem: string | null }> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const why = unreadableFile(file.name, bytes);
  if (why !== undefined) return { text: '', problem: importWords.unreadableFile(file.name, why) };
  const text = decodeText(bytes);
  return { text, problem: text.trim() === '' ? importWords.emptyFile(file.name) : null };
};

interface TextSourceProps {
  readonly value: PastedText;
  readonly onChange: (value: PastedText) => void;
}

/** Text from the clipboard or a file; both end up in the same field, where it can be mended. */
export const TextSource = ({ value, onChange }: TextSourceProps) => {
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (chosen: File): Promise<void> => {
    const read = await readFile(chosen);
    // What somebody typed or mended stays: the sentence says that nothing of it is the file's.
    setProblem(
      read.problem === null || value.text === ''
        ? read.problem
        : importWords.textUntouched(read.problem, value.fileName),
    );
    if (read.problem === null) onChange({ fileName: chosen.name, text: read.text });
  };
  const takeFolder = async (chosen: readonly File[]): Promise<void> => {
    const read = await readFolder(chosen);
    setProblem(read.problem);
    if (read.problem === null) onChange({ fileName: '', text: '', folder: read.sources });
  };
  const { folder } = value;
  const name = folder === undefined ? value.fileName : importWords.folder(folder.length);
  return (
    <div className={styles['source']}>
      <div className={styles['sourceHead']}>
        <span className={styles['cut']} title={name}>
          {folder === undefined ? (
            <Label htmlFor="okra-import-text">{name === '' ? importWords.pasteHere : name}</Label>
          ) : (
            <strong>{name}</strong>
          )}
        </span>
        <Button spacing="compact" onClick={() => file.current?.click()}>
          {importWords.chooseFile}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          multiple
          accept=".csv,.tsv,.md,.txt,.zip,text/csv,text/plain,text/markdown"
          aria-label={importWords.file}
          onChange={({ target }) => {
            const chosen = [...(target.files ?? [])];
            const [only] = chosen;
            if (areFolder(chosen)) void takeFolder(chosen);
            else if (only !== undefined) void take(only);
            target.value = '';
          }}
        />
      </div>
      {problem !== null && (
        <div role="alert">
          <FindingLine severity="error">{problem}</FindingLine>
        </div>
      )}
      {folder !== undefined && (
        <ul className={styles['folder']} aria-label={importWords.folderList}>
          {folder.map(({ fileName }, at) => (
            <li key={`${String(at)} ${fileName}`}>{fileName}</li>
          ))}
        </ul>
      )}
      {folder === undefined && (
        <>
          {/* eslint-disable-next-line @atlaskit/design-system/no-placeholder -- shows the form of a block; the label and the hint say what is asked */}
          <TextArea
            id="okra-import-text"
            minimumRows={7}
            maxHeight="200px"
            isMonospaced
            value={value.text}
            placeholder={importWords.example}
            onChange={({ target }) => {
              setProblem(null);
              onChange({ ...value, text: target.value });
            }}
          />
          <p className={styles['hint']}>{importWords.hint}</p>
        </>
      )}
    </div>
  );
};
