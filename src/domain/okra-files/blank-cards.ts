import type { Milestone } from '../entities/milestones/milestone/milestone';
import { newMilestone } from '../entities/milestones/milestone/new-milestone';
import type { Objective } from '../entities/agreement/objective/objective';
import type { Hypothesis } from '../entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '../entities/agreement/key-result/key-result';

/** Placeholder until the whole import is read and ranks are dealt out in the order of the file. */
const UNRANKED = '';

export const blankObjective = (id: string, title: string, stub: boolean): Objective => ({
  id,
  title,
  description: '',
  priority: '',
  companyObjectiveIds: [],
  servesVision: false,
  status: 'draft',
  slot: 'current',
  clusterId: null,
  areaIds: [],
  threeIds: [],
  threeAnswer: null,
  threeNote: '',
  stub,
  extra: [],
  rank: UNRANKED,
});

export const blankKeyResult = (
  id: string,
  objectiveId: string,
  ordinal: number,
  text: string,
  label: string,
): KeyResult => ({
  id,
  objectiveId,
  ordinal,
  text,
  label,
  feasibility: 'unchecked',
  feasibilityWhy: '',
  feasibilityBy: null,
  stub: text === '',
  rank: UNRANKED,
});

export const blankHypothesis = (
  id: string,
  objectiveId: string | null,
  text: string,
  keyResultIds: readonly string[],
): Hypothesis => ({
  id,
  objectiveId,
  text,
  form: text.trimEnd().endsWith('?') ? 'question' : 'if-then',
  expected: [],
  keyResultIds,
  status: 'open',
  learning: '',
  rank: UNRANKED,
});

export const blankMilestone = (id: string, title: string): Milestone =>
  newMilestone({ title }, { id, rank: UNRANKED, authorIds: [] });
