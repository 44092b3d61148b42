import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { ErrorPanel } from '../../ui/error-panel';
import { FindingLine } from '../../ui/finding-line';
import { SkeletonLines } from '../../ui/skeletons';
import type { FoundWork, useWorkSearch } from './use-work-search';
import { WorkRow } from './work-row';
import { existingWorkWords } from './words/existing-work-words';
import styles from './existing-work.module.css';

interface WorkListProps {
  readonly found: ReturnType<typeof useWorkSearch>;
  readonly chosen: ReadonlyMap<string, FoundWork>;
  readonly onChoose: (work: readonly FoundWork[], isChosen: boolean) => void;
}

/** What was found, with what of it is chosen. */
export const WorkList = ({ found, chosen, onChoose }: WorkListProps) => {
  const { work, problem, error, isLoading, isLoadingMore, loadMore, retry } = found;
  const free = work.filter(({ held }) => held === null);
  const ticked = free.filter(({ issueId }) => chosen.has(issueId)).length;
  return (
    <>
      {isLoading && <SkeletonLines widths={['80%', '64%', '72%', '56%']} label={existingWorkWords.loading} />}
      {problem !== null && (
        <div role="alert">
          <FindingLine severity="warn">{problem}</FindingLine>
        </div>
      )}
      {!isLoading && error === null && problem === null && work.length === 0 && (
        <p className={styles['note']} role="status">
          {existingWorkWords.nothing}
        </p>
      )}
      {free.length > 0 && (
        <Checkbox
          label={existingWorkWords.chooseAll(free.length)}
          isChecked={ticked === free.length}
          isIndeterminate={ticked > 0 && ticked < free.length}
          onChange={() => {
            onChoose(free, ticked < free.length);
          }}
        />
      )}
      {work.length > 0 && (
        <ul className={styles['list']} aria-label={existingWorkWords.list}>
          {work.map((one) => (
            <WorkRow
              key={one.issueId}
              work={one}
              isChosen={chosen.has(one.issueId)}
              onChoose={(isChosen) => {
                onChoose([one], isChosen);
              }}
            />
          ))}
        </ul>
      )}
      {error !== null && (
        <ErrorPanel title={existingWorkWords.failedTitle} onRetry={retry}>
          {error.message}
        </ErrorPanel>
      )}
      {error === null && loadMore !== undefined && (
        <div>
          <Button appearance="subtle" isLoading={isLoadingMore} onClick={loadMore}>
            {existingWorkWords.loadMore}
          </Button>
        </div>
      )}
    </>
  );
};
