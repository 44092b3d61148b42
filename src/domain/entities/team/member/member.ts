import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

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

/** Four to eight such people hold a session and do the work; the stakeholder, and who does nothing but facilitate, come on top. */
export const isOfTheGroup = ({ role }: Member): boolean => role !== 'stakeholder' && role !== 'facilitator';

/** The part of a quarter that holds them. */
export interface Members {
  readonly members: readonly Member[];
}

export const memberCollection: EntityCollection<'member', Member, 'members'> = {
  entity: 'member',
  list: 'members',
  order: byId,
  isRanked: false,
};
