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

const findUntyped = (milestone: Milestone): readonly Finding[] =>
  milestone.type !== null
    ? []
    : [
        findingOf('MS_NO_TYPE', 'warn', 'milestone', milestone, {
          brief: 'No type',
          message: 'This milestone has no type, so nobody can tell what it is meant to achieve.',
          nextStep: 'Choose epic, spike, enabler or signal test.',
        }),
      ];

/** What a card is called before anybody said what it is. */
const UNTITLED = foldedTitle('New milestone');

const byTitle = (milestone: Milestone): readonly string[] =>
  isOnTheBoard(milestone) ? [foldedTitle(milestone.title)] : [];

const untitled = (milestone: Milestone): Finding =>
  findingOf('MS_UNTITLED', 'warn', 'milestone', milestone, {
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
  return findingOf('DUPLICATE_CARDS', 'warn', 'milestone', milestone, {
    brief: 'Same title twice',
    message: `Another card ${where} has this title.`,
    nextStep: 'Keep one of them, or say in the titles how they differ.',
  });
};

/** What titles tell: nothing, or the same of several cards. Each title is compared once. */
const titleFindings = (quarter: Quarter): readonly Finding[] =>
  [...groupedBy(quarter.milestones, byTitle)].flatMap(([title, cards]) =>
    cards.flatMap((milestone) => {
      if (title === UNTITLED) return [untitled(milestone)];
      const twin = cards.find(({ id }) => id !== milestone.id);
      return twin === undefined ? [] : [twinOf(quarter, milestone, twin)];
    }),
  );

const findUngrounded = (quarter: Quarter, milestone: Milestone): readonly Finding[] =>
  hasHypothesis(quarter, milestone)
    ? []
    : [
        findingOf('MS_NO_HYPOTHESIS', 'warn', 'milestone', milestone, {
          brief: milestone.type === 'enabler' ? 'Unlocks nothing tested' : 'No hypothesis',
          message:
            milestone.type === 'enabler'
              ? 'This enabler neither tests a hypothesis nor unlocks a milestone that does.'
              : 'This milestone tests no hypothesis, so nothing is learnt from it.',
          nextStep:
            milestone.type === 'enabler'
              ? 'Say which milestone waits for it, or link a hypothesis.'
              : 'Link the hypothesis that it would prove or refute.',
        }),
      ];

const findUntested = (quarter: Quarter): readonly Finding[] =>
  quarter.hypotheses
    .filter(({ id }) => milestonesOfHypothesis(quarter, id).length === 0)
    .map((hypothesis) =>
      findingOf('HYP_NO_MILESTONE', 'warn', 'hypothesis', hypothesis, {
        brief: 'No milestone',
        message: 'No milestone would tell whether this hypothesis holds.',
        nextStep: 'Add the cheapest card that would, or drop the hypothesis.',
      }),
    );

const findUnmoved = (quarter: Quarter): readonly Finding[] =>
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
      findingOf('KR_NO_MILESTONE', 'warn', 'keyResult', keyResult, {
        brief: 'No milestone',
        message: 'No milestone works towards this key result.',
        nextStep: 'Link a milestone to it or to one of its hypotheses.',
      }),
    );

/** MS_UNTITLED, DUPLICATE_CARDS, MS_NO_TYPE, MS_NO_HYPOTHESIS, HYP_NO_MILESTONE and KR_NO_MILESTONE. */
export const milestoneFindings = (quarter: Quarter): readonly Finding[] => [
  ...titleFindings(quarter),
  ...quarter.milestones
    .filter(isOnTheBoard)
    .flatMap((milestone) => [...findUntyped(milestone), ...findUngrounded(quarter, milestone)]),
  ...findUntested(quarter),
  ...findUnmoved(quarter),
];
