import type * as z from 'zod';

/** What survives the bridge: the platform sends results through JSON. */
type Wire = string | number | boolean | null | undefined | readonly Wire[] | { readonly [key: string]: Wire };

export interface Procedure<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
}

export type Contract = Readonly<Record<string, Procedure>>;

/** The compiler refuses dates, maps and big integers in either direction. */
export const procedure = <I extends z.ZodType<Wire>, O extends z.ZodType<Wire>>(
  input: I,
  output: O,
): Procedure<I, O> => ({ input, output });

export type Key<C extends Contract> = keyof C & string;
export type Sent<C extends Contract, K extends Key<C>> = z.input<C[K]['input']>;
export type Received<C extends Contract, K extends Key<C>> = z.output<C[K]['input']>;
export type Output<C extends Contract, K extends Key<C>> = z.output<C[K]['output']>;
