import { dependentsOf } from '../../entities/milestones/dependency/dependency-graph';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import type { Quarter } from '../../quarter/quarter';
import { findById, groupedBy } from '../../kernel/collection';
import { foldedTitle } from '../../kernel/folded-title';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Finding } from './finding';
import { findingOf } from './finding-of';
import { hypothesesOfKeyResult } from './objective-findings';

const tested = (milestone: Milestone): readonly string[] =>
  isOnTheBoard(milestone) ? milestone.hypothesisIds : [];

const moved = (milestone: Milestone): readonly string[] =>
  isOnTheBoard(milestone) ? milestone.keyResultIds : [];

/** The milestones that would tell whether a hypothesis holds; those given up do not. */
export const milestonesOfHypothesis = (quarter: Quarter, hypothesisId: string): readonly Milestone[] =>
  groupedBy(quarter.milestones, tested).get(hypothesisId) ?? [];

/** The milestones that name a key result. */
export const milestonesOfKeyResult = (quarter: Quarter, keyResultId: string): readonly Milestone[] =>
  groupedBy(quarter.milestones, moved).get(keyResultId) ?? [];

/** Whether a card is part of learning: it tests a hypothesis, or is an enabler of one that does (I6). */
export const hasHypothesis = (quarter: Quarter, milestone: Milestone): boolean =>
  milestone.hypothesisIds.length > 0 ||
  (milestone.type === 'enabler' &&
    dependentsOf(quarter, milestone.id).some(
      ({ milestoneId }) => (findById(quarter.milestones, milestoneId)?.hypothesisIds.length ?? 0) > 0,
    ));

/** MS_NO_TYPE. */
export const findUntyped = ({ milestones }: Quarter): readonly Finding[] =>
  milestones
    .filter((milestone) => milestone.type === null && isOnTheBoard(milestone))
    .map((milestone) =>
      findingOf('MS_NO_TYPE', 'milestone', milestone, {
        brief: 'No type',
        message: 'This milestone has no type, so nobody can tell what it is meant to achieve.',
        nextStep: 'Choose epic, spike, enabler or signal test.',
      }),
    );

/** What a card is called before anybody said what it is. */
const UNTITLED = foldedTitle('New milestone');

const byTitle = (milestone: Milestone): readonly string[] =>
  isOnTheBoard(milestone) ? [foldedTitle(milestone.title)] : [];

const untitled = (milestone: Milestone): Finding =>
  findingOf('MS_UNTITLED', 'milestone', milestone, {
    brief: 'No title yet',
    message: 'Nobody has said what this milestone is.',
    nextStep: 'Give it a title that says what will be there or known afterwards.',
  });

const twinOf = (quarter: Quarter, milestone: Milestone, twin: Milestone): Finding => {
  const where =
    twin.objectiveId === milestone.objectiveId
      ? 'of the same objective'
      : twin.objectiveId === null
        ? 'without an objective'
        : `of “${findById(quarter.objectives, twin.objectiveId)?.title ?? ''}”`;
  return findingOf('DUPLICATE_CARDS', 'milestone', milestone, {
    brief: 'Same title twice',
    message: `Another card ${where} has this title.`,
    nextStep: 'Keep one of them, or say in the titles how they differ.',
  });
};

/** MS_UNTITLED. */
export const findUntitled = ({ milestones }: Quarter): readonly Finding[] =>
  (groupedBy(milestones, byTitle).get(UNTITLED) ?? []).map(untitled);

/** DUPLICATE_CARDS. Each title is compared once. */
export const findTwins = (quarter: Quarter): readonly Finding[] =>
  [...groupedBy(quarter.milestones, byTitle)].flatMap(([title, cards]) =>
    title === UNTITLED
      ? []
      : cards.flatMap((milestone) => {
          const twin = cards.find(({ id }) => id !== milestone.id);
          return twin === undefined ? [] : [twinOf(quarter, milestone, twin)];
        }),
  );

const ungrounded = (milestone: Milestone): Finding =>
  findingOf(
    'MS_NO_HYPOTHESIS',
    'milestone',
    milestone,
    milestone.type === 'enabler'
      ? {
          brief: 'Unlocks nothing tested',
          message: 'This enabler neither tests a hypothesis nor unlocks a milestone that does.',
          nextStep: 'Say which milestone waits for it, or link a hypothesis.',
        }
      : {
          brief: 'No hypothesis',
          message: 'This milestone tests no hypothesis, so nothing is learnt from it.',
          nextStep: 'Link the hypothesis that it would prove or refute.',
        },
  );

/** MS_NO_HYPOTHESIS. */
export const findUngrounded = (quarter: Quarter): readonly Finding[] =>
  quarter.milestones
    .filter((milestone) => isOnTheBoard(milestone) && !hasHypothesis(quarter, milestone))
    .map(ungrounded);

/** HYP_NO_MILESTONE. */
export const findUntested = (quarter: Quarter): readonly Finding[] =>
  quarter.hypotheses
    .filter(({ id }) => milestonesOfHypothesis(quarter, id).length === 0)
    .map((hypothesis) =>
      findingOf('HYP_NO_MILESTONE', 'hypothesis', hypothesis, {
        brief: 'No milestone',
        message: 'No milestone would tell whether this hypothesis holds.',
        nextStep: 'Add the cheapest card that would, or drop the hypothesis.',
      }),
    );

/** KR_NO_MILESTONE. */
export const findUnmoved = (quarter: Quarter): readonly Finding[] =>
  quarter.keyResults
    .filter(
      ({ id, stub }) =>
        !stub &&
        milestonesOfKeyResult(quarter, id).length === 0 &&
        hypothesesOfKeyResult(quarter, id).every(
          (hypothesis) => milestonesOfHypothesis(quarter, hypothesis.id).length === 0,
        ),
    )
    .map((keyResult) =>
      findingOf('KR_NO_MILESTONE', 'keyResult', keyResult, {
        brief: 'No milestone',
        message: 'No milestone works towards this key result.',
        nextStep: 'Link a milestone to it or to one of its hypotheses.',
      }),
    );
