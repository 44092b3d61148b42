import { findById } from '../../../kernel/collection';
import { byMembers } from '../../../kernel/command-definition';
import type { Decision } from '../../../kernel/decision';
import type { EntityChange } from '../../../kernel/entity-change';
import { editsOf, findChanged, refuseChanged, refuseUnknown } from '../../../kernel/entity-changes';
import { checkFields } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Hypothesis } from '../../agreement/hypothesis/hypothesis';
import type { Milestone, MilestoneResult, Milestones } from './milestone';
import { milestoneFields, type MilestoneReferences } from './milestone-fields';
import type { ResultCommand } from './result-command';
import { hypothesesOfMilestone } from './lineage';

/** Whether a card is made to decide something, so that it has a result. */
const hasResult = ({ type }: Pick<Milestone, 'type'>): boolean => type === 'spike' || type === 'signal_test';

/** What a hypothesis says after a result; one that nobody chose and that holds the former result is open again. */
const told = (
  hypothesis: Hypothesis,
  isChosen: boolean,
  former: MilestoneResult | null,
  result: MilestoneResult | null,
): Partial<Hypothesis> => {
  const heldFormer = former !== null && hypothesis.learning === former.seen;
  if (!isChosen) {
    return heldFormer && hypothesis.status === former.verdict ? { status: 'open', learning: '' } : {};
  }
  // What somebody wrote by hand as the learning stays.
  const mayTell = hypothesis.learning === '' || heldFormer;
  return { status: result?.verdict ?? 'open', ...(mayTell ? { learning: result?.seen ?? '' } : {}) };
};

/**
 * Notes what came of a spike or signal test, changes it, or takes it away (null), together with what it says of the
 * chosen hypotheses: one entry, which undo turns around as one.
 */
const decideResult = (
  quarter: Milestones & MilestoneReferences,
  command: ResultCommand,
): Decision<EntityChange<'milestone', Milestone> | EntityChange<'hypothesis', Hypothesis>> => {
  const milestone = findById(quarter.milestones, command.milestone);
  if (milestone === undefined) return refuseUnknown('milestone', command.milestone);
  if (command.result !== null && !hasResult(milestone)) {
    return refuse(
      'NO_RESULT_HERE',
      `Only a spike or a signal test has a result. Make “${milestone.title}” one of them first.`,
      { rule: 'G-34', parameters: { milestone: milestone.title } },
    );
  }
  const foreign = command.hypothesisIds.find((id) => !milestone.hypothesisIds.includes(id));
  if (foreign !== undefined) {
    return refuse(
      'NOT_TESTED',
      `“${milestone.title}” does not test this hypothesis. Link the two first, or leave it out.`,
      { rule: 'G-34', parameters: { milestone: milestone.title, hypothesis: foreign } },
    );
  }
  if (command.was !== undefined) {
    const stale = findChanged(milestone, { result: command.was }, { result: command.result });
    if (stale !== undefined) return refuseChanged('result', stale);
  }
  const checked = checkFields(milestoneFields, { result: command.result }, quarter);
  if (!checked.ok) return checked;
  const result = checked.value.result ?? null;
  if (result !== null && result.seen.trim() === '') {
    return refuse('MISSING', 'Write what you saw: without it nobody can follow the verdict later.', {
      parameters: { field: 'result' },
    });
  }
  const chosen = new Set(command.hypothesisIds);
  return ok([
    ...editsOf('milestone', milestone, { result }),
    ...hypothesesOfMilestone(quarter, milestone).flatMap((hypothesis) =>
      editsOf(
        'hypothesis',
        hypothesis,
        told(hypothesis, chosen.has(hypothesis.id), milestone.result, result),
      ),
    ),
  ]);
};

export const resultCommands = { 'result.record': { ...byMembers, decide: decideResult } };
