import type { Why } from '#domain/thread/why';
import { ScoreChips } from './score-chips';
import { CardFoot } from './card-foot';
import { GoldenSteps } from './golden-steps';
import { presentWeek } from '../ui/present-week';
import { WaitsFor, type IssueStates } from './waits-for';
import { WeekStrip, weeksText } from './week-strip';
import styles from './issue.module.css';

export interface WhyViewProps {
  readonly why: Why;
  readonly issues: IssueStates | null;
  readonly projectKey: string | null;
  /** True while only the kept copy is there. */
  readonly refreshing: boolean;
}

export const PlannedWeeks = ({ why }: { readonly why: Why }) => (
  <section>
    <div className={styles['between']}>
      <h3 className={styles['strong']}>
        {why.startWeek === null || why.endWeek === null
          ? 'Not placed yet'
          : weeksText(why.startWeek, why.endWeek)}
      </h3>
      {why.decideByWeek !== null && (
        <span className={styles['label']}>Decides by week {why.decideByWeek}</span>
      )}
    </div>
    <WeekStrip
      weeks={why.weeks}
      startWeek={why.startWeek}
      endWeek={why.endWeek}
      now={presentWeek(why.startDate, why.weeks, new Date())}
    />
  </section>
);

/** The right column of an issue, about 300 px wide: three lines of why, scores, weeks, what it waits for. */
export const ContextView = ({ why, issues, projectKey, refreshing }: WhyViewProps) => (
  <div className={styles['context']} aria-busy={refreshing}>
    <GoldenSteps why={why} />
    {why.type !== 'objective' && <ScoreChips why={why} />}
    {why.type !== 'objective' && <PlannedWeeks why={why} />}
    <WaitsFor why={why} issues={issues} direction="needs" title="Depends on" />
    <WaitsFor why={why} issues={issues} direction="unlocks" title="Unlocks" />
    <CardFoot why={why} projectKey={projectKey} refreshing={refreshing} />
  </div>
);
