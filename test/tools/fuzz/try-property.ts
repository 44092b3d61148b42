import fc from 'fast-check';
import type { FuzzOptions, FuzzResult } from './fuzz-result';

/** Of an input that failed so much is told. */
const MOST_CHARACTERS = 4_000;
/** More than can be tried in any time that somebody has. */
const NO_END = 10_000_000;

const wordsOf = (error: unknown): string => {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.split('\n').slice(0, 12).join('\n  ');
};

/** Tries random inputs until the time is over or one fails, which is then made as small as the time allows. */
export const tryProperty = async <T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  holds: (input: T) => Promise<void>,
  { seed, ms, runs, path }: FuzzOptions,
): Promise<FuzzResult> => {
  // It looks at no value: that it takes others than ours is its own type's fault.
  const untilOver = fc.interruptAfterTimeLimit(ms, { failOnInterrupt: false }) as fc.Plugin<[T]>;
  const told = await fc.check(
    fc.asyncProperty(arbitrary, async (input) => {
      await holds(input);
    }),
    {
      seed,
      numRuns: runs ?? NO_END,
      ...(runs === undefined ? { plugins: [untilOver] } : {}),
      ...(path === undefined ? {} : { path, endOnFailure: true }),
    },
  );
  const tried = `${name}: ${String(told.numRuns)} inputs from seed ${String(seed)}`;
  if (!told.failed) return { tried, failures: [] };
  const input = fc.stringify(told.counterexample?.[0]).slice(0, MOST_CHARACTERS);
  const again = `npm run test:fuzz -- --only ${name} --seed ${String(seed)} --path ${told.counterexamplePath ?? ''}`;
  return { tried, failures: [`${again}\n  input ${input}\n  ${wordsOf(told.errorInstance)}`] };
};
