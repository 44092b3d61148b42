import fc from 'fast-check';
import { arbitraryText } from './arbitrary-text';

const INSTEAD: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 1.5, 1e300, [], {}, [null], ['x'], { $ne: null }),
  arbitraryText,
);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const spoilt = (value: unknown, draw: readonly number[], by: unknown): unknown => {
  const [first, ...rest] = draw;
  if (first === undefined) return by;
  if (Array.isArray(value) && value.length > 0)
    return value.map((one: unknown, index) => (index === first % value.length ? spoilt(one, rest, by) : one));
  if (isRecord(value) && Object.keys(value).length > 0) {
    const keys = Object.keys(value);
    const key = keys[first % keys.length]!;
    return { ...value, [key]: spoilt(value[key], rest, by) };
  }
  return by;
};

/** As it is more often than not; else one place of it is something else. */
export const spoiling = (input: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: input },
    {
      weight: 1,
      arbitrary: fc
        .tuple(input, fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }), INSTEAD)
        .map(([value, draw, by]) => spoilt(value, draw, by)),
    },
  );
