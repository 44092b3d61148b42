import type { MilestoneType } from '../entities/milestones/milestone/milestone';
import type { PublishMapping } from '../entities/publishing/mapping/publish-mapping';
import type { PresentIssue } from '../jira-publishing/present-issue';
import { labelOf } from '../jira-publishing/mapping-proposal';

export interface TypeOfWork {
  readonly type: MilestoneType;
  /** False: nothing says what the work item is, and an epic is only what it becomes. */
  readonly isTold: boolean;
}

/** What of a work item tells which type of milestone it is. */
export type TypedWork = Pick<PresentIssue, 'issueTypeId' | 'issueTypeName' | 'issueTypeLevel' | 'labels'>;

const TESTS = ['spike', 'enabler', 'signal_test'] as const;

/**
 * Which type of milestone a work item becomes. Its level in Jira's hierarchy comes first, since names are translated;
 * below it what the mapping would make of such a milestone, with the label where one says what the type cannot, and
 * then the type's own name.
 *
 * @param mapping undefined: nobody may create work items here, so that only level and name tell
 */
export const typeOfWork = (work: TypedWork, mapping: PublishMapping | undefined): TypeOfWork => {
  const { issueTypeId, issueTypeName, labels } = work;
  const choices = mapping === undefined ? [] : Object.values(mapping.types);
  const level =
    work.issueTypeLevel ?? choices.find((choice) => choice.issueTypeId === issueTypeId)?.level ?? 0;
  if (level > 0) return { type: 'epic', isTold: true };
  const isMapped = (kind: MilestoneType): boolean => {
    const choice = mapping?.types[kind];
    if (choice?.issueTypeId !== issueTypeId) return false;
    return choice.label === null || labels.includes(choice.label);
  };
  const named = { name: issueTypeName, level };
  const told =
    TESTS.find(isMapped) ??
    TESTS.find((kind) => labelOf(kind, named) === null) ??
    (isMapped('epic') ? 'epic' : undefined);
  return { type: told ?? 'epic', isTold: told !== undefined };
};
