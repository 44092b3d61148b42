import { overdueResult } from '#domain/views/thread/real-state';
import type { CardContext } from '#domain/views/thread/card-context';
import { FindingLine } from '../../ui/finding-line';
import { CardFoot } from './card-foot';
import { GoldenSteps } from './golden-steps';
import type { IssuePlace } from './issue-place';
import type { LinkedCard } from './issue-why';
import { PlannedWeeks } from './planned-weeks';
import { ScoreChips } from './score-chips';
import { viewersDay } from './viewers-day';
import { HiddenDependencies, WaitsFor } from './waits-for';
import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

export interface WhyViewProps {
  readonly place: IssuePlace;
  readonly why: CardContext;
  /** The card as the viewer may see it; null while only the kept copy is there. */
  readonly card: LinkedCard | null;
}

/** Whether something is scored by itself: objectives and tasks are not. */
export const isScored = ({ type }: CardContext): boolean => type !== 'objective' && type !== 'task';

/** The right column of an issue, about 300 px wide: three lines of why, scores, weeks, what it waits for. */
export const ContextView = ({ place, why, card }: WhyViewProps) => {
  const issues = card?.issues ?? null;
  const overdue = overdueResult(why, viewersDay());
  return (
    <div className={styles['context']} aria-busy={card === null}>
      <GoldenSteps why={why} issues={issues} />
      {isScored(why) && <ScoreChips why={why} />}
      {why.type !== 'objective' && <PlannedWeeks why={why} issues={issues} />}
      {overdue !== null && <FindingLine severity={overdue.severity}>{overdue.text}</FindingLine>}
      <WaitsFor why={why} issues={issues} direction="needs" title={issueWords.dependsOn} />
      <WaitsFor why={why} issues={issues} direction="unlocks" title={issueWords.unlocks} />
      <HiddenDependencies count={card?.hiddenDependencies ?? 0} />
      <CardFoot place={place} why={why} refreshing={card === null} />
    </div>
  );
};
