import { z } from 'zod';
import type { RemoteFunction } from './json-port';

/** A callback of the app, as it comes over the port. */
export const Callback = z.custom<RemoteFunction>(
  (value) => typeof value === 'function',
  'a function is expected',
);

/** The payload of a bridge method; throws naming the method and the field. */
export const parsePayload = <T>(method: string, schema: z.ZodType<T>, payload: unknown): T => {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `${method}: ${issue?.path.join('.') ?? 'payload'}: ${issue?.message ?? 'is not as documented'}.`,
  );
};
