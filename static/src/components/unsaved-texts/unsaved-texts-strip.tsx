import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { allOf } from '#domain/quarter/collections';
import { useQuarter } from '../../sync/quarter-context';
import { FindingLine } from '../../ui/finding-line';
import { Strip } from '../../ui/strip';
import { editOf } from '../text-edit';
import { useDecide } from '../use-decide';
import { unsavedWords } from '../words/unsaved-words';
import type { UnsavedText } from './unsaved-text';
import { useUnsavedTexts } from './unsaved-texts-context';
import styles from './unsaved-texts-strip.module.css';

const Item = ({ text }: { readonly text: UnsavedText }) => {
  const decide = useDecide();
  const { discard } = useUnsavedTexts();
  const { concept, target, field } = text;
  // Null: it is gone.
  const now = useQuarter((quarter) => {
    const things =
      concept === 'quarter' ? [{ id: quarter.id, ...quarter.settings }] : allOf(quarter, concept);
    const standing = things.find(({ id }) => id === target);
    const value: unknown = standing === undefined ? null : Reflect.get(standing, field);
    return value === null || typeof value === 'string' ? value : '';
  });
  const putBack = (): void => {
    const { refusal } = decide(editOf(text, text.text, now ?? ''), { showsOvertaken: true });
    if (refusal === null) discard(text);
  };
  return (
    <li className={styles['item']}>
      <span className={styles['label']}>{text.label}</span>
      <span className={styles['text']} dir="auto">
        {text.text}
      </span>
      <FindingLine severity="warn">{text.reason}</FindingLine>
      {now !== null && now !== '' && now !== text.text && (
        <FindingLine severity="info">{unsavedWords.standsNow(now)}</FindingLine>
      )}
      <span className={styles['acts']}>
        {now !== null && (
          <Button spacing="compact" onClick={putBack}>
            {unsavedWords.putBack}
          </Button>
        )}
        <Button spacing="compact" appearance="subtle" onClick={() => discard(text)}>
          {unsavedWords.discard}
        </Button>
      </span>
    </li>
  );
};

/** What somebody typed and could not save: it stays in sight wherever they go, until they put it back or throw it away. */
export const UnsavedTextsStrip = () => {
  const { texts } = useUnsavedTexts();
  const [isOpen, setOpen] = useState(false);
  if (texts.length === 0) return null;
  return (
    <>
      <Strip
        severity="warn"
        acts={
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? unsavedWords.hide : unsavedWords.show}
          </Button>
        }
      >
        {unsavedWords.kept(texts.length)}
      </Strip>
      {isOpen && (
        <ul className={styles['list']} aria-label={unsavedWords.title}>
          {texts.map((text) => (
            <Item key={[text.concept, text.target, text.field, text.text].join(' ')} text={text} />
          ))}
        </ul>
      )}
    </>
  );
};
