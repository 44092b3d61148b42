import type { KeyboardEvent } from 'react';
import type { DryRow } from './preparation';
import { ACTION_ICONS, ACTIONS, type Action } from './row-actions';
import { publishWords } from './words/publish-words';
import styles from './publish.module.css';

interface PreviewCountersProps {
  readonly rows: readonly DryRow[];
  /** Null: all of them. */
  readonly only: Action | null;
  /** With a count of all rows, which shows all of them. */
  readonly hasAll: boolean;
  readonly onOnly: (only: Action | null) => void;
}

/** Moves between the counters with the arrows. */
const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
};

/** How many rows meet which end; each count shows only its rows. */
export const PreviewCounters = ({ rows, only, hasAll, onOnly }: PreviewCountersProps) => {
  const shown = ACTIONS.flatMap((action) => {
    const count = rows.filter((row) => row.action === action).length;
    return count === 0 && only !== action ? [] : [{ action, count }];
  });
  return (
    <div
      className={styles['counters']}
      role="toolbar"
      aria-label={publishWords.showOnly}
      tabIndex={-1}
      onKeyDown={walk}
    >
      {[...(hasAll ? [{ action: null, count: rows.length }] : []), ...shown].map(({ action, count }) => {
        const Icon = action === null ? null : ACTION_ICONS[action];
        return (
          // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a counter that filters, in one frame with its neighbours
          <button
            key={action ?? 'all'}
            type="button"
            className={styles['counter']}
            aria-pressed={only === action}
            onClick={() => {
              onOnly(only === action ? null : action);
            }}
          >
            <span className={styles['number']}>{count}</span>
            <span className={styles['caption']}>
              {Icon !== null && <Icon label="" size="small" />}
              {action === null ? publishWords.allRows : publishWords.actions[action]}
            </span>
          </button>
        );
      })}
    </div>
  );
};
