import { dependentsOf } from '../../entities/milestones/dependency/dependency-graph';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { milestonesOfHypothesis } from '../findings/milestone-findings';

/** Cards that are still to be done. */
const open = ({ milestones }: Quarter, type: Milestone['type']): readonly Milestone[] =>
  milestones.filter(
    (milestone) => milestone.type === type && milestone.status !== 'done' && isOnTheBoard(milestone),
  );

const LEAST_CARDS = 4;

/** ALL_FEATURES: four cards or more, and all of them are epics (S2-10). */
export const findAllFeatures = (quarter: Quarter): readonly Finding[] => {
  const cards = quarter.milestones.filter(isOnTheBoard);
  if (cards.length < LEAST_CARDS || cards.some(({ type }) => type !== 'epic')) return [];
  return [
    findingOf(
      'ALL_FEATURES',
      'quarter',
      { id: 'milestones', title: quarter.settings.label },
      {
        brief: 'Only epics',
        message: `All ${cards.length} cards are epics: nothing would tell early whether you are wrong.`,
        nextStep: 'Ask for the cheapest signal, and add it as a spike or signal test.',
      },
    ),
  ];
};

/** EPIC_UNTESTED: epics serve a hypothesis, and no spike or signal test does (S2-9). */
export const findUntestedEpics = (quarter: Quarter): readonly Finding[] =>
  quarter.hypotheses
    .filter(({ id, status }) => {
      const cards = milestonesOfHypothesis(quarter, id);
      return (
        status === 'open' &&
        cards.some(({ type }) => type === 'epic') &&
        cards.every(({ type }) => type === 'epic' || type === 'enabler')
      );
    })
    .map((hypothesis) =>
      findingOf('EPIC_UNTESTED', 'hypothesis', hypothesis, {
        brief: 'Only epics',
        message: 'Only epics work on this hypothesis: it is found wrong when all of it is built.',
        nextStep: 'Add a spike or signal test that would tell sooner.',
      }),
    );

/** SPIKE_NO_TIMEBOX (S2-9). */
export const findUnboxed = (quarter: Quarter): readonly Finding[] =>
  open(quarter, 'spike')
    .filter(({ timebox }) => timebox.trim() === '')
    .map((milestone) =>
      findingOf('SPIKE_NO_TIMEBOX', 'milestone', milestone, {
        brief: 'No time-box',
        message: 'This spike has no time-box, so it ends when somebody is tired of it.',
        nextStep: 'Write how long it may take, and the question that it answers.',
      }),
    );

/** ENABLER_UNLOCKS_NOTHING (S2-9). */
export const findIdleEnablers = (quarter: Quarter): readonly Finding[] =>
  open(quarter, 'enabler')
    .filter(({ id }) => dependentsOf(quarter, id).length === 0)
    .map((milestone) =>
      findingOf('ENABLER_UNLOCKS_NOTHING', 'milestone', milestone, {
        brief: 'Unlocks nothing',
        message: 'No card waits for this enabler.',
        nextStep: 'Say which milestone it unlocks, or choose another type.',
      }),
    );

/** SIGNAL_TEST_VALIDATES_NOTHING: it tests no hypothesis, or does not say what is measured (S2-9). */
export const findEmptyTests = (quarter: Quarter): readonly Finding[] =>
  open(quarter, 'signal_test').flatMap((milestone) => {
    const isUntied = milestone.hypothesisIds.length === 0;
    if (!isUntied && milestone.measure.trim() !== '') return [];
    return [
      findingOf('SIGNAL_TEST_VALIDATES_NOTHING', 'milestone', milestone, {
        brief: isUntied ? 'Validates nothing' : 'Nothing is measured',
        message: isUntied
          ? 'This signal test validates no hypothesis.'
          : 'This signal test does not say what is measured.',
        nextStep: isUntied
          ? 'Link the hypothesis that it would prove or refute.'
          : 'Write what is measured, and the threshold before the test begins.',
      }),
    ];
  });
