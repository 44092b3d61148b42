import WarningIcon from '@atlaskit/icon/core/status-warning';
import { lazy, Suspense } from 'react';
import { useFieldOnDemand } from './use-field-on-demand';
import styles from './tag-field.module.css';

const load = () => import('./open-tag-field');
const OpenTagField = lazy(() => load().then(({ OpenTagField: component }) => ({ default: component })));

const preload = (): void => {
  // What did not come is asked for again, and reported, by the click.
  load().catch(() => undefined);
};

const OPENING_KEYS: readonly string[] = ['Enter', ' ', 'ArrowDown', 'Backspace'];

interface TagFieldProps {
  /** For its label's `htmlFor`. */
  readonly id?: string;
  readonly label: string;
  readonly value: readonly string[];
  /** What others of the team called theirs: offered, so that one thing has one name. */
  readonly known: readonly string[];
  /** What stands there while there is none. */
  readonly prompt: string;
  readonly isReadOnly?: boolean;
  /** What is to be said of a tag beside it, with a mark of its own: nobody has that skill. Null: nothing. */
  readonly lackOf?: (tag: string) => string | null;
  /** Tags of a text that was typed or pasted. */
  readonly split: (text: string) => readonly string[];
  /** Whether they are taken; refused, what was typed stays where it is. */
  readonly onChoose: (value: readonly string[]) => boolean;
}

/** Words of a list, each a tag: read as tags, and typed or chosen once the field is opened. */
export const TagField = ({
  id,
  label,
  value,
  known,
  prompt,
  isReadOnly = false,
  lackOf = () => null,
  split,
  onChoose,
}: TagFieldProps) => {
  const { button, isOpen, typed, open, close, press } = useFieldOnDemand(OPENING_KEYS);
  const tags =
    value.length === 0 ? (
      <span className={styles['prompt']}>{prompt}</span>
    ) : (
      value.map((tag) => {
        const lack = lackOf(tag);
        return lack === null ? (
          <span key={tag} className={styles['tag']}>
            {tag}
          </span>
        ) : (
          <span key={tag} className={[styles['tag'], styles['lacking']].join(' ')}>
            <WarningIcon label={lack} size="small" />
            {tag}
          </span>
        );
      })
    );
  if (isReadOnly) return <span className={styles['tags']}>{tags}</span>;
  const closed = (
    // eslint-disable-next-line @atlaskit/design-system/no-html-button -- reads as tags; the design system's own field is fetched to be opened
    <button
      ref={button}
      id={id}
      type="button"
      className={[styles['tags'], styles['button']].join(' ')}
      aria-label={[label, ...value.map((tag) => [tag, lackOf(tag)].filter(Boolean).join(' '))].join(', ')}
      onPointerEnter={preload}
      onFocus={preload}
      onKeyDown={press}
      onClick={open}
    >
      {tags}
    </button>
  );
  if (!isOpen) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenTagField
        id={id}
        label={label}
        prompt={prompt}
        value={value}
        known={known}
        typed={typed}
        split={split}
        onChoose={onChoose}
        onClose={close}
      />
    </Suspense>
  );
};
