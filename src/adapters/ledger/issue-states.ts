import { laterState, type IssueState } from '#domain/views/progress/issue-state';
import * as z from 'zod';
import type { IssueStates } from '../../usecases/ports';
import { ledgerKeys } from './ledger-keys';
import { storable } from './storable';
import type { Storage } from './storage';

const StateRecord = z.object({
  issueKey: z.string(),
  projectId: z.string(),
  issueTypeId: z.string(),
  issueTypeName: z.string().default(''),
  statusName: z.string(),
  category: z.enum(['new', 'indeterminate', 'done', 'undefined']),
  isRestricted: z.boolean(),
  isDeleted: z.boolean(),
  isUnseen: z.boolean().default(false),
  at: z.number(),
});

/** A record that cannot be read is none: the next event or look writes another. */
const parseState = (issueId: string, value: unknown): IssueState | undefined => {
  const parsed = StateRecord.safeParse(value);
  return parsed.success ? { issueId, ...parsed.data } : undefined;
};

/** One key an issue, so that events of different issues never meet. Derived, and healed by reconciliation. */
export const createIssueStates = (storage: Storage): IssueStates => {
  const read = async (issueIds: readonly string[]): Promise<ReadonlyMap<string, IssueState>> => {
    const keys = issueIds.map((id) => ledgerKeys.issueState(id));
    const found = await storage.getMany(keys);
    return new Map(
      issueIds.flatMap((id) => {
        const state = parseState(id, found.get(ledgerKeys.issueState(id)));
        return state === undefined ? [] : [[id, state] as const];
      }),
    );
  };
  return {
    read,
    keep: async (states) => {
      // Events come late, twice and in any order; of two that meet in this gap reconciliation has the last word.
      const known = await read(states.map(({ issueId }) => issueId));
      await storage.putMany(
        states
          .filter((state) => laterState(known.get(state.issueId), state) === state)
          .map(({ issueId, ...state }) => [
            ledgerKeys.issueState(issueId),
            storable('state', (value) => StateRecord.parse(value), state),
          ]),
      );
    },
    remove: (issueIds) => storage.remove(issueIds.map((id) => ledgerKeys.issueState(id))),
  };
};
