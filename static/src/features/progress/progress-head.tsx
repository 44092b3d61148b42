import Button from '@atlaskit/button/new';
import type { Day } from '#domain/kernel/day';
import { quarterWeek } from '../../components/quarter-week';
import type { IssueStates } from '../../components/use-issue-states';
import { useQuarter } from '../../sync/quarter-context';
import { Heading } from '../../ui/heading';
import { agoWords } from './words/ago-words';
import { keyResultsWords } from './words/key-results-words';
import { progressWords } from './words/progress-words';
import styles from './progress.module.css';

const heardWords = ({ lookedAt, now }: IssueStates): string =>
  lookedAt === null ? progressWords.neverAsked : progressWords.lastAsked(agoWords.ago(now - lookedAt));

interface ProgressHeadProps {
  readonly today: Day;
  /** Undefined: not read yet, or nothing is in Jira. */
  readonly answer: IssueStates | undefined;
  readonly isPublished: boolean;
  readonly isRefreshing: boolean;
  readonly drafted: number;
  readonly onRefresh: () => void;
  readonly onSave: () => void;
}

/** Where the quarter is in time, when Jira was asked, and what is still to be saved. */
export const ProgressHead = (props: ProgressHeadProps) => {
  const { today, answer, isPublished, isRefreshing, drafted, onRefresh, onSave } = props;
  const settings = useQuarter((quarter) => quarter.settings);
  return (
    <div className={styles['between']}>
      <div>
        <Heading level={2} look="medium">
          {keyResultsWords.when(quarterWeek(settings, today), today)}
        </Heading>
        {answer !== undefined && (
          <p className={styles['quiet']} role="status">
            {heardWords(answer)}
          </p>
        )}
      </div>
      <span className={styles['acts']}>
        {isPublished && (
          <Button appearance="subtle" onClick={onRefresh} isLoading={isRefreshing}>
            {progressWords.refresh}
          </Button>
        )}
        {drafted > 0 && (
          <Button appearance="primary" onClick={onSave}>
            {keyResultsWords.saveValues(drafted)}
          </Button>
        )}
      </span>
    </div>
  );
};
