export interface DescribedProcedure {
  readonly name: string;
  /** JSON Schema. */
  readonly input: unknown;
  readonly output: unknown;
}

/** The app's own contract as JSON Schema. */
export async function describeProcedures(): Promise<readonly DescribedProcedure[]> {
  const z = await import('zod');
  const { api } = await import('../../src/contract/api');
  return Object.entries(api).map(([name, { input, output }]) => ({
    name,
    input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
    output: z.toJSONSchema(output, { unrepresentable: 'any' }),
  }));
}
