import CalendarIcon from '@atlaskit/icon/core/calendar';
import { lazy, Suspense, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { dayInWords } from './day-in-words';
import styles from './select-field.module.css';

const load = () => import('./open-date-field');
const OpenDateField = lazy(() => load().then(({ OpenDateField: component }) => ({ default: component })));

const preload = (): void => {
  // What did not come is asked for again, and reported, by the click.
  load().catch(() => undefined);
};

const OPENING_KEYS: readonly string[] = ['Enter', ' ', 'ArrowDown', 'ArrowUp'];

interface DateFieldProps {
  /** For its label's `htmlFor`; without a label it has an `aria-label`. */
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
  /** `YYYY-MM-DD`; empty: none yet. */
  readonly value: string;
  /** First and last day that may be chosen. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** Which days the calendar offers; another one that is typed is for the form to refuse. */
  readonly isOffered?: (day: string) => boolean;
  readonly isInvalid?: boolean;
  /** Reads as text: whoever may not choose gets no field. */
  readonly isReadOnly?: boolean;
  readonly onChoose: (day: string) => void;
}

/**
 * A day, typed or chosen from a calendar. Closed it is a button of ours; the design system's field is fetched for the
 * first one that is pointed at and lies over the button while it is open.
 */
export const DateField = ({
  id,
  'aria-label': label,
  'aria-describedby': describedBy,
  value,
  min,
  max,
  isOffered,
  isInvalid = false,
  isReadOnly = false,
  onChoose,
}: DateFieldProps) => {
  const [isOpen, setOpen] = useState(false);
  const [isCovered, setCovered] = useState(false);
  // What is typed before the field is there belongs to it.
  const [typed, setTyped] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (isOpen || !returns.current) return;
    returns.current = false;
    // Unless whoever heard of the choice put the focus where people go on.
    if (document.activeElement === document.body) button.current?.focus();
  }, [isOpen]);
  if (isReadOnly) return <output id={id}>{dayInWords(value)}</output>;

  const close = (isReturning: boolean): void => {
    returns.current = isReturning;
    setTyped('');
    setCovered(false);
    setOpen(false);
  };
  const press = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isWord = key.length === 1 && key !== ' ';
    if (!OPENING_KEYS.includes(key) && !isWord) return;
    event.preventDefault();
    if (isWord) setTyped(typed + key);
    setOpen(true);
  };
  return (
    <span className={[styles['field'], styles['box']].join(' ')}>
      {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- a field's box; the design system's own is fetched to be opened */}
      <button
        ref={button}
        {...(isCovered ? { 'aria-hidden': true, tabIndex: -1 } : { id })}
        type="button"
        className={[styles['button'], isInvalid ? styles['invalid'] : ''].join(' ')}
        aria-haspopup="dialog"
        aria-expanded={false}
        aria-label={label === undefined ? undefined : `${label}, ${dayInWords(value)}`}
        aria-describedby={describedBy}
        onPointerEnter={preload}
        onFocus={preload}
        onKeyDown={press}
        onClick={() => {
          setOpen(true);
        }}
      >
        <span className={styles['label']}>{dayInWords(value)}</span>
        <span className={styles['arrow']}>
          <CalendarIcon label="" size="small" />
        </span>
      </button>
      {isOpen && (
        <span className={styles['over']}>
          <Suspense fallback={null}>
            <OpenDateField
              id={id}
              label={label}
              describedBy={describedBy}
              value={value}
              typed={typed}
              min={min}
              max={max}
              isOffered={isOffered}
              isInvalid={isInvalid}
              onShown={setCovered}
              onChoose={onChoose}
              onClose={close}
            />
          </Suspense>
        </span>
      )}
    </span>
  );
};
