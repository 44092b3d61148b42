import CalendarIcon from '@atlaskit/icon/core/calendar';
import { lazy, Suspense } from 'react';
import { dayInWords } from './day-in-words';
import { useFieldOnDemand } from './use-field-on-demand';
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
  const { button, isOpen, typed, isCovered, cover, open, close, press } = useFieldOnDemand(OPENING_KEYS);
  if (isReadOnly) return <output id={id}>{dayInWords(value)}</output>;

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
        onClick={open}
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
              onShown={cover}
              onChoose={onChoose}
              onClose={close}
            />
          </Suspense>
        </span>
      )}
    </span>
  );
};
