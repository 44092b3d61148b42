import * as z from 'zod';
import { list } from './list';
import { procedure } from './procedure';

const Probe = z.object({
  probe: z.enum([
    'create-once',
    'strict-read',
    'batch-read',
    'property-index',
    'app-role',
    'app-sight',
    'hints',
    'license',
  ]),
  /** `differs`: OKRA copes, and somebody should know; `unknown`: nothing to tell it by, or no answer. */
  state: z.enum(['works', 'differs', 'fails', 'unknown']),
  /** What was seen, in numbers. */
  facts: z.record(z.string(), z.number()),
});

export const diagnosticsProcedures = {
  /** Tries whatever only a real site can tell. For administrators of the project; to everybody else there is none. */
  'diagnostics.run': procedure(
    z.strictObject({ quarter: z.string().min(1).max(200) }),
    z.object({
      app: z.object({
        version: z.string(),
        environment: z.string(),
        license: z.enum(['active', 'inactive', 'none']),
      }),
      /** Milliseconds since the epoch. */
      at: z.number(),
      probes: list(Probe),
    }),
  ),
};
