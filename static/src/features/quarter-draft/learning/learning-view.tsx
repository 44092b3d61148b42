import Button from '@atlaskit/button/new';
import { perThing } from '#domain/kernel/per-thing';
import { findById } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import {
  learningLanes,
  type LearningDecision,
  type LearningLane,
} from '#domain/views/learning/learning-lanes';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { EmptyPanel } from '../../../ui/empty-panel';
import { Heading } from '../../../ui/heading';
import { pathTo } from '../../../ui/routing/route';
import { useNavigate } from '../../../ui/routing/route-context';
import { RouteLink } from '../../../ui/routing/route-link';
import { SeverityIcon } from '../../../ui/severity-icon';
import { SmallBoard, type SmallLane, type WeekSign } from '../small-board/small-board';
import type { SmallCard } from '../small-board/place-cards';
import boardStyles from '../small-board/small-board.module.css';
import { learningWords } from '../words/learning-words';
import styles from './learning-view.module.css';

const selectLanes = createSelector(learningLanes);
const whole = (quarter: Quarter): Quarter => quarter;
const calendarOf = perThing(({ startDate, weeks, sprintWeeks }: Quarter['settings']) => ({
  startDate,
  weeks,
  sprintWeeks,
}));

const signOf = ({ status, answerBy, builtBefore }: LearningLane): WeekSign | null => {
  if (answerBy === null) return null;
  if (status !== 'open') return { week: answerBy, text: learningWords.answer[status], tone: 'ok' };
  return {
    week: answerBy,
    text: learningWords.answerBy(answerBy),
    tone: builtBefore === null ? 'due' : 'late',
  };
};

const cardsOf = (quarter: Quarter, { learning, work }: LearningLane): readonly SmallCard[] =>
  [...learning.map((one) => [one, true] as const), ...work.map((one) => [one, false] as const)].flatMap(
    ([{ id, startWeek, endWeek }, learns]) => {
      const card = findById(quarter.milestones, id);
      if (card === undefined) return [];
      const isDone = card.status === 'done';
      const tone = learns && !isDone ? {} : ({ tone: 'quiet' } as const);
      return [{ id, title: card.title, type: card.type, startWeek, endWeek, isDone, ...tone }];
    },
  );

interface DecisionProps {
  readonly quarter: string;
  readonly decision: LearningDecision;
}

/** What the answer of one card decides. */
const Decision = ({
  quarter,
  decision: { cardId, title, week, isDone, decision, tooLate },
}: DecisionProps) => (
  <li className={styles['decision']}>
    <SeverityIcon severity={isDone ? 'ok' : tooLate === null ? 'info' : 'warn'} size="small" />
    <span className={styles['said']}>
      {decision !== '' && <span dir="auto">{decision}</span>}
      {tooLate !== null && (
        <span>{learningWords.tooLate(week - tooLate.startWeek, tooLate.title, tooLate.startWeek)}</span>
      )}
      <RouteLink to={pathTo('milestones.card', { quarter, card: cardId })}>
        <bdi>{title}</bdi>
      </RouteLink>
    </span>
  </li>
);

/** Each once, at the hypothesis that it answers first. */
const decisionsByWeek = (
  lanes: readonly LearningLane[],
): readonly (readonly [number, LearningDecision[]])[] => {
  const seen = new Set<string>();
  const weeks = new Map<number, LearningDecision[]>();
  for (const decision of lanes.flatMap((lane) => lane.decisions)) {
    if (seen.has(decision.cardId)) continue;
    seen.add(decision.cardId);
    weeks.set(decision.week, [...(weeks.get(decision.week) ?? []), decision]);
  }
  return [...weeks].toSorted(([a], [b]) => a - b);
};

/** Spikes and signal tests alone: what each answers, by when, and what is built on it. */
export const LearningView = () => {
  const quarter = useQuarter(whole);
  const lanes = selectLanes(quarter);
  const navigate = useNavigate();
  const decisions = decisionsByWeek(lanes);
  if (decisions.length === 0) {
    return (
      <EmptyPanel
        header={learningWords.emptyTitle}
        act={
          <Button onClick={() => navigate(pathTo('draft', { quarter: quarter.id }))}>
            {learningWords.toBoard}
          </Button>
        }
      >
        {learningWords.emptySentence}
      </EmptyPanel>
    );
  }
  const untested = lanes.filter(({ learning, status }) => learning.length === 0 && status === 'open');
  const shown: readonly SmallLane[] = lanes.map((lane) => ({
    key: lane.hypothesisId,
    code: lane.code,
    title: lane.text,
    cards: cardsOf(quarter, lane),
    sign: signOf(lane),
    hatch: lane.builtBefore,
  }));
  return (
    <>
      <p className={styles['summary']}>
        {learningWords.summary(
          lanes.length,
          lanes.filter(({ status }) => status !== 'open').length,
          decisions.reduce((sum, [, all]) => sum + all.length, 0),
        )}
      </p>
      <div className={styles['view']}>
        <SmallBoard
          label={learningWords.board}
          calendar={calendarOf(quarter.settings)}
          today={new Date()}
          lanes={shown}
          head={284}
          legend={
            <>
              <span className={boardStyles['entry']}>
                <span className={[boardStyles['sample'], styles['work']].join(' ')} />{' '}
                {learningWords.legendWork}
              </span>
              <span className={boardStyles['entry']}>◇ {learningWords.legendDue}</span>
              <span className={boardStyles['entry']}>
                <span className={[boardStyles['sample'], styles['built']].join(' ')} />{' '}
                {learningWords.legendBuilt}
              </span>
            </>
          }
        />
        <aside className={styles['aside']} aria-labelledby="okra-decisions">
          <Heading level={2} look="xsmall" id="okra-decisions">
            {learningWords.decisions}
          </Heading>
          {decisions.map(([week, all]) => (
            <section key={week} className={styles['week']}>
              <h3 className={styles['weekTitle']}>{learningWords.week(week)}</h3>
              <ul className={styles['list']}>
                {all.map((decision) => (
                  <Decision key={decision.cardId} quarter={quarter.id} decision={decision} />
                ))}
              </ul>
            </section>
          ))}
          {untested.length > 0 && (
            <ul className={[styles['list'], styles['week']].join(' ')}>
              {untested.map(({ hypothesisId, text }) => (
                <li key={hypothesisId} className={styles['decision']}>
                  <SeverityIcon severity="warn" size="small" />
                  <span className={styles['said']}>
                    <span>
                      <strong>{learningWords.nothingTests}</strong> <bdi>{text}</bdi>
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </aside>
      </div>
    </>
  );
};
