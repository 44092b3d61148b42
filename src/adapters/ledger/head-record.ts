import * as z from 'zod';
import { storable, type Storable } from './storable';

const Head = z.object({ seq: z.number().int().nonnegative() });

/** The head is a hint: one that cannot be read says nothing. */
export const parseHead = (value: unknown): number => Head.safeParse(value).data?.seq ?? 0;

export const storableHead = (seq: number): Storable =>
  storable('head', (value) => Head.parse(value), { seq });
