import { dependenciesOf, dependentsOf } from '../../entities/milestones/dependency/dependency-graph';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { tookOf } from '../../entities/facilitation/session-run/session-run';
import { findById, groupedBy } from '../../kernel/collection';
import { foldedTitle } from '../../kernel/folded-title';
import { perThing } from '../../kernel/per-thing';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { namedSession } from './session-findings';
import { isBehind, lastRunOf } from './session-stage';

const isToDo = (milestone: Milestone): boolean => milestone.status !== 'done' && isOnTheBoard(milestone);

const isReviewed = (quarter: Quarter, { id, dependenciesNone, dependenciesText }: Milestone): boolean =>
  dependenciesNone || dependenciesText.trim() !== '' || dependenciesOf(quarter, id).length > 0;

const isValued = ({ effort, businessValue, uxValue }: Milestone): boolean =>
  effort !== null && businessValue !== null && uxValue !== null;

const LEAST_REVIEW_MS = 60_000;

/** DEP_REVIEW_SKIPPED: a card has its scores and no answer to what it waits for, or the review took no minute (S3-12). */
export const findUnreviewed = (quarter: Quarter): readonly Finding[] => {
  const cards = quarter.milestones.filter(
    (milestone) => isToDo(milestone) && isValued(milestone) && !isReviewed(quarter, milestone),
  );
  const run = lastRunOf(quarter, 's3');
  const wasHurried =
    run !== undefined &&
    isBehind(quarter, 's3', 's3.dependencies') &&
    tookOf(run, 's3.dependencies') < LEAST_REVIEW_MS;
  return [
    ...(wasHurried
      ? [
          findingOf('DEP_REVIEW_SKIPPED', 'session', namedSession('s3'), {
            brief: 'Dependencies skipped',
            message: 'The review of dependencies took less than a minute.',
            nextStep: 'Ask for every card what it waits for; “nothing” is an answer.',
          }),
        ]
      : []),
    ...cards.map((milestone) =>
      findingOf('DEP_REVIEW_SKIPPED', 'milestone', milestone, {
        brief: 'Dependencies not asked',
        message: 'This card is scored, and nobody has said what it waits for.',
        nextStep: 'Name what it waits for, or say that it waits for nothing.',
      }),
    ),
  ];
};

const isTest = ({ type }: Milestone): boolean => type === 'spike' || type === 'signal_test';

const testedFirst = (milestone: Milestone): readonly string[] =>
  isTest(milestone) && isOnTheBoard(milestone) ? milestone.hypothesisIds : [];

/** The hypotheses that a card stands for; an enabler stands for those of the cards that wait for it. */
const servedBy = (quarter: Quarter, { id, type, hypothesisIds }: Milestone): readonly string[] =>
  type === 'enabler' && hypothesisIds.length === 0
    ? dependentsOf(quarter, id).flatMap(
        ({ milestoneId }) => findById(quarter.milestones, milestoneId)?.hypothesisIds ?? [],
      )
    : hypothesisIds;

/** HIGH_UX_UNKNOWN: much is promised to users by what something outside blocks, or nothing tests first (S3-15). */
export const findUnknownUx = (quarter: Quarter): readonly Finding[] => {
  const tests = groupedBy(quarter.milestones, testedFirst);
  return quarter.milestones.flatMap((milestone) => {
    if (milestone.uxValue !== 3 || isTest(milestone) || !isToDo(milestone)) return [];
    const isBlocked = dependenciesOf(quarter, milestone.id).some(
      ({ blocking, status, targetMilestoneId }) =>
        // What stands on the board is planned with it.
        blocking && status === 'open' && targetMilestoneId === null,
    );
    const served = servedBy(quarter, milestone);
    const isTested = served.some((id) => tests.has(id));
    if (!isBlocked && isTested) return [];
    const lacksHypothesis = served.length === 0;
    return [
      findingOf('HIGH_UX_UNKNOWN', 'milestone', milestone, {
        brief: 'Promising, not sure',
        message: isBlocked
          ? 'Users would have much of it, and something that is not agreed blocks it.'
          : lacksHypothesis
            ? 'Users would have much of it, and it names no hypothesis that a spike or signal test could try first.'
            : 'Users would have much of it, and no spike or signal test tells first whether it holds.',
        nextStep: isBlocked
          ? 'Agree with the owner of what blocks it before it is planned.'
          : lacksHypothesis
            ? 'Choose its hypothesis, and let a spike or signal test try it first.'
            : 'Add a spike or signal test for its hypothesis.',
      }),
    ];
  });
};

const needed = perThing(({ skills }: Milestone): readonly string[] => skills.map(foldedTitle));

/** SKILL_GAP: a card needs a skill that nobody of the team has, where the team said what it can (S3-17). */
export const findSkillGaps = (quarter: Quarter): readonly Finding[] => {
  const known = new Set(quarter.members.flatMap(({ skills }) => skills.map(foldedTitle)));
  if (known.size === 0) return [];
  return quarter.milestones.filter(isToDo).flatMap((milestone) => {
    const missing = milestone.skills.filter((_, at) => !known.has(needed(milestone)[at] ?? ''));
    if (missing.length === 0) return [];
    return [
      findingOf('SKILL_GAP', 'milestone', milestone, {
        brief: 'Nobody has it',
        message: `Nobody on the team says that they can: ${missing.join(', ')}.`,
        nextStep: 'Find somebody of another team, or note the skill with whoever has it.',
      }),
    ];
  });
};
