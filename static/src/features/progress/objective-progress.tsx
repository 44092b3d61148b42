import { memo, useMemo, useState } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { keyResultFilter, objectiveFilter } from '#domain/jira-publishing/issue-filters';
import type { Hypothesis } from '#domain/entities/agreement/hypothesis/hypothesis';
import type { CardProgress, LevelProgress, ObjectiveProgress } from '#domain/views/progress/quarter-progress';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { CodeLabel } from '../../components/code-label';
import { Heading } from '../../ui/heading';
import { IconButton } from '../../ui/icon-button';
import { FilterLink } from './filter-link';
import { LearnedList } from './learned-list';
import { OutcomeLine } from './outcome-line';
import { OutputBar } from './output-bar';
import type { IssueState } from '../../components/use-issue-states';
import { WorkList } from './work-list';
import { progressWords } from './words/progress-words';
import styles from './progress.module.css';

interface LevelProps {
  readonly level: LevelProgress;
  readonly label: string;
}

export const Level = ({ level, label }: LevelProps) => (
  <dl className={styles['level']} aria-label={label}>
    <div>
      <dt className={styles['quiet']}>{progressWords.output}</dt>
      <dd>
        <OutputBar cards={level.cards} tasks={level.tasks} />
      </dd>
    </div>
    <div>
      <dt className={styles['quiet']}>{progressWords.outcome}</dt>
      <dd>
        <OutcomeLine outcome={level.outcome} />
      </dd>
    </div>
  </dl>
);

interface DrillDownProps {
  readonly of: string;
  readonly work: readonly CardProgress[];
  readonly hypotheses?: readonly Hypothesis[];
  readonly rows: ReadonlyMap<string, IssueState>;
}

/** The cards and hypotheses behind the numbers, when somebody asks. */
export const DrillDown = ({ of, work, hypotheses = [], rows }: DrillDownProps) => {
  const [isOpen, setOpen] = useState(false);
  if (work.length + hypotheses.length === 0)
    return <span className={styles['quiet']}>{progressWords.noCard}</span>;
  const words = progressWords.behind(work.length, hypotheses.length);
  return (
    <div>
      <span className={styles['stands']}>
        <IconButton
          icon={isOpen ? ChevronDownIcon : ChevronRightIcon}
          label={isOpen ? progressWords.hide(words, of) : progressWords.show(words, of)}
          aria-expanded={isOpen}
          compact
          onClick={() => {
            setOpen(!isOpen);
          }}
        />
        <span className={styles['small']}>{words}</span>
      </span>
      {isOpen && hypotheses.length > 0 && (
        <LearnedList label={progressWords.hypothesesOf(of)} hypotheses={hypotheses} work={work} />
      )}
      {isOpen && <WorkList label={progressWords.cardsOf(of)} work={work} rows={rows} />}
    </div>
  );
};

interface ObjectiveSectionProps {
  readonly thread: ObjectiveProgress;
  readonly rows: ReadonlyMap<string, IssueState>;
}

export const ObjectiveSection = memo(({ thread, rows }: ObjectiveSectionProps) => {
  const { code, objective, keyResults, hypotheses, work } = thread;
  const select = useMemo(
    () =>
      createSelector((quarter) => ({
        whole: objectiveFilter(quarter, objective),
        parts: keyResults.map(({ keyResult }) => keyResultFilter(quarter, keyResult)),
      })),
    [objective, keyResults],
  );
  const filters = useQuarter(select);
  return (
    <section className={styles['objective']} aria-label={`${code} ${objective.title}`}>
      <div className={styles['head']}>
        <CodeLabel code={code} />
        <Heading level={3} look="xsmall">
          {objective.title}
        </Heading>
        <FilterLink filter={filters.whole} />
      </div>
      <Level level={thread} label={progressWords.progressOf(code)} />
      <ul className={styles['keyResults']} aria-label={progressWords.keyResultsOf(code)}>
        {keyResults.map((one, index) => (
          <li key={one.keyResult.id} className={styles['keyResult']}>
            <div className={styles['head']}>
              <CodeLabel code={one.code} />
              <span className={styles['title']}>{one.keyResult.text}</span>
              {one.keyResult.feasibility !== 'unchecked' && (
                <span className={styles['quiet']}>
                  {progressWords.feasibility[one.keyResult.feasibility]}
                </span>
              )}
              {filters.parts[index] !== undefined && <FilterLink filter={filters.parts[index]} />}
            </div>
            <Level level={one} label={progressWords.progressOfKeyResult(code, one.code)} />
            <DrillDown of={`${code} ${one.code}`} work={one.work} hypotheses={one.hypotheses} rows={rows} />
          </li>
        ))}
        {work.length + hypotheses.length > 0 && (
          <li className={styles['keyResult']}>
            <span className={styles['small']}>{progressWords.withoutKeyResult}</span>
            <DrillDown
              of={progressWords.withoutKeyResultOf(code)}
              work={work}
              hypotheses={hypotheses}
              rows={rows}
            />
          </li>
        )}
      </ul>
    </section>
  );
});
ObjectiveSection.displayName = 'ObjectiveSection';
