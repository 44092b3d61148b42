import Button from '@atlaskit/button/new';
import { allOf } from '#domain/quarter/collections';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { flag } from '../../ui/flag';
import { FindingLine } from '../../ui/finding-line';
import type { EditableEntity } from '../editable-entity';
import { editOf } from '../text-edit';
import { useDecide } from '../use-decide';
import { unsavedWords } from '../words/unsaved-words';
import type { UnsavedText } from './unsaved-text';
import { useUnsavedTexts } from './unsaved-texts-context';
import styles from './unsaved-texts-list.module.css';

interface TextProps {
  readonly text: UnsavedText;
}

/** What stands in the field that a text came from; null: there is none, or it is gone. */
const useStanding = ({ concept, target, field }: UnsavedText): string | null =>
  useQuarter((quarter) => {
    if (concept === null) return null;
    const things =
      concept === 'quarter' ? [{ id: quarter.id, ...quarter.settings }] : allOf(quarter, concept);
    const standing = things.find(({ id }) => id === target);
    const value: unknown = standing === undefined ? null : Reflect.get(standing, field);
    return value === null || typeof value === 'string' ? value : '';
  });

interface PutBackProps extends TextProps {
  readonly concept: EditableEntity;
  readonly now: string;
}

const PutBack = ({ text, concept, now }: PutBackProps) => {
  const decide = useDecide();
  const { discard } = useUnsavedTexts();
  const putBack = (): void => {
    const { refusal } = decide(editOf({ ...text, concept }, text.text, now), { showsOvertaken: true });
    if (refusal === null) discard(text);
  };
  return (
    <Button spacing="compact" onClick={putBack}>
      {unsavedWords.putBack}
    </Button>
  );
};

/** It goes into the parking lot, where everybody sees it. */
const Park = ({ text }: TextProps) => {
  const decide = useDecide();
  const may = useMay();
  const { discard } = useUnsavedTexts();
  const park = (): void => {
    const { refusal } = decide(
      { kind: 'parkedNote.add', values: { text: text.text, sessionId: null } },
      { undo: unsavedWords.parked },
    );
    if (refusal === null) discard(text);
  };
  return may.write ? (
    <Button spacing="compact" onClick={park}>
      {unsavedWords.park}
    </Button>
  ) : null;
};

const Copy = ({ text: { text } }: TextProps) => {
  const say = (title: string): void => flag({ id: 'unsaved-copied', title, appearance: 'info' });
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => say(unsavedWords.copied),
      () => say(unsavedWords.notCopied),
    );
  };
  return (
    <Button spacing="compact" onClick={copy}>
      {unsavedWords.copy}
    </Button>
  );
};

const Item = ({ text }: TextProps) => {
  const { discard } = useUnsavedTexts();
  const now = useStanding(text);
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
        {text.concept === null && <Park text={text} />}
        {text.concept !== null && now !== null && <PutBack text={text} concept={text.concept} now={now} />}
        <Copy text={text} />
        <Button spacing="compact" appearance="subtle" onClick={() => discard(text)}>
          {unsavedWords.discard}
        </Button>
      </span>
    </li>
  );
};

/** Each of them with what happened, and the ways on. */
export const UnsavedTextsList = () => {
  const { texts } = useUnsavedTexts();
  return (
    <ul className={styles['list']} aria-label={unsavedWords.title}>
      {texts.map((text) => (
        <Item key={[text.concept, text.target, text.field, text.text].join(' ')} text={text} />
      ))}
    </ul>
  );
};
