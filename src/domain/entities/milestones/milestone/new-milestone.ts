import type { Rank } from '../../../kernel/rank';
import type { Milestone, MilestoneFields } from './milestone';

interface Made {
  readonly id: string;
  readonly rank: Rank;
  readonly authorIds: readonly string[];
}

/** A card with what is said of it, and nothing else. */
export const newMilestone = (
  values: Partial<MilestoneFields> & Pick<MilestoneFields, 'title'>,
  made: Made,
): Milestone => ({
  id: made.id,
  title: values.title,
  description: values.description ?? '',
  type: values.type ?? null,
  objectiveId: values.objectiveId ?? null,
  keyResultIds: values.keyResultIds ?? [],
  hypothesisIds: values.hypothesisIds ?? [],
  timebox: values.timebox ?? '',
  question: values.question ?? '',
  measure: values.measure ?? '',
  threshold: values.threshold ?? '',
  decideByWeek: values.decideByWeek ?? null,
  result: values.result ?? null,
  effort: values.effort ?? null,
  effortUncertain: values.effortUncertain ?? false,
  businessValue: values.businessValue ?? null,
  uxValue: values.uxValue ?? null,
  dependenciesText: values.dependenciesText ?? '',
  dependenciesNone: values.dependenciesNone ?? false,
  skillsText: values.skillsText ?? '',
  skills: values.skills ?? [],
  status: values.status ?? 'candidate',
  notes: values.notes ?? '',
  colour: values.colour ?? '',
  clusterId: values.clusterId ?? null,
  twinOf: values.twinOf ?? null,
  authorIds: made.authorIds,
  ownerId: values.ownerId ?? null,
  tasks: values.tasks ?? [],
  extra: [],
  rank: made.rank,
});
