import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { useEffect, useState } from 'react';
import { useCall } from '../../rpc/call-context';
import { useQuarter, useQuarterStore } from '../../sync/quarter-context';
import { FindingLine } from '../../ui/finding-line';
import { flag } from '../../ui/flag';
import { fileName, saveBlob } from '../../ui/save-file';
import { componentWords } from '../words/component-words';
import { quarterFiles, type QuarterFiles } from './quarter-files';
import { singleNames } from './single-names';
import { zipFiles, type QuarterFileBytes } from './zip-files';
import { filesWords } from './words/files-words';
import styles from './files-dialog.module.css';

const save = (name: string, bytes: Uint8Array<ArrayBuffer>): void => {
  saveBlob(name, new Blob([bytes]));
  flag({ id: `saved-${name}`, title: componentWords.saved(name), appearance: 'success' });
};

interface FileLineProps {
  readonly file: QuarterFileBytes;
  /** What it is called in a folder of downloads. */
  readonly name: string;
}

const FileLine = ({ file: { path, bytes }, name }: FileLineProps) => (
  <li className={styles['file']}>
    <span className={styles['path']}>{path}</span>
    {bytes.length === 0 ? (
      <span className={styles['none']}>{filesWords.nothingYet}</span>
    ) : (
      <Button
        spacing="compact"
        appearance="subtle"
        aria-label={filesWords.save(path)}
        onClick={() => save(name, bytes)}
      >
        {filesWords.saveIt}
      </Button>
    )}
  </li>
);

/** Every file of the quarter: each by itself, and all of them as one zip. */
export const FilesDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const store = useQuarterStore();
  const call = useCall();
  const label = useQuarter(({ settings }) => settings.label);
  const [written, setWritten] = useState<QuarterFiles | 'failed' | null>(null);
  useEffect(() => {
    let isOpen = true;
    quarterFiles(store, call).then(
      (files) => isOpen && setWritten(files),
      (error: unknown) => {
        console.error('The files were not written', error);
        if (isOpen) setWritten('failed');
      },
    );
    return () => {
      isOpen = false;
    };
  }, [store, call]);
  const all = written === null || written === 'failed' ? null : written;
  const names = singleNames(all?.files ?? []);

  return (
    <ModalTransition>
      <ModalDialog onClose={onClose} shouldScrollInViewport>
        <ModalHeader hasCloseButton>
          <ModalTitle>{filesWords.title}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <p className={styles['hint']}>{filesWords.hint}</p>
          <p className={styles['hint']}>{filesWords.left}</p>
          {written === null && <p role="status">{filesWords.loading}</p>}
          {written === 'failed' && (
            <div role="alert">
              <FindingLine severity="error">{filesWords.failed}</FindingLine>
            </div>
          )}
          {all?.hasStates === false && <FindingLine severity="warn">{filesWords.withoutStates}</FindingLine>}
          {all?.hasPng === false && <FindingLine severity="info">{filesWords.withoutPicture}</FindingLine>}
          {all !== null && (
            <ul className={styles['files']} aria-label={filesWords.list}>
              {all.files.map((file) => (
                <FileLine key={file.path} file={file} name={names.get(file.path) ?? file.path} />
              ))}
            </ul>
          )}
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            {filesWords.close}
          </Button>
          <Button
            appearance="primary"
            isDisabled={all === null}
            onClick={() => save(`${fileName(label)}-okra.zip`, zipFiles(all?.files ?? []))}
          >
            {filesWords.saveAll(all?.files.length ?? 0)}
          </Button>
        </ModalFooter>
      </ModalDialog>
    </ModalTransition>
  );
};
