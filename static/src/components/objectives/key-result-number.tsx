import Lozenge from '@atlaskit/lozenge';
import type { Day } from '#domain/kernel/day';
import type { ShownNumber } from '#domain/views/objectives/objectives-view';
import { paceOn, type Pace } from '#domain/views/progress/metric-progress';
import { outcomeInWords } from '#domain/views/progress/outcome-in-words';
import { PACE_NAMES } from '#domain/views/progress/pace-names';
import { amountWords } from '../metric/words/amount-words';
import styles from './shown-objectives.module.css';

const APPEARANCES = {
  reached: 'success',
  onTheWay: 'inprogress',
  behind: 'moved',
  farBehind: 'removed',
} as const satisfies Readonly<Record<Exclude<Pace, 'unknown'>, string>>;

interface KeyResultNumberProps {
  readonly number: ShownNumber;
  readonly plan: { readonly startDate: Day; readonly weeks: number };
  readonly today: Day;
}

/** Where the number of a key result began, is and is to go, and what that makes of it today. */
export const KeyResultNumber = ({ number, plan, today }: KeyResultNumberProps) => {
  const { baseline, target, now, unit } = number;
  const amount = (value: number | null): string | null =>
    value === null ? null : amountWords.withUnit(value, unit);
  const pace = paceOn(number, now?.value ?? null, plan, today);
  return (
    <p className={styles['number']}>
      {outcomeInWords({
        baseline: amount(baseline),
        now: amount(now?.value ?? null),
        target: amount(target),
      })}
      {pace !== 'unknown' && <Lozenge appearance={APPEARANCES[pace]}>{PACE_NAMES[pace]}</Lozenge>}
    </p>
  );
};
