import * as z from 'zod';

/** An array that nobody changes, as the domain's arrays are. */
export const list = <T extends z.ZodType>(item: T): z.ZodReadonly<z.ZodArray<T>> => z.array(item).readonly();
