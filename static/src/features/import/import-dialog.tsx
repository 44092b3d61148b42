import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Refusal } from '#domain/kernel/refusal';
import type { ImportNote } from '#domain/okra-files/import-note';
import { isFilled } from '#domain/okra-files/compare/is-filled';
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
import { ReviewDifferences } from './review-differences';
import { ReviewProblem } from './review-problem';
import { TextSource } from './text-source';
import { useImportChoices } from './use-import-choices';
import { useReview } from './use-review';
import { WordMeanings } from './word-meanings';
import { importWords } from './words/import-words';
import { reviewWords } from './words/review-words';
import styles from './import.module.css';

interface ImportDialogProps {
  readonly onClose: () => void;
}

/** Takes a table or blocks of text into the quarter: what would come of it is shown before anything is stored. */
export const ImportDialog = ({ onClose }: ImportDialogProps) => {
  const { choices, change, chooseColumn, chooseWord } = useImportChoices();
  const [refused, setRefused] = useState<readonly ImportNote[] | null>(null);
  const [problem, setProblem] = useState<Refusal | null>(null);
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
  // Where something stands already, what differs from it is shown, and taken difference by difference.
  const isCompared = isFilled(quarter);
  const preview = useMemo(
    () => (isCompared ? null : previewOf(quarter, files)),
    [isCompared, quarter, files],
  );
  const { compared, review } = useReview(quarter, isCompared ? files : null);
  const read = compared ?? preview;
  const errors = refused ?? (read?.ok === false ? read.error : []);
  const warnings = read?.ok === true ? read.value.warnings : [];
  const taken = review?.review.taken.length ?? 0;
  const columns = useMemo(() => (asWritten.format === 'csv' ? columnsOf(asWritten) : []), [asWritten]);
  // A meaning that is chosen changes neither: the text is not read for them again.
  const words = useMemo(() => (asWritten.text.trim() === '' ? [] : unknownWords(asWritten)), [asWritten]);
  const milestones =
    preview?.ok === true
      ? preview.value.changes.filter(({ concept, kind }) => concept === 'milestone' && kind === 'added')
          .length
      : 0;

  const isReady = isCompared ? taken > 0 : preview?.ok === true && preview.value.changes.length > 0;

  /** What was refused is no more what would be sent. */
  const anew =
    <A extends readonly unknown[]>(act: (...given: A) => void) =>
    (...given: A): void => {
      setRefused(null);
      setProblem(null);
      act(...given);
    };

  const send = async (): Promise<void> => {
    setSending(true);
    setProblem(null);
    const command = { kind: 'quarter.import', sources } as const;
    const submitted = decide(review === null ? command : { ...command, review: review.review }, {
      quiet: true,
      showsOvertaken: true,
    });
    const answer =
      submitted.refusal === null
        ? await submitted.settled
        : { ok: false as const, refusal: submitted.refusal };
    setSending(false);
    if (answer.ok) {
      offerUndo(
        store,
        submitted,
        review === null ? importWords.imported(milestones) : reviewWords.imported(taken),
      );
      onClose();
      return;
    }
    const found = answer.refusal.present?.['errors'];
    if (Array.isArray(found)) setRefused(found as readonly ImportNote[]);
    else if (review !== null) setProblem(answer.refusal);
    else setRefused([{ file: sources[0]?.fileName ?? '', line: 1, column: 1, message: answer.refusal.text }]);
  };

  return (
    <ModalTransition>
      <ModalDialog onClose={onClose} width={isCompared ? 'x-large' : 'large'} shouldScrollInViewport>
        <ModalHeader hasCloseButton>
          <ModalTitle>{importWords.title}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className={styles['body']}>
            <TextSource value={choices.pasted} isShort={review !== null} onChange={anew(change)} />
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
            {review !== null && review.comparison.cards > 0 && (
              <ReviewDifferences
                quarter={quarter}
                review={review}
                hasTable={sources.some(({ format }) => format === 'csv')}
              />
            )}
            {problem !== null && <ReviewProblem problem={problem} />}
            {warnings.length > 0 && (
              <ImportNotes severity="info" notes={warnings} title={importWords.noted} />
            )}
          </div>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            {importWords.cancel}
          </Button>
          <Button
            appearance="primary"
            isDisabled={!isReady || settled !== choices}
            isLoading={sending}
            onClick={() => {
              void send();
            }}
          >
            {review === null ? importWords.import(milestones) : reviewWords.import(taken)}
          </Button>
        </ModalFooter>
      </ModalDialog>
    </ModalTransition>
  );
};
