import { useMemo, useState } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { keyResultFilter, objectiveFilter } from './issue-filters';
import type { ObjectiveProgress } from '#domain/views/progress/quarter-progress';
import { CodeLabel } from '../../components/code-label';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { IconButton } from '../../ui/icon-button';
import { FilterLink } from './filter-link';
import { KeyResultDetails } from './key-result-details';
import { KeyResultRow, type KeyResultRowProps } from './key-result-row';
import { OutputBlocks } from './output-blocks';
import { keyResultsWords } from './words/key-results-words';
import { progressWords } from './words/progress-words';
import styles from './key-results.module.css';

type Shared = Omit<KeyResultRowProps, 'objective' | 'thread' | 'filter'>;

interface ObjectiveRowsProps extends Shared {
  readonly progress: ObjectiveProgress;
}

/** An objective with its key results, a line each; what serves none of them stands last. */
export const ObjectiveRows = ({ progress, ...shared }: ObjectiveRowsProps) => {
  const { code, objective, keyResults, hypotheses, work } = progress;
  const { columns, rows } = shared;
  const [isOpen, setOpen] = useState(false);
  const select = useMemo(
    () =>
      createSelector((quarter) => ({
        whole: objectiveFilter(quarter, objective),
        parts: keyResults.map(({ keyResult }) => keyResultFilter(quarter, keyResult)),
      })),
    [objective, keyResults],
  );
  const filters = useQuarter(select);
  const rest = progressWords.behind(work.length, hypotheses.length);
  const restName = progressWords.withoutKeyResultOf(code);
  return (
    <tbody aria-label={`${code} ${objective.title}`}>
      <tr className={styles['objective']}>
        <th scope="rowgroup" colSpan={columns.length - (columns.includes('acts') ? 2 : 1)}>
          <span className={styles['objectiveName']}>
            <CodeLabel code={code} />
            <span dir="auto">{objective.title}</span>
            <FilterLink filter={filters.whole} />
          </span>
        </th>
        <td colSpan={columns.includes('acts') ? 2 : 1}>
          <OutputBlocks cards={progress.cards} />
        </td>
      </tr>
      {keyResults.map((thread, index) => (
        <KeyResultRow
          key={thread.keyResult.id}
          objective={code}
          thread={thread}
          filter={filters.parts[index]}
          {...shared}
        />
      ))}
      {keyResults.length === 0 && (
        <tr className={styles['keyResult']}>
          <td colSpan={columns.length}>
            <span className={styles['quiet']}>{keyResultsWords.noKeyResult}</span>
          </td>
        </tr>
      )}
      {work.length + hypotheses.length > 0 && (
        <tr className={styles['keyResult']}>
          <td colSpan={columns.length}>
            <span className={styles['rest']}>
              <IconButton
                icon={isOpen ? ChevronDownIcon : ChevronRightIcon}
                label={isOpen ? progressWords.hide(rest, restName) : progressWords.show(rest, restName)}
                aria-expanded={isOpen}
                compact
                onClick={() => setOpen(!isOpen)}
              />
              <span className={styles['quiet']}>
                {progressWords.withoutKeyResult}: {rest}
              </span>
            </span>
            {isOpen && (
              <KeyResultDetails
                name={restName}
                thread={{ hypotheses, work }}
                filter={undefined}
                rows={rows}
              />
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
};
