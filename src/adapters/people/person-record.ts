import * as z from 'zod';

const Person = z.object({
  accountId: z.string(),
  quarter: z.string(),
  member: z.string(),
  /** ISO instant at which this was last written or found in order by Atlassian. */
  at: z.string(),
});
/** Under an account and a quarter: which member of it this is. */
export type Person = z.infer<typeof Person>;

/** Under a quarter and a member: whose account that is; null after it was closed. */
const MemberAccount = z.object({ accountId: z.string().nullable() });

export const parsePerson = (value: unknown): Person | undefined => Person.safeParse(value).data;

export const parseMemberAccount = (value: unknown): string | null | undefined =>
  MemberAccount.safeParse(value).data?.accountId;
