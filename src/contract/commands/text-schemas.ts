import * as z from 'zod';
import { list } from '../list';
import { sent } from './command-id';

/** The files of an import are as long as a command may be; the ledger says where that ends. */
const FileText = z.string().max(8_000_000);

/** Whole texts, which only the server reads. */
export const textSchemas = [
  z.strictObject({ ...sent, kind: z.literal('quarter.loadDemo') }),
  z.strictObject({
    ...sent,
    kind: z.literal('quarter.import'),
    sources: list(
      z.strictObject({
        fileName: z.string().max(255),
        format: z.enum(['csv', 'blocks']),
        text: FileText,
        headings: z.record(z.string(), z.string()).exactOptional(),
        columns: z.record(z.string(), z.string()).exactOptional(),
        meanings: z.record(z.string(), z.record(z.string(), z.string())).exactOptional(),
      }),
    ),
    review: z
      .strictObject({
        sameAs: z.record(z.string(), z.string()),
        clears: z.boolean(),
        taken: list(z.strictObject({ key: z.string().max(500), was: z.string().max(40) })),
      })
      .exactOptional(),
  }),
] as const;
