import type { Change } from '#domain/quarter/change';
import type { Quarter } from '#domain/quarter/quarter';
import * as z from 'zod';
import { ChangeSchema } from './change';
import { QuarterSchema } from './quarter';

const Changes = z.array(ChangeSchema);

/** What the ledger stores of a quarter is what the wire carries: one description serves both. Each throws on anything else. */
export const storedQuarter = {
  changes: (value: unknown): readonly Change[] => Changes.parse(value),
  quarter: (value: unknown): Quarter => QuarterSchema.parse(value),
};
