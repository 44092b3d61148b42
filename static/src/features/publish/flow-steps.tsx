import { ProgressTracker } from '@atlaskit/progress-tracker';
import { FlowTitle } from './flow-title';
import { STEPS, type Step } from './preparation';
import { publishWords } from './words/publish-words';
import styles from './publish.module.css';

const PERCENT = { visited: 100, current: 0, unvisited: 0 } as const;

interface FlowStepsProps {
  readonly step: Step;
  readonly title: string;
  readonly children?: string;
}

/** Where one is in publishing, in a picture and in words. */
export const FlowSteps = ({ step, title, children }: FlowStepsProps) => {
  const here = STEPS.indexOf(step);
  return (
    <div className={styles['steps']}>
      <div className={styles['tracker']}>
        <ProgressTracker
          animated={false}
          spacing="comfortable"
          label={publishWords.trackerLabel}
          items={STEPS.map((name, index) => {
            const status = index < here ? 'visited' : index === here ? 'current' : 'unvisited';
            return {
              id: name,
              label: publishWords.steps[name],
              status,
              percentageComplete: PERCENT[status],
              noLink: true,
            };
          })}
        />
      </div>
      <span className={styles['quiet']}>{publishWords.stepOf(here + 1, STEPS.length)}</span>
      <FlowTitle title={title}>{children}</FlowTitle>
    </div>
  );
};
