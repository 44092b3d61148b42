import { useMemo, type ComponentType } from 'react';
import { isShown } from '#domain/views/draft/is-shown';
import { confidenceResult } from '#domain/views/sessions/confidence-result';
import { DraftBoard } from '../../components/draft/draft-board';
import { DraftLegend } from '../../components/draft/draft-legend';
import { useDraftPlan } from '../../components/draft/use-draft-plan';
import { useQuarter } from '../../sync/quarter-context';
import { FindingLine } from '../../ui/finding-line';
import type { SlideName } from './use-slides';
import { presentationWords as words } from './words/presentation-words';
import styles from './present.module.css';

/** More do not fit on a slide. */
const MOST_PROBLEMS = 8;
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
  return (
    <div className={styles['board']}>
      <DraftBoard draft={draft} today={new Date()} states={NO_STATES} />
      <DraftLegend note={words.intentions} scores done={false} />
    </div>
  );
};

const ProblemsSlide = () => {
  const { conflicts } = useDraftPlan();
  const shown = conflicts.filter(({ severity }) => severity !== 'info');
  if (shown.length === 0) return <p className={styles['vision']}>{words.noProblem}</p>;
  return (
    <ul className={styles['problems']}>
      {shown.slice(0, MOST_PROBLEMS).map(({ code, subjectId, subject, severity, message }, at) => (
        <li key={`${code} ${subjectId} ${String(at)}`}>
          <strong>
            <bdi>{subject}</bdi>
          </strong>
          <FindingLine severity={severity}>{message}</FindingLine>
        </li>
      ))}
      {shown.length > MOST_PROBLEMS && <li>{words.more(shown.length - MOST_PROBLEMS)}</li>}
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
