import { plannedAgainstReal } from '#domain/views/thread/real-state';
import type { CardContext } from '#domain/views/thread/card-context';
import { FindingLine } from '../../ui/finding-line';
import { presentWeek } from '../../components/present-week';
import type { IssueStates } from './issue-state';
import { viewersDay } from './viewers-day';
import { weekWords } from '../../components/words/week-words';
import { WeekStrip } from './week-strip';
import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

interface PlannedWeeksProps {
  readonly why: CardContext;
  /** Null: Jira was not asked yet. */
  readonly issues: IssueStates | null;
  /** When it decides is said elsewhere. */
  readonly said?: boolean;
}

/** The weeks of the plan, where today stands in them, and what the real state makes of that. */
export const PlannedWeeks = ({ why, issues, said = false }: PlannedWeeksProps) => {
  const [own] = issues ?? [];
  const real = own === undefined ? null : plannedAgainstReal(why, own.statusCategory, viewersDay());
  return (
    <section className={styles['section']}>
      <div>
        <div className={styles['between']}>
          <h3 className={styles['strong']}>
            {why.startWeek === null || why.endWeek === null
              ? issueWords.notPlacedYet
              : weekWords.weeks(why.startWeek, why.endWeek)}
          </h3>
          {!said && why.decideByWeek !== null && (
            <span className={styles['label']}>{issueWords.decidesBy(why.decideByWeek)}</span>
          )}
        </div>
        <WeekStrip
          weeks={why.weeks}
          startWeek={why.startWeek}
          endWeek={why.endWeek}
          now={presentWeek(why.startDate, why.weeks, new Date())}
        />
      </div>
      {real !== null &&
        (real.severity === 'info' ? (
          <p className={styles['note']}>{real.text}</p>
        ) : (
          <FindingLine severity={real.severity}>{real.text}</FindingLine>
        ))}
    </section>
  );
};
