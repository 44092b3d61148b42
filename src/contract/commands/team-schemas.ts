import * as z from 'zod';
import { Id, RoleSchema, sentSchemas, SentSettingsSchema } from '../entities';
import { list } from '../list';
import { sent, Text } from './command-id';

const settings = z.strictObject(SentSettingsSchema.shape);

/** What is said about the quarter itself, its people, where it is shown, and how cards become issues. */
export const teamSchemas = [
  z.strictObject({
    ...sent,
    kind: z.literal('quarter.edit'),
    changes: settings.omit({ projectId: true, demo: true }).exactPartial(),
    was: settings.exactPartial().exactOptional(),
  }),
  z.strictObject({
    ...sent,
    kind: z.literal('member.edit'),
    target: Id,
    changes: z.strictObject({
      role: RoleSchema.exactOptional(),
      facilitator: z.boolean().exactOptional(),
      skills: list(Text).exactOptional(),
    }),
  }),
  z.strictObject({ ...sent, kind: z.literal('member.remove'), target: Id }),
  z.strictObject({ ...sent, kind: z.literal('release.revoke'), target: Id }),
  z.strictObject({ ...sent, kind: z.literal('pageShare.forget'), target: Id }),
  z.strictObject({ ...sent, kind: z.literal('mapping.choose'), mapping: sentSchemas.mapping }),
] as const;

/** Whoever joins has no right yet that could be asked of others' parts. */
export const joinSchema = z.strictObject({ ...sent, kind: z.literal('member.join'), role: RoleSchema });
