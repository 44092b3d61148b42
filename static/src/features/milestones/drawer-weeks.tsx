import type { KeyboardEvent } from 'react';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import type { Placement } from '#domain/entities/plan/placement/placement';
import { weekDay } from '#domain/kernel/week-day';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { TextButton } from '../../ui/text-button';
import { DrawerField } from './drawer-field';
import { drawerWords } from './words/drawer-words';
import styles from './drawer.module.css';

const dates = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });

const MONDAY = 0;
const SUNDAY = 6;

/** A day of a week, as the reader writes days. */
const dayOf = (startDate: string, week: number, day: number): string => {
  const date = weekDay(startDate, week, day);
  return date === null ? '' : dates.format(new Date(`${date}T00:00:00`));
};

/** Where a click leads: a first week, then the last one, then anew. */
const placedAt = (placement: Placement | undefined, week: number): readonly [number, number] =>
  placement !== undefined && placement.startWeek === placement.endWeek && week > placement.startWeek
    ? [placement.startWeek, week]
    : [week, week];

const step = (event: KeyboardEvent<HTMLButtonElement>): void => {
  const { currentTarget, key } = event;
  const next =
    key === 'ArrowRight'
      ? currentTarget.nextElementSibling
      : key === 'ArrowLeft'
        ? currentTarget.previousElementSibling
        : null;
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
};

interface DrawerWeeksProps {
  readonly milestone: Milestone;
  readonly placement: Placement | undefined;
  readonly isReadOnly: boolean;
}

/** The weeks of a card as a strip of the quarter, with their days. */
export const DrawerWeeks = ({ milestone, placement, isReadOnly }: DrawerWeeksProps) => {
  const decide = useDecide();
  const weeks = useQuarter(({ settings }) => settings.weeks);
  const startDate = useQuarter(({ settings }) => settings.startDate);
  const words =
    placement === undefined
      ? isReadOnly
        ? drawerWords.notPlaced
        : drawerWords.weeksHint
      : drawerWords.weeksOf(
          placement.startWeek,
          placement.endWeek,
          dayOf(startDate, placement.startWeek, MONDAY),
          dayOf(startDate, placement.endWeek, SUNDAY),
        );
  return (
    <DrawerField label={drawerWords.weeks}>
      {!isReadOnly && (
        <div className={styles['weekStrip']} role="group" aria-label={drawerWords.weeks}>
          {Array.from({ length: weeks }, (_, index) => index + 1).map((week) => {
            const isPlaced =
              placement !== undefined && week >= placement.startWeek && week <= placement.endWeek;
            return (
              // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a week of the strip, thirteen in a line
              <button
                key={week}
                type="button"
                className={styles['week']}
                aria-pressed={isPlaced}
                aria-label={drawerWords.weekOf(week, dayOf(startDate, week, MONDAY))}
                tabIndex={week === (placement?.startWeek ?? 1) ? 0 : -1}
                onKeyDown={step}
                onClick={() => {
                  const [startWeek, endWeek] = placedAt(placement, week);
                  decide({ kind: 'placement.place', milestone: milestone.id, startWeek, endWeek });
                }}
              >
                {week}
              </button>
            );
          })}
        </div>
      )}
      <span className={styles['terms']}>
        {words}
        {!isReadOnly && placement !== undefined && (
          <TextButton
            onClick={() => {
              decide(
                { kind: 'placement.remove', milestone: milestone.id },
                { undo: drawerWords.weeksRemoved },
              );
            }}
          >
            {drawerWords.weeksTake}
          </TextButton>
        )}
      </span>
    </DrawerField>
  );
};
