import { memo, type KeyboardEvent } from 'react';
import type { Milestone, Value } from '#domain/entities/milestones/milestone/milestone';
import type { Effort } from '#domain/entities/milestones/milestone/effort';
import { useDecide } from '../../components/use-decide';
import { ScoreChip, type Score } from '../../components/score-chip';
import type { Choice } from '../../ui/choice';
import { SelectField } from '../../ui/select-field';
import { moveInGrid } from './grid-keys';
import { milestonesWords } from './words/milestones-words';
import styles from './milestones.module.css';

const EFFORTS: readonly Effort[] = ['S', 'M', 'L'];
const VALUES: readonly Value[] = [1, 2, 3];
const NAMES = {
  effort: milestonesWords.effort,
  business: milestonesWords.businessValue,
  ux: milestonesWords.uxValue,
} as const;
const WORDS = {
  effort: [milestonesWords.small, milestonesWords.medium, milestonesWords.large],
  business: ['$', '$$', '$$$'],
  ux: ['♥', '♥♥', '♥♥♥'],
} as const;

const choicesOf = (words: readonly string[]): readonly Choice<number>[] =>
  [milestonesWords.notScored, ...words].map((label, value) => ({ value, label }));
const CHOICES = {
  effort: choicesOf(WORDS.effort),
  business: choicesOf(WORDS.business),
  ux: choicesOf(WORDS.ux),
} as const;

const scoreOf = (milestone: Milestone, scale: Score['scale']): Score =>
  scale === 'effort'
    ? { scale, value: milestone.effort, isUncertain: milestone.effortUncertain }
    : { scale, value: scale === 'business' ? milestone.businessValue : milestone.uxValue };

const stepOf = ({ scale, value }: Score): number =>
  value === null ? 0 : scale === 'effort' ? EFFORTS.indexOf(value) + 1 : value;

interface ScoreCellProps {
  readonly milestone: Milestone;
  readonly scale: Score['scale'];
  readonly isReadOnly: boolean;
}

/**
 * A score to read and to give: keys 1, 2, 3 set it and 0 clears it; a mouse, a finger and every other key find a list
 * below the chip.
 */
export const ScoreCell = memo(({ milestone, scale, isReadOnly }: ScoreCellProps) => {
  const decide = useDecide();
  const score = scoreOf(milestone, scale);
  if (isReadOnly) return <ScoreChip {...score} />;

  const give = (step: number): void => {
    if (step === stepOf(score)) return;
    const target = milestone.id;
    if (scale === 'effort')
      decide({
        kind: 'milestone.edit',
        target,
        changes: { effort: EFFORTS[step - 1] ?? null },
        was: { effort: milestone.effort },
      });
    else if (scale === 'business')
      decide({
        kind: 'milestone.edit',
        target,
        changes: { businessValue: VALUES[step - 1] ?? null },
        was: { businessValue: milestone.businessValue },
      });
    else
      decide({
        kind: 'milestone.edit',
        target,
        changes: { uxValue: VALUES[step - 1] ?? null },
        was: { uxValue: milestone.uxValue },
      });
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (/^[0-3]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      give(Number(event.key));
    } else moveInGrid(event);
  };
  return (
    <span className={styles['score']}>
      <SelectField
        data-grid={scale}
        aria-label={milestonesWords.scoreOf(NAMES[scale], milestone.title)}
        value={stepOf(score)}
        choices={CHOICES[scale]}
        onKeyDown={press}
        onChoose={give}
      >
        <ScoreChip {...score} />
      </SelectField>
    </span>
  );
});
ScoreCell.displayName = 'ScoreCell';
