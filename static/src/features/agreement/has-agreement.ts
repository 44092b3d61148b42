import type { Quarter } from '#domain/quarter/quarter';

/** Whether anything stands in the thread yet. */
export const hasAgreement = ({ companyObjectives, objectives, milestones }: Quarter): boolean =>
  companyObjectives.length > 0 || objectives.length > 0 || milestones.length > 0;
