import { memo, type KeyboardEvent } from 'react';
import type { Milestone, Value } from '#domain/entities/milestones/milestone/milestone';
import type { Effort } from '#domain/entities/milestones/milestone/effort';
import { useDecide } from '../../components/use-decide';
import { ScoreChip, type Score } from '../../components/score-chip';
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

const scoreOf = (milestone: Milestone, scale: Score['scale']): Score =>
  scale === 'effort'
    ? { scale, value: milestone.effort }
    : { scale, value: scale === 'business' ? milestone.businessValue : milestone.uxValue };

const stepOf = ({ scale, value }: Score): number =>
  value === null ? 0 : scale === 'effort' ? EFFORTS.indexOf(value) + 1 : value;

interface ScoreCellProps {
  readonly milestone: Milestone;
  readonly scale: Score['scale'];
  readonly isReadOnly: boolean;
}

/**
 * A score to read and to give: keys 1, 2, 3 set it and 0 clears it. A browser's own select lies over the chip,
 * so that a mouse, a finger and a screen reader find what they know.
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
  const press = (event: KeyboardEvent<HTMLSelectElement>): void => {
    if (/^[0-3]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      give(Number(event.key));
    } else moveInGrid(event);
  };
  return (
    <span className={styles['score']}>
      <span aria-hidden="true">
        <ScoreChip {...score} />
      </span>
      {/* eslint-disable-next-line @atlaskit/design-system/no-html-select -- see above */}
      <select
        data-grid={scale}
        aria-label={milestonesWords.scoreOf(NAMES[scale], milestone.title)}
        value={stepOf(score)}
        onKeyDown={press}
        onChange={({ target }) => {
          give(Number(target.value));
        }}
      >
        <option value={0}>{milestonesWords.notScored}</option>
        {WORDS[scale].map((word, index) => (
          <option key={word} value={index + 1}>
            {word}
          </option>
        ))}
      </select>
    </span>
  );
});
ScoreCell.displayName = 'ScoreCell';
