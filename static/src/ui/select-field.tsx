import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { lazy, Suspense, useId, type KeyboardEvent, type ReactNode } from 'react';
import type { Choice } from './choice';
import { ChoiceLine } from './choice-line';
import { useFieldOnDemand } from './use-field-on-demand';
import styles from './select-field.module.css';

const load = () => import('./open-select-field');
const OpenSelectField = lazy(() => load().then(({ OpenSelectField: component }) => ({ default: component })));

const preload = (): void => {
  // What did not come is asked for again, and reported, by the click.
  load().catch(() => undefined);
};

const OPENING_KEYS: readonly string[] = ['Enter', ' ', 'ArrowDown', 'ArrowUp'];

interface SelectFieldProps<V extends string | number> {
  /** For its label's `htmlFor`; without a label it has an `aria-label`. */
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
  /** Its column among the controls of a table that the arrow keys walk over. */
  readonly 'data-grid'?: string;
  /** Null, or none of the choices: nothing is chosen. */
  readonly value: V | null;
  readonly choices: readonly Choice<V>[];
  /** What stands there while nothing is chosen. */
  readonly prompt?: string;
  /** A box as forms have it, or a line of text that becomes one under the pointer. */
  readonly look?: 'box' | 'line';
  /** What it shows instead of the chosen words: a mark in a dense line. */
  readonly children?: ReactNode;
  readonly isDisabled?: boolean;
  /** Reads as text: whoever may not choose gets no field. */
  readonly isReadOnly?: boolean;
  /** Sees every key first; what it prevents goes no further. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLButtonElement>) => void;
  readonly onChoose: (value: V) => void;
}

/**
 * One of several, chosen from a list. Closed it is a button of ours in the look of the design system, which costs a page
 * next to nothing; the design system's own is fetched for the first one that is pointed at and lies over the button
 * while it is open, so that nothing around it moves.
 */
export const SelectField = <V extends string | number>({
  id,
  'aria-label': label,
  'aria-describedby': describedBy,
  'data-grid': column,
  value,
  choices,
  prompt = '',
  look = 'box',
  children,
  isDisabled = false,
  isReadOnly = false,
  onKeyDown,
  onChoose,
}: SelectFieldProps<V>) => {
  const own = useId();
  const { button, isOpen, typed, isCovered, cover, open, close, press } = useFieldOnDemand(OPENING_KEYS);
  const chosen = choices.find((choice) => choice.value === value);
  const words = chosen === undefined ? undefined : <ChoiceLine choice={chosen} />;
  if (isReadOnly) return <span className={styles['text']}>{words ?? prompt}</span>;

  const face = children === undefined ? styles[look] : styles['bare'];
  return (
    <span className={[styles['field'], face].join(' ')}>
      {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- a field's box; the design system's own is fetched to be opened */}
      <button
        ref={button}
        {...(isCovered ? { 'aria-hidden': true, tabIndex: -1 } : { id })}
        type="button"
        role="combobox"
        className={styles['button']}
        aria-haspopup="listbox"
        aria-expanded={false}
        aria-controls={`react-select-${own}-listbox`}
        aria-label={label}
        aria-describedby={describedBy}
        data-grid={column}
        disabled={isDisabled}
        onPointerEnter={preload}
        onFocus={preload}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          press(event);
        }}
        onClick={open}
      >
        {children ?? (
          <>
            {words ?? <span className={styles['prompt']}>{prompt}</span>}
            <span className={styles['arrow']}>
              <ChevronDownIcon label="" size="small" />
            </span>
          </>
        )}
      </button>
      {isOpen && (
        <span className={styles['open']}>
          <Suspense fallback={null}>
            <OpenSelectField
              id={id}
              instanceId={own}
              label={label}
              describedBy={describedBy}
              prompt={prompt}
              typed={typed}
              chosen={chosen}
              choices={choices}
              onShown={cover}
              onChoose={(choice) => {
                const one = choices.find((known) => known.value === choice.value);
                if (one !== undefined) onChoose(one.value);
              }}
              onClose={close}
            />
          </Suspense>
        </span>
      )}
    </span>
  );
};
