import type { MilestoneType } from '../../milestones/milestone/milestone';
import type { CardKind } from './publish-mapping';

/** The kind of card that a milestone is when it becomes an issue. */
export const kindOfMilestone = (type: MilestoneType | null): CardKind => type ?? 'untyped';
