import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { useDeferredValue, useMemo, useState } from 'react';
import { detectFormat } from '#domain/okra-files/detect-format';
import { importQuarter } from '#domain/okra-files/import-quarter';
import type { ImportNote } from '#domain/okra-files/import-note';
import type { ImportSource } from '#domain/quarter/import-source';
import { columnsOf } from '#domain/okra-files/table-columns';
import { unknownWords } from '#domain/okra-files/unknown-words';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { flag } from '../../ui/flag';
import { ColumnMeanings } from './column-meanings';
import { ImportNotes } from './import-notes';
import { ImportPreview } from './import-preview';
import { TextSource } from './text-source';
import { useImportChoices, type ImportChoices } from './use-import-choices';
import { WordMeanings } from './word-meanings';
import styles from './import.module.css';

/** A table whose headings nobody knows is still a table: its columns are given a meaning below. */
const looksLikeTable = (text: string): boolean => {
  const [first = '', second = ''] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const separator = [',', ';', '\t'].find((mark) => first.includes(mark) && second.includes(mark));
  return separator !== undefined && !/^\s*(?:#|[-*]\s|[\w ]+:)/.test(first);
};

const sourceOf = ({ pasted: { fileName, text }, columns, words }: ImportChoices): ImportSource => {
  const areColumnsChosen = Object.keys(columns).length > 0;
  return {
    fileName,
    format: areColumnsChosen || looksLikeTable(text) ? 'csv' : detectFormat(fileName, text),
    text,
    ...(areColumnsChosen ? { columns } : {}),
    ...(Object.keys(words).length > 0 ? { meanings: words } : {}),
  };
};

interface ImportDialogProps {
  readonly onClose: () => void;
}

/** Takes a table or blocks of text into the quarter: what would come of it is shown before anything is stored. */
export const ImportDialog = ({ onClose }: ImportDialogProps) => {
  const { choices, change, chooseColumn, chooseWord } = useImportChoices();
  const [refused, setRefused] = useState<readonly ImportNote[] | null>(null);
  const [sending, setSending] = useState(false);
  const quarter = useQuarter((whole) => whole);
  const decide = useDecide();
  const settled = useDeferredValue(choices);
  const { pasted, columns: chosenColumns } = settled;
  const asWritten = useMemo(
    () => sourceOf({ pasted, columns: chosenColumns, words: {} }),
    [pasted, chosenColumns],
  );
  const source = useMemo(() => sourceOf(settled), [settled]);
  // The very code that will decide: what the preview says is what happens.
  const preview = useMemo(
    () => (source.text.trim() === '' ? null : importQuarter(quarter, [source], 'preview')),
    [quarter, source],
  );
  const errors = refused ?? (preview?.ok === false ? preview.error : []);
  const columns = useMemo(() => (asWritten.format === 'csv' ? columnsOf(asWritten) : []), [asWritten]);
  // A meaning that is chosen changes neither: the text is not read for them again.
  const words = useMemo(() => (asWritten.text.trim() === '' ? [] : unknownWords(asWritten)), [asWritten]);
  const milestones =
    preview?.ok === true
      ? preview.value.changes.filter(({ concept, kind }) => concept === 'milestone' && kind === 'added')
          .length
      : 0;

  /** What was refused is no more what would be sent. */
  const anew =
    <A extends readonly unknown[]>(act: (...given: A) => void) =>
    (...given: A): void => {
      setRefused(null);
      act(...given);
    };

  const send = async (): Promise<void> => {
    setSending(true);
    const submitted = decide({ kind: 'quarter.import', sources: [source] }, { quiet: true });
    const answer =
      submitted.refusal === null
        ? await submitted.settled
        : { ok: false as const, refusal: submitted.refusal };
    setSending(false);
    if (answer.ok) {
      flag({
        id: `imported-${submitted.id}`,
        title: milestones === 1 ? '1 milestone imported' : `${String(milestones)} milestones imported`,
        appearance: 'success',
      });
      onClose();
      return;
    }
    const found = answer.refusal.present?.['errors'];
    setRefused(
      Array.isArray(found)
        ? (found as readonly ImportNote[])
        : [{ file: source.fileName, line: 1, column: 1, message: answer.refusal.text }],
    );
  };

  return (
    <ModalTransition>
      <ModalDialog onClose={onClose} width="large" shouldScrollInViewport>
        <ModalHeader hasCloseButton>
          <ModalTitle>Import milestones</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className={styles['body']}>
            <TextSource value={choices.pasted} onChange={anew(change)} />
            {columns.length > 0 && <ColumnMeanings columns={columns} onChoose={anew(chooseColumn)} />}
            {words.length > 0 && (
              <WordMeanings words={words} meanings={choices.words} onChoose={anew(chooseWord)} />
            )}
            {errors.length > 0 && (
              <ImportNotes
                severity="error"
                notes={errors}
                title={
                  errors.length === 1
                    ? '1 line needs a look. Nothing was stored.'
                    : `${String(errors.length)} lines need a look. Nothing was stored.`
                }
              />
            )}
            {preview?.ok === true && <ImportPreview changes={preview.value.changes} />}
            {preview?.ok === true && preview.value.warnings.length > 0 && (
              <ImportNotes
                severity="info"
                notes={preview.value.warnings}
                title="Not read, or in a way you may not expect"
              />
            )}
          </div>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button
            appearance="primary"
            isDisabled={preview?.ok !== true || preview.value.changes.length === 0 || settled !== choices}
            isLoading={sending}
            onClick={() => {
              void send();
            }}
          >
            {milestones === 0
              ? 'Import'
              : milestones === 1
                ? 'Import 1 milestone'
                : `Import ${String(milestones)} milestones`}
          </Button>
        </ModalFooter>
      </ModalDialog>
    </ModalTransition>
  );
};
