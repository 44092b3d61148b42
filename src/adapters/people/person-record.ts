import * as z from 'zod';
import { storable, type Storable } from '../ledger/storable';

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

export const storablePerson = (person: Person): Storable<Person> =>
  storable('person', (value) => Person.parse(value), person);

export const storableMember = (accountId: string | null): Storable =>
  storable('member', (value) => MemberAccount.parse(value), { accountId });

export const parsePerson = (value: unknown): Person | undefined => Person.safeParse(value).data;

export const parseMemberAccount = (value: unknown): string | null | undefined =>
  MemberAccount.safeParse(value).data?.accountId;
