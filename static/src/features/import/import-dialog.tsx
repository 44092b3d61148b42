import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ImportNote } from '#domain/okra-files/import-note';
import { columnsOf } from '#domain/okra-files/table-columns';
import { unknownWords } from '#domain/okra-files/unknown-words';
import { useQuarter, useQuarterStore } from '../../sync/quarter-context';
import { offerUndo } from '../../components/offer-undo';
import { useDecide } from '../../components/use-decide';
import { chosenSource } from './chosen-source';
import { ColumnMeanings } from './column-meanings';
import { ImportNotes } from './import-notes';
import { ImportPreview } from './import-preview';
import { previewOf, readTexts } from './preview-of';
import { TextSource } from './text-source';
import { useImportChoices } from './use-import-choices';
import { WordMeanings } from './word-meanings';
import { importWords } from './words/import-words';
import styles from './import.module.css';

interface ImportDialogProps {
  readonly onClose: () => void;
}

/** Takes a table or blocks of text into the quarter: what would come of it is shown before anything is stored. */
export const ImportDialog = ({ onClose }: ImportDialogProps) => {
  const { choices, change, chooseColumn, chooseWord } = useImportChoices();
  const [refused, setRefused] = useState<readonly ImportNote[] | null>(null);
  const [sending, setSending] = useState(false);
  const quarter = useQuarter((whole) => whole);
  const store = useQuarterStore();
  const decide = useDecide();
  const settled = useDeferredValue(choices);
  const { pasted, columns: chosenColumns } = settled;
  const { folder } = pasted;
  const asWritten = useMemo(
    // The files of a folder say what they mean themselves.
    () =>
      chosenSource({
        pasted: folder === undefined ? pasted : { fileName: '', text: '' },
        columns: folder === undefined ? chosenColumns : {},
        words: {},
      }),
    [folder, pasted, chosenColumns],
  );
  const sources = useMemo(() => folder ?? [chosenSource(settled)], [folder, settled]);
  // An entry of a colleague changes what the cards come to, not what the text says.
  const files = useMemo(() => readTexts(sources), [sources]);
  const preview = useMemo(() => previewOf(quarter, files), [quarter, files]);
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
    const submitted = decide({ kind: 'quarter.import', sources }, { quiet: true });
    const answer =
      submitted.refusal === null
        ? await submitted.settled
        : { ok: false as const, refusal: submitted.refusal };
    setSending(false);
    if (answer.ok) {
      offerUndo(store, submitted, importWords.imported(milestones));
      onClose();
      return;
    }
    const found = answer.refusal.present?.['errors'];
    setRefused(
      Array.isArray(found)
        ? (found as readonly ImportNote[])
        : [{ file: sources[0]?.fileName ?? '', line: 1, column: 1, message: answer.refusal.text }],
    );
  };

  return (
    <ModalTransition>
      <ModalDialog onClose={onClose} width="large" shouldScrollInViewport>
        <ModalHeader hasCloseButton>
          <ModalTitle>{importWords.title}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className={styles['body']}>
            <TextSource value={choices.pasted} onChange={anew(change)} />
            {columns.length > 0 && <ColumnMeanings columns={columns} onChoose={anew(chooseColumn)} />}
            {words.length > 0 && (
              <WordMeanings words={words} meanings={choices.words} onChoose={anew(chooseWord)} />
            )}
            {errors.length > 0 && (
              <ImportNotes severity="error" notes={errors} title={importWords.refused(errors.length)} />
            )}
            {preview?.ok === true && preview.value.cards > 0 && (
              <ImportPreview changes={preview.value.changes} />
            )}
            {preview?.ok === true && preview.value.warnings.length > 0 && (
              <ImportNotes severity="info" notes={preview.value.warnings} title={importWords.noted} />
            )}
          </div>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            {importWords.cancel}
          </Button>
          <Button
            appearance="primary"
            isDisabled={preview?.ok !== true || preview.value.changes.length === 0 || settled !== choices}
            isLoading={sending}
            onClick={() => {
              void send();
            }}
          >
            {importWords.import(milestones)}
          </Button>
        </ModalFooter>
      </ModalDialog>
    </ModalTransition>
  );
};
