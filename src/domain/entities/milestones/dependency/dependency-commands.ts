import { findById } from '../../../kernel/collection';
import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands } from '../../../kernel/crud-commands';
import type { EntityChange } from '../../../kernel/entity-change';
import { editsOf } from '../../../kernel/entity-changes';
import { flag, nullable, oneOf, prose, reference, week, type Weeks } from '../../../kernel/field-rule';
import { refusal, refuse, type Refusal } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Milestone, Milestones } from '../milestone/milestone';
import {
  dependencyCollection,
  type Dependencies,
  type Dependency,
  type DependencyFields,
} from './dependency';
import { dependencyLimits, MOST_DEPENDENCIES } from './dependency-limits';
import { dependenciesOf, findPath } from './dependency-graph';

/** Why a milestone may not wait for another: it would wait for itself in the end (I12), or does so already. */
export const findDependencyProblem = (
  quarter: Milestones & Dependencies,
  dependency: Dependency,
): Refusal | undefined => {
  const { milestoneId, targetMilestoneId: target } = dependency;
  if (target === null) return undefined;
  const titleOf = (id: string) => `“${findById(quarter.milestones, id)?.title ?? id}”`;
  if (target === milestoneId) {
    return refusal(
      'SELF_DEPENDENCY',
      `${titleOf(target)} cannot wait for itself. Choose another milestone.`,
      {
        rule: 'I12',
        parameters: { milestone: milestoneId },
      },
    );
  }
  const back = findPath(quarter, target, milestoneId);
  if (back !== undefined) {
    const path = [milestoneId, ...back].map(titleOf).join(' → ');
    return refusal(
      'DEPENDENCY_CYCLE',
      `These milestones would wait for each other in a circle: ${path}. Remove one of these dependencies first.`,
      { rule: 'I12', parameters: { path, ids: [milestoneId, ...back].join(' ') } },
    );
  }
  const twice = dependenciesOf(quarter, milestoneId).some(
    (other) => other.id !== dependency.id && other.targetMilestoneId === target,
  );
  if (!twice) return undefined;
  return refusal('ALREADY_WAITING', `${titleOf(milestoneId)} waits for ${titleOf(target)} already.`, {
    parameters: { milestone: milestoneId, target },
  });
};

type Reads = Milestones & Dependencies & Weeks;

const definition: CrudDefinition<
  'dependency',
  Dependency,
  'dependencies',
  DependencyFields,
  Reads,
  EntityChange<'milestone', Milestone>
> = {
  collection: dependencyCollection,
  noun: 'dependency',
  max: MOST_DEPENDENCIES,
  fields: {
    milestoneId: reference('milestone that waits', 'milestone', (quarter: Milestones) => quarter.milestones),
    text: prose('dependency'),
    source: oneOf('source', [
      'platform',
      'infra',
      'dx',
      'sre',
      'qa',
      'ds',
      'bi',
      'external',
      'milestone',
      'other',
    ]),
    blocking: flag('mark “blocking”'),
    targetMilestoneId: nullable(
      reference('milestone to wait for', 'milestone', (quarter: Milestones) => quarter.milestones),
    ),
    owner: prose('owner', dependencyLimits.owner.chars),
    neededByWeek: nullable(week('week it is needed by')),
    status: oneOf('status', ['open', 'agreed', 'resolved']),
  },
  normalise: ({ targetMilestoneId, source }) =>
    targetMilestoneId != null && source === undefined ? { source: 'milestone' } : {},
  create: (values, { id, quarter }) => {
    const target = findById(quarter.milestones, values.targetMilestoneId ?? '');
    const text = values.text ?? target?.title ?? '';
    if (values.milestoneId === undefined || text.trim() === '') {
      return refuse('MISSING', 'A dependency needs the milestone that waits and what it waits for.');
    }
    return ok({
      id,
      milestoneId: values.milestoneId,
      text,
      source: values.source ?? 'other',
      blocking: values.blocking ?? true,
      targetMilestoneId: values.targetMilestoneId ?? null,
      owner: values.owner ?? '',
      neededByWeek: values.neededByWeek ?? null,
      status: values.status ?? 'open',
    });
  },
  // A circle that an import brought is a finding; it does not keep anybody from writing an owner.
  check: (quarter, dependency, _override, before) =>
    before?.targetMilestoneId === dependency.targetMilestoneId &&
    before.milestoneId === dependency.milestoneId
      ? undefined
      : findDependencyProblem(quarter, dependency),
  // Who waits for something no longer waits for nothing (S3-7).
  followUpChanges: (quarter, { milestoneId }) => {
    const milestone = findById(quarter.milestones, milestoneId);
    return milestone === undefined ? [] : editsOf('milestone', milestone, { dependenciesNone: false });
  },
};

export const dependencyCommands = crudCommands(definition);
