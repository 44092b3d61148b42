import { useMemo, type ComponentType } from 'react';
import { isShown } from '#domain/views/draft/is-shown';
import type { Finding } from '#domain/views/findings/finding';
import { byGravity } from '#domain/views/findings/gravity';
import { planProblems } from '#domain/views/plan-fixes/plan-problems';
import { keyOfFinding } from '#domain/views/second-look/split-findings';
import type { Quarter } from '#domain/quarter/quarter';
import { confidenceResult } from '#domain/views/sessions/confidence-result';
import { boardSheet } from '../../components/draft/board-sheet';
import { BOARD_WIDTH } from '../../components/draft/board-width';
import { DraftBoard } from '../../components/draft/draft-board';
import { DraftLegend } from '../../components/draft/draft-legend';
import { useDraftPlan } from '../../components/draft/use-draft-plan';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { FindingLine } from '../../ui/finding-line';
import { useContainerWidth } from '../../ui/use-container-width';
import type { SlideName } from './use-slides';
import { presentationWords as words } from './words/presentation-words';
import styles from './present.module.css';

/** More do not fit on a slide. */
const MOST_PROBLEMS = 8;
/** What cards tell a whole room. */
const SHOWN = { scores: true, skills: false, needs: false };
const NO_STATES = new Map<string, never>();

const VisionSlide = () => {
  const text = useQuarter(({ visions }) => visions[0]?.text ?? '');
  return (
    <blockquote className={styles['vision']}>
      <bdi>{text}</bdi>
    </blockquote>
  );
};

const ObjectivesSlide = () => {
  const objectives = useQuarter((quarter) => quarter.objectives);
  const keyResults = useQuarter((quarter) => quarter.keyResults);
  return (
    <ol className={styles['objectives']}>
      {objectives
        .filter((objective) => isShown(objective, true))
        .map(({ id, title }) => (
          <li key={id}>
            <h2 className={styles['objective']}>
              <bdi>{title}</bdi>
            </h2>
            <ul className={styles['results']}>
              {keyResults
                .filter(({ objectiveId }) => objectiveId === id)
                .map((one) => (
                  <li key={one.id}>
                    <bdi>{one.text}</bdi>
                  </li>
                ))}
            </ul>
          </li>
        ))}
    </ol>
  );
};

const DraftSlide = () => {
  const plan = useDraftPlan();
  // Everybody sees the plan, not how far it is: nothing is marked as done.
  const draft = useMemo(
    () => ({
      ...plan,
      lanes: plan.lanes.map((lane) => ({
        ...lane,
        cards: lane.cards.map((card) => ({ ...card, done: false })),
      })),
    }),
    [plan],
  );
  const [box, width] = useContainerWidth<HTMLDivElement>();
  const sheet = useMemo(
    () => boardSheet(width ?? BOARD_WIDTH, plan.weeks, 'detail', SHOWN),
    [width, plan.weeks],
  );
  return (
    <div className={styles['board']} ref={box}>
      <DraftBoard draft={draft} sheet={sheet} today={new Date()} states={NO_STATES} />
      <DraftLegend note={words.intentions} scores done={false} />
    </div>
  );
};

const selectProblems = createSelector((quarter: Quarter): readonly Finding[] =>
  planProblems(quarter).filter(({ severity }) => severity !== 'info'),
);

/** What the board lists, as far as a slide takes it. */
const ProblemsSlide = () => {
  const problems = useQuarter(selectProblems);
  if (problems.length === 0) return <p className={styles['vision']}>{words.noProblem}</p>;
  return (
    <ul className={styles['problems']}>
      {problems
        .toSorted(byGravity)
        .slice(0, MOST_PROBLEMS)
        .map((finding) => (
          <li key={keyOfFinding(finding)}>
            <strong>
              <bdi>{finding.subject.title}</bdi>
            </strong>
            <FindingLine severity={finding.severity}>{finding.message}</FindingLine>
          </li>
        ))}
      {problems.length > MOST_PROBLEMS && <li>{words.more(problems.length - MOST_PROBLEMS)}</li>}
    </ul>
  );
};

const ConfidenceSlide = () => {
  const rounds = useQuarter(({ confidenceRounds }) => confidenceRounds);
  const round = rounds.findLast(({ state }) => state === 'revealed');
  if (round === undefined) return null;
  const { average, voters, counts, toRaise } = confidenceResult(round, undefined);
  return (
    <>
      <p className={styles['vision']}>{average === null ? words.nothing : words.average(average, voters)}</p>
      <ol className={styles['votes']}>
        {counts.map(({ value, votes }) => (
          <li key={value}>{words.votes(value, votes)}</li>
        ))}
      </ol>
      {toRaise.length > 0 && (
        <>
          <h2 className={styles['objective']}>{words.doubts}</h2>
          <ul className={styles['results']}>
            {toRaise.map((reason, at) => (
              <li key={at}>
                <bdi>{reason}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const SLIDES: Readonly<Record<SlideName, ComponentType>> = {
  vision: VisionSlide,
  objectives: ObjectivesSlide,
  draft: DraftSlide,
  problems: ProblemsSlide,
  confidence: ConfidenceSlide,
};

export const Slide = ({ name }: { readonly name: SlideName }) => {
  const Shown = SLIDES[name];
  return <Shown />;
};
