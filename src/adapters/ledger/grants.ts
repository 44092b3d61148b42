import * as z from 'zod';
import type { Grant, Grants } from '../../usecases/ports';
import { ledgerKeys } from './ledger-keys';
import { storable } from './storable';
import type { Storage } from './storage';

const GrantRecord = z.object({
  projectId: z.string(),
  rights: z.object({
    browse: z.boolean(),
    create: z.boolean(),
    edit: z.boolean(),
    delete: z.boolean(),
    link: z.boolean(),
    administer: z.boolean(),
  }),
  at: z.number(),
});

/** A record that cannot be read is none: Jira is asked again. */
export const parseGrant = (value: unknown, projectId: string): Grant | undefined => {
  const parsed = GrantRecord.safeParse(value);
  return parsed.success && parsed.data.projectId === projectId ? parsed.data : undefined;
};

/** Answers of Jira, until they are too old; storage deletes them by itself some hours later. */
export const createGrants = (storage: Storage): Grants => ({
  find: async ({ accountId }, projectId) =>
    parseGrant(await storage.get(ledgerKeys.grant(projectId, accountId)), projectId),
  keep: ({ accountId }, grant) =>
    storage.put(
      ledgerKeys.grant(grant.projectId, accountId),
      storable('grant', (value) => GrantRecord.parse(value), grant),
      { value: 1, unit: 'HOURS' },
    ),
});
