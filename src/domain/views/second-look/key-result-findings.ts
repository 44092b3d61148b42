import type { KeyResult } from '../../entities/agreement/key-result/key-result';
import { hypothesesOf } from '../../entities/agreement/hypothesis/hypotheses-of';
import type { Metric } from '../../entities/agreement/metric/metric';
import { findById, groupedBy } from '../../kernel/collection';
import { perThing } from '../../kernel/per-thing';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { isAlive, livingKeyResults } from '../findings/objective-findings';
import { isAtExit } from './session-stage';

/** NO_FEASIBILITY: #1 is at its end, and nobody asked whether a key result can be reached (S1-15). */
export const findUnasked = (quarter: Quarter): readonly Finding[] =>
  !isAtExit(quarter, 's1')
    ? []
    : livingKeyResults(quarter)
        .filter(({ feasibility }) => feasibility === 'unchecked')
        .map((keyResult) =>
          findingOf('NO_FEASIBILITY', 'keyResult', keyResult, {
            brief: 'Feasibility not asked',
            message: 'Nobody has said whether this key result can be reached in the quarter.',
            nextStep: 'Ask those who would do it, and choose plausible or doubtful.',
          }),
        );

/**
 * A number, a share, or a word that counts. Words that count here and mean nothing there ("one page for all, by the end of
 * the quarter", "no longer") count only where they stand as a share or as the whole of a sentence's subject.
 */
const COUNTED =
  /\p{N}|%|\b(?:none|nobody|zero|half|thirds?|twice|thrice|double|doubled|doubles|triple|tripled|halve|halved|halves|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million)\b|\bone (?:in|of|out of|per)\b|\b(?:a|one) quarter of\b|\bquarters of\b|\bby a quarter\b|^\W*no (?!longer\b|more\b|matter\b|later\b)\p{L}/iu;

const isCounted = perThing(({ text }: KeyResult): boolean => COUNTED.test(text));

const byKeyResult = ({ keyResultId }: Metric): readonly string[] =>
  keyResultId === null ? [] : [keyResultId];

const hasTarget = ({ metrics }: Quarter, { id }: KeyResult): boolean =>
  groupedBy(metrics, byKeyResult)
    .get(id)
    ?.some(({ target }) => target !== null) === true;

/** KR_NOT_MEASURABLE: neither its text nor its metric says how much (S1-10). */
export const findUnmeasurable = (quarter: Quarter): readonly Finding[] =>
  livingKeyResults(quarter)
    .filter((keyResult) => !isCounted(keyResult) && !hasTarget(quarter, keyResult))
    .map((keyResult) =>
      findingOf('KR_NOT_MEASURABLE', 'keyResult', keyResult, {
        brief: 'No number',
        message: 'This key result says neither a number nor a share, so nobody can tell when it is reached.',
        nextStep: 'Write how much, from what, by the end of the quarter.',
      }),
    );

const DELIVERS =
  /^\W*(?:build|built|launch|launched|ship|shipped|deliver|delivered|implement|implemented|release|released|create|created|add|added|migrate|migrated|develop|developed|introduce|introduced|roll out|rolled out|deploy|deployed|set up|finish|complete|completed|redesign|rewrite|refactor|integrate|publish|install|replace)\b/iu;

/** KR_OUTPUT: it says what is delivered and counts nothing (S1-11). */
export const findOutputs = (quarter: Quarter): readonly Finding[] =>
  livingKeyResults(quarter)
    .filter((keyResult) => !isCounted(keyResult) && DELIVERS.test(keyResult.text))
    .map((keyResult) =>
      findingOf('KR_OUTPUT', 'keyResult', keyResult, {
        brief: 'Output, not outcome',
        message: 'This key result says what we would deliver, not what would be different then.',
        nextStep: 'Ask what a customer does differently once it is there; the rest is a milestone.',
      }),
    );

const objectiveOf = (quarter: Quarter, { objectiveId, keyResultId }: Metric): string | null =>
  keyResultId === null ? objectiveId : (findById(quarter.keyResults, keyResultId)?.objectiveId ?? null);

/** METRIC_BEFORE_HYPOTHESIS: an objective is measured before anybody said what has to be true (S1-12). */
export const findEarlyMetrics = (quarter: Quarter): readonly Finding[] => {
  const measured = new Set(quarter.metrics.map((metric) => objectiveOf(quarter, metric)));
  return quarter.objectives
    .filter(
      (objective) =>
        measured.has(objective.id) && isAlive(objective) && hypothesesOf(quarter, objective.id).length === 0,
    )
    .map((objective) =>
      findingOf('METRIC_BEFORE_HYPOTHESIS', 'objective', objective, {
        brief: 'Metric, no hypothesis',
        message: 'This objective has a metric, and no hypothesis says why the number should move.',
        nextStep: 'Write the hypothesis that the metric would confirm.',
      }),
    );
};

/** TOO_MANY_OBJECTIVES: more than the quarter takes (S1-17). */
export const findTooMany = (quarter: Quarter): readonly Finding[] => {
  const { objectiveSlots, label } = quarter.settings;
  const count = quarter.objectives.filter(
    (objective) => isAlive(objective) && objective.slot === 'current',
  ).length;
  if (count <= objectiveSlots) return [];
  return [
    findingOf(
      'TOO_MANY_OBJECTIVES',
      'quarter',
      { id: 'objectives', title: label },
      {
        brief: 'Many objectives',
        message: `${count} objectives stand in this quarter, which takes ${objectiveSlots}.`,
        nextStep: 'Vote on them in #2, and move the rest to the next quarter.',
      },
    ),
  ];
};
