import * as z from 'zod';
import { faultNames, type FaultPlan } from './faults';

const rule = z.strictObject({
  on: z.string().min(1),
  nth: z.int().min(1).optional(),
  times: z.union([z.int().min(1), z.literal('always')]).optional(),
  rate: z.number().min(0).max(1).optional(),
  // A plan written by hand may well say 429 without quotes.
  fault: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.enum(faultNames)),
  seconds: z.number().min(0).optional(),
});

const plan = z.strictObject({ seed: z.int().optional(), rules: z.array(rule) });

export type ParsedPlan = { readonly plan: FaultPlan } | { readonly error: string };

/** Reads a fault plan from parsed JSON; `error` says what is wrong where. */
export function parseFaultPlan(json: unknown): ParsedPlan {
  const parsed = plan.safeParse(json);
  return parsed.success
    ? { plan: parsed.data }
    : { error: `The fault plan is not valid: ${z.prettifyError(parsed.error)}` };
}
