export const ROLES = [
  'product',
  'design',
  'engineering',
  'tech lead',
  'data',
  'customer operations',
  'stakeholder',
  'facilitator',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

/** A person of the team by a quarter-local id; who it is in Jira is kept outside the ledger. */
export interface Member {
  readonly id: string;
  readonly role: Role;
  readonly facilitator: boolean;
  readonly skills: readonly string[];
}
