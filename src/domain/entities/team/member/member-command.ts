import type { Role } from './member';

/** Lets somebody in by name; only the server says it, which ties the id to whom it is. */
export interface InviteMember {
  readonly kind: 'member.invite';
  /** Theirs already, where they were here before. */
  readonly member: string;
  readonly role: Role;
}

/** Joins a quarter, changes what is known of a member, or lets one go. */
export type MemberCommand =
  | { readonly kind: 'member.join'; readonly role: Role }
  | {
      readonly kind: 'member.edit';
      readonly target: string;
      readonly changes: {
        readonly role?: Role;
        readonly facilitator?: boolean;
        readonly skills?: readonly string[];
      };
    }
  | { readonly kind: 'member.remove'; readonly target: string };
