import { lazy, Suspense, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import styles from './tag-field.module.css';

const load = () => import('./open-tag-field');
const OpenTagField = lazy(() => load().then(({ OpenTagField: component }) => ({ default: component })));

const preload = (): void => {
  // What did not come is asked for again, and reported, by the click.
  load().catch(() => undefined);
};

/** Other signs are keys of the page around the field, as `/` and `?`. */
const BEGINS_A_WORD = /^[\p{L}\p{N}]$/u;
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
  /** Tags of a text that was typed or pasted. */
  readonly split: (text: string) => readonly string[];
  readonly onChoose: (value: readonly string[]) => void;
}

/** Words of a list, each a tag: read as tags, and typed or chosen once the field is opened. */
export const TagField = ({
  id,
  label,
  value,
  known,
  prompt,
  isReadOnly = false,
  split,
  onChoose,
}: TagFieldProps) => {
  const [isOpen, setOpen] = useState(false);
  // What is typed before the field is there belongs to it.
  const [typed, setTyped] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (isOpen || !returns.current) return;
    returns.current = false;
    button.current?.focus();
  }, [isOpen]);
  const tags =
    value.length === 0 ? (
      <span className={styles['prompt']}>{prompt}</span>
    ) : (
      value.map((tag) => (
        <span key={tag} className={styles['tag']}>
          {tag}
        </span>
      ))
    );
  if (isReadOnly) return <span className={styles['tags']}>{tags}</span>;
  const press = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!OPENING_KEYS.includes(key) && !BEGINS_A_WORD.test(key)) return;
    event.preventDefault();
    if (key.length === 1 && key !== ' ') setTyped(typed + key);
    setOpen(true);
  };
  const closed = (
    // eslint-disable-next-line @atlaskit/design-system/no-html-button -- reads as tags; the design system's own field is fetched to be opened
    <button
      ref={button}
      id={id}
      type="button"
      className={[styles['tags'], styles['button']].join(' ')}
      aria-label={[label, ...value].join(', ')}
      onPointerEnter={preload}
      onFocus={preload}
      onKeyDown={press}
      onClick={() => {
        setOpen(true);
      }}
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
        onClose={(isReturning) => {
          returns.current = isReturning;
          setTyped('');
          setOpen(false);
        }}
      />
    </Suspense>
  );
};
