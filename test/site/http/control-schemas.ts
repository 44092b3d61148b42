import * as z from 'zod';

export const ResetRequest = z.strictObject({ data: z.enum(['demo', 'empty', 'keep']) });

export const InvokeRequest = z.object({
  accountId: z.string().nullable(),
  product: z.enum(['jira', 'confluence']),
  moduleKey: z.string(),
  functionKey: z.string(),
  payload: z.unknown(),
  extension: z.unknown(),
});

export const FunctionRequest = z.object({
  function: z.string(),
  accountId: z.string().nullable().default(null),
  payload: z.unknown(),
});

export const ClockRequest = z.strictObject({ advanceMs: z.number().min(0) });

export const EventsRequest = z.strictObject({
  seconds: z.tuple([z.number(), z.number()]).optional(),
  duplicates: z.number().min(0).max(1).optional(),
  seed: z.int().optional(),
});

export const JiraRequest = z.strictObject({ act: z.string(), args: z.array(z.unknown()).default([]) });

/** Null: they are sent away. */
export const ColleaguesRequest = z.strictObject({
  company: z
    .strictObject({ quarter: z.string(), account: z.string(), session: z.string().optional() })
    .nullable(),
});
