import { findById } from '../shared/collection';
import { keyResultsOf } from '../objectives/objective-rules';
import { findDependencyProblem } from '../milestones/dependency-rules';
import type { Change } from './change';
import type { Refusal } from './decision';
import { namesOf } from './held';
import type { Concept, Entity, Quarter } from './quarter';
import { MAX_MILESTONES } from './quarter-settings';
import { findDangling } from './references';
import { refusal } from './refuse';
import { findLateCards } from './settings-rules';

/** What keeps an undo from happening: a rule, or something built since by somebody. */
export type UndoProblem =
  | { readonly kind: 'rule'; readonly refusal: Refusal }
  | { readonly kind: 'built-on'; readonly concept: Concept; readonly id: string; readonly name: string };

const nameOf = (quarter: Quarter, concept: Concept, thing: Entity): string => {
  switch (concept) {
    case 'placement':
      return namesOf([findById(quarter.milestones, thing.id) ?? thing]);
    case 'ballot':
      return 'a ballot';
    case 'effortRound':
      return 'an effort round';
    default:
      return namesOf([thing]);
  }
};

const broken = (code: string, text: string, rule: string): UndoProblem => ({
  kind: 'rule',
  refusal: refusal(code, text, { rule }),
});

const WEEKS = 'Undoing would leave cards in weeks that the quarter does not have. Change the weeks first.';

/** Whether a change says anew which card waits for which. */
const linksCards = (change: Change): boolean =>
  change.kind === 'added' ||
  (change.kind === 'edited' && (change.field === 'targetMilestoneId' || change.field === 'milestoneId'));

/** The rules of one restored thing; references are looked at for all of them together. */
const findBroken = (
  quarter: Quarter,
  change: Change,
  touched: ReadonlySet<string>,
): UndoProblem | undefined => {
  if (change.concept === 'quarter') {
    return findLateCards(quarter, quarter.settings.weeks).length > 0
      ? broken('WEEKS_IN_USE', WEEKS, 'I10')
      : undefined;
  }
  switch (change.concept) {
    case 'dependency': {
      const dependency = findById(quarter.dependencies, change.id);
      if (dependency === undefined) return undefined;
      const cycle = linksCards(change) ? findDependencyProblem(quarter, dependency) : undefined;
      if (cycle !== undefined) return { kind: 'rule', refusal: cycle };
      return (dependency.neededByWeek ?? 0) > quarter.settings.weeks
        ? broken('WEEKS_IN_USE', WEEKS, 'I10')
        : undefined;
    }
    case 'placement': {
      const placement = findById(quarter.placements, change.id);
      return (placement?.endWeek ?? 0) > quarter.settings.weeks
        ? broken('WEEKS_IN_USE', WEEKS, 'I10')
        : undefined;
    }
    case 'milestone': {
      if (quarter.milestones.length > MAX_MILESTONES) {
        return broken('FULL', `A quarter holds at most ${MAX_MILESTONES} milestones.`, 'G-24');
      }
      const milestone = findById(quarter.milestones, change.id);
      return (milestone?.decideByWeek ?? 0) > quarter.settings.weeks
        ? broken('WEEKS_IN_USE', WEEKS, 'I10')
        : undefined;
    }
    case 'keyResult': {
      const keyResult = findById(quarter.keyResults, change.id);
      if (keyResult === undefined) return undefined;
      const twin = keyResultsOf(quarter, keyResult.objectiveId).find(
        (other) => other.id !== keyResult.id && other.ordinal === keyResult.ordinal,
      );
      return twin && { kind: 'built-on', concept: 'keyResult', id: twin.id, name: namesOf([twin]) };
    }
    case 'hypothesis': {
      const hypothesis = findById(quarter.hypotheses, change.id);
      const foreign = hypothesis?.keyResultIds
        .map((id) => findById(quarter.keyResults, id))
        .find((keyResult) => keyResult !== undefined && keyResult.objectiveId !== hypothesis.objectiveId);
      return foreign && { kind: 'built-on', concept: 'keyResult', id: foreign.id, name: namesOf([foreign]) };
    }
    case 'vision': {
      const other = quarter.visions.find((vision) => vision.id !== change.id);
      return change.kind === 'added' && other !== undefined
        ? { kind: 'built-on', concept: 'vision', id: other.id, name: namesOf([other]) }
        : undefined;
    }
    case 'effortRound': {
      const round = findById(quarter.effortRounds, change.id);
      const other =
        round?.state === 'open' &&
        quarter.effortRounds.find(
          (one) => one.id !== round.id && one.milestoneId === round.milestoneId && one.state === 'open',
        );
      return other
        ? { kind: 'built-on', concept: 'effortRound', id: other.id, name: 'an effort round' }
        : undefined;
    }
    case 'ballot': {
      const [roundId = ''] = change.id.split(':');
      const revealed = findById(quarter.effortRounds, roundId)?.state === 'revealed';
      // Whole rounds come back with what was in them; single ballots of a revealed one stay as they are.
      return revealed && !touched.has(roundId)
        ? broken('ALREADY_REVEALED', 'This round is revealed: ballots stay as they are.', 'S3-4')
        : undefined;
    }
    default:
      return undefined;
  }
};

/** Why the quarter may not be as these inverted changes would make it; `after` is the quarter with them. */
export const findUndoProblem = (after: Quarter, changes: readonly Change[]): UndoProblem | undefined => {
  const touched = new Set(changes.map((change) => change.id));
  const dangling = findDangling(after).find(({ thing, id }) => touched.has(id) || touched.has(thing.id));
  if (dangling !== undefined) {
    const { concept, thing, to, id } = dangling;
    return touched.has(thing.id) && !touched.has(id)
      ? { kind: 'built-on', concept: to, id, name: nameOf(after, concept, thing) }
      : { kind: 'built-on', concept, id: thing.id, name: nameOf(after, concept, thing) };
  }
  if (!after.members.some((member) => member.facilitator) && changes.some(unseatsFacilitator)) {
    return broken('LAST_FACILITATOR', 'A quarter needs a facilitator. Name another one first.', 'G-24');
  }
  for (const change of changes) {
    const problem = findBroken(after, change, touched);
    if (problem !== undefined) return problem;
  }
  return undefined;
};

const unseatsFacilitator = (change: Change): boolean =>
  change.concept === 'member' &&
  (change.kind === 'removed' || (change.kind === 'edited' && change.field === 'facilitator'));
