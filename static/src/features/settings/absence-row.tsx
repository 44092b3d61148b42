import { useRef, useState, type KeyboardEvent } from 'react';
import { useDecide } from '../../components/use-decide';
import { capacityWords } from './words/capacity-words';
import styles from './absence-table.module.css';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
]);

interface AbsenceRowProps {
  readonly member: string;
  readonly name: string;
  /** The name as the row shows it. */
  readonly shown: string;
  /** Weeks, 1-based. */
  readonly away: readonly number[];
  /** What dates each week has. */
  readonly days: readonly string[];
  readonly isReadOnly: boolean;
}

/** One person's weeks: Tab comes to the row, arrows walk over it, Space says that they are away. */
export const AbsenceRow = ({ member, name, shown, away, days, isReadOnly }: AbsenceRowProps) => {
  const decide = useDecide();
  const row = useRef<HTMLTableRowElement>(null);
  const [stop, setStop] = useState(0);
  const toggle = (week: number): void => {
    const weeks = away.includes(week) ? away.filter((one) => one !== week) : [...away, week];
    decide({ kind: 'absence.say', member, weeks });
  };
  const walk = (event: KeyboardEvent): void => {
    const by = STEPS.get(event.key);
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = Math.max(0, Math.min(days.length - 1, stop + by));
    event.preventDefault();
    setStop(next);
    row.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <tr ref={row}>
      <th scope="row">
        <bdi>{shown}</bdi>
      </th>
      {days.map((dates, index) => {
        const week = index + 1;
        const isAway = away.includes(week);
        const label = capacityWords.awayIn(name, week, dates);
        return (
          <td key={week}>
            {isReadOnly ? (
              <span
                className={[styles['cell'], isAway ? styles['away'] : ''].join(' ')}
                {...(isAway ? { role: 'img', 'aria-label': label } : {})}
              >
                {isAway && '–'}
              </span>
            ) : (
              // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a cell of a calendar
              <button
                type="button"
                className={[styles['cell'], isAway ? styles['away'] : ''].join(' ')}
                aria-pressed={isAway}
                aria-label={label}
                title={label}
                tabIndex={index === stop ? 0 : -1}
                onFocus={() => setStop(index)}
                onKeyDown={walk}
                onClick={() => toggle(week)}
              >
                {isAway && '–'}
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
};
