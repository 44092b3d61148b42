import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form';
import TextArea from '@atlaskit/textarea';
import { useRef } from 'react';
import { decodeText } from '#domain/okra-files/decode-text';
import styles from './import.module.css';

export interface PastedText {
  /** Empty: pasted. */
  readonly fileName: string;
  readonly text: string;
}

const EXAMPLE = 'Milestone: Show the refund before people ask\nType: Signal Test\nEffort: S';

interface TextSourceProps {
  readonly value: PastedText;
  readonly onChange: (value: PastedText) => void;
}

/** Text from the clipboard or a file; both end up in the same field, where it can be mended. */
export const TextSource = ({ value, onChange }: TextSourceProps) => {
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className={styles['source']}>
      <div className={styles['sourceHead']}>
        <Label htmlFor="okra-import-text">
          {value.fileName === '' ? 'Paste a table or blocks of text' : value.fileName}
        </Label>
        <Button spacing="compact" onClick={() => file.current?.click()}>
          Choose a file
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".csv,.tsv,.md,.txt,text/csv,text/plain,text/markdown"
          aria-label="File to import"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined)
              void chosen.arrayBuffer().then((bytes) => {
                onChange({ fileName: chosen.name, text: decodeText(new Uint8Array(bytes)) });
              });
            target.value = '';
          }}
        />
      </div>
      {/* eslint-disable-next-line @atlaskit/design-system/no-placeholder -- shows the form of a block; the label and the hint say what is asked */}
      <TextArea
        id="okra-import-text"
        minimumRows={7}
        maxHeight="200px"
        isMonospaced
        value={value.text}
        placeholder={EXAMPLE}
        onChange={({ target }) => {
          onChange({ ...value, text: target.value });
        }}
      />
      <p className={styles['hint']}>
        A table needs one column: milestone, title, card or idea. Blocks are lines such as “Milestone: …”,
        “Type: Spike”, “Effort: M”.
      </p>
    </div>
  );
};
