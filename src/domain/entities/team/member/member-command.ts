import type { Role } from './member';

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
