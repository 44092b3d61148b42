import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import type { Placement } from '#domain/entities/plan/placement/placement';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { DrawerField, DrawerSelect } from './drawer-field';
import { drawerWords } from './words/drawer-words';
import styles from './drawer.module.css';

const weekOptions = (
  from: number,
  to: number,
): readonly { readonly value: string; readonly text: string }[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    value: String(from + index),
    text: drawerWords.week(from + index),
  }));

interface DrawerWeeksProps {
  readonly milestone: Milestone;
  readonly placement: Placement | undefined;
  readonly isReadOnly: boolean;
}

export const DrawerWeeks = ({ milestone, placement, isReadOnly }: DrawerWeeksProps) => {
  const decide = useDecide();
  const weeks = useQuarter(({ settings }) => settings.weeks);
  const place = (startWeek: number, endWeek: number): void => {
    decide({ kind: 'placement.place', milestone: milestone.id, startWeek, endWeek });
  };
  return (
    <DrawerField label={drawerWords.weeks}>
      <span className={styles['weeks']}>
        <DrawerSelect
          label={drawerWords.firstWeek}
          value={String(placement?.startWeek ?? '')}
          isReadOnly={isReadOnly}
          options={[{ value: '', text: drawerWords.notPlaced }, ...weekOptions(1, weeks)]}
          onChange={(week) => {
            if (week === '')
              decide(
                { kind: 'placement.remove', milestone: milestone.id },
                { undo: drawerWords.weeksRemoved },
              );
            else place(Number(week), Math.max(Number(week), placement?.endWeek ?? 0));
          }}
        />
        {placement !== undefined && (
          <>
            {drawerWords.weeksBetween}
            <DrawerSelect
              label={drawerWords.lastWeek}
              value={String(placement.endWeek)}
              isReadOnly={isReadOnly}
              options={weekOptions(placement.startWeek, weeks)}
              onChange={(week) => {
                place(placement.startWeek, Number(week));
              }}
            />
          </>
        )}
      </span>
    </DrawerField>
  );
};
