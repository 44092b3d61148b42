import type { IssueState } from '#domain/views/progress/issue-state';
import type { EventPorts } from './ports';

/** An event of Jira in our words. */
export interface HeardIssue {
  readonly issueId: string;
  readonly issueKey: string;
  readonly isDeleted: boolean;
  /** When it happened, by Jira's clock. */
  readonly at: number;
  /** Undefined: the event does not say. */
  readonly fields:
    Pick<IssueState, 'projectId' | 'issueTypeId' | 'issueTypeName' | 'statusName' | 'category'> | undefined;
}

const NOTHING_SAID = {
  projectId: '',
  issueTypeId: '',
  issueTypeName: '',
  statusName: '',
  category: 'undefined',
} as const;

/**
 * Keeps what an event says of an issue that came from a card; for any other issue one storage read is all. An event
 * comes to nobody in particular and names no security level, so what it brings counts as hidden until it is read.
 */
export const noteIssueEvent = async (
  { links, states, clock }: EventPorts,
  { issueId, issueKey, isDeleted, at, fields }: HeardIssue,
): Promise<void> => {
  if (fields === undefined && !isDeleted) return;
  if ((await links.find(issueId)) === undefined) return;
  await states.keep([
    {
      issueId,
      issueKey,
      ...(fields ?? NOTHING_SAID),
      isRestricted: true,
      isDeleted,
      isUnseen: false,
      // Nothing of what happened may lie ahead, or no later word would count.
      at: Math.min(at, clock.now()),
    },
  ]);
};
