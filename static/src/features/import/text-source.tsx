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
  /** The files of a folder, which are not mended here and stand before the text; absent: the text. */
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
  /** What comes of the text stands below and needs the room. */
  readonly isShort?: boolean;
  readonly onChange: (value: PastedText) => void;
}

/** Text from the clipboard or a file; both end up in the same field, where it can be mended. */
export const TextSource = ({ value, isShort = false, onChange }: TextSourceProps) => {
  const file = useRef<HTMLInputElement>(null);
  const chooseFile = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { folder } = value;
  const tell = (found: string | null): void => {
    // What somebody typed or mended stays: the sentence says that nothing of it is the file's.
    const isBelow = value.text !== '' && folder === undefined;
    setProblem(found === null || !isBelow ? found : importWords.textUntouched(found, value.fileName));
  };
  const take = async (chosen: File): Promise<void> => {
    const read = await readFile(chosen);
    tell(read.problem);
    if (read.problem === null) onChange({ fileName: chosen.name, text: read.text });
  };
  const takeFolder = async (chosen: readonly File[]): Promise<void> => {
    const read = await readFolder(chosen);
    tell(read.problem);
    if (read.problem === null) onChange({ ...value, folder: read.sources });
  };
  const leaveFolder = (): void => {
    setProblem(null);
    onChange({ fileName: value.fileName, text: value.text });
    // The button that was pressed goes.
    chooseFile.current?.focus();
  };
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
        <div className={styles['sourceActs']}>
          {folder !== undefined && (
            <Button spacing="compact" appearance="subtle" onClick={leaveFolder}>
              {importWords.leaveFolder}
            </Button>
          )}
          <Button ref={chooseFile} spacing="compact" onClick={() => file.current?.click()}>
            {importWords.chooseFile}
          </Button>
        </div>
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
            minimumRows={isShort ? 3 : 7}
            maxHeight={isShort ? '80px' : '200px'}
            isMonospaced
            value={value.text}
            placeholder={importWords.example}
            onChange={({ target }) => {
              setProblem(null);
              onChange({ ...value, text: target.value });
            }}
          />
          {!isShort && <p className={styles['hint']}>{importWords.hint}</p>}
        </>
      )}
    </div>
  );
};
