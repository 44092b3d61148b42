/** One condition of a filter: `values` holds one value, or two for BETWEEN. */
export interface Condition {
  readonly property: string;
  readonly condition: string;
  readonly values: readonly unknown[];
}

export interface Filter {
  readonly and?: readonly Condition[];
  readonly or?: readonly Condition[];
}

type Comparable = string | number;
type Test = (actual: unknown, values: readonly unknown[]) => boolean;

const ordered =
  (accept: (sign: number) => boolean): Test =>
  (actual, [expected]) =>
    typeof actual === typeof expected &&
    actual !== undefined &&
    accept(compare(actual as Comparable, expected as Comparable));

const compare = (a: Comparable, b: Comparable) => (a < b ? -1 : a > b ? 1 : 0);

const contains: Test = (actual, [expected]) =>
  typeof actual === 'string'
    ? actual.includes(String(expected))
    : Array.isArray(actual) && actual.includes(expected);

const tests: Readonly<Record<string, Test>> = {
  EQUAL_TO: (actual, [expected]) => actual === expected,
  NOT_EQUAL_TO: (actual, [expected]) => actual !== expected,
  EXISTS: (actual) => actual !== undefined,
  NOT_EXISTS: (actual) => actual === undefined,
  GREATER_THAN: ordered((sign) => sign > 0),
  GREATER_THAN_EQUAL_TO: ordered((sign) => sign >= 0),
  LESS_THAN: ordered((sign) => sign < 0),
  LESS_THAN_EQUAL_TO: ordered((sign) => sign <= 0),
  BETWEEN: (actual, [low, high]) =>
    ordered((sign) => sign >= 0)(actual, [low]) && ordered((sign) => sign <= 0)(actual, [high]),
  BEGINS_WITH: (actual, [expected]) => typeof actual === 'string' && actual.startsWith(String(expected)),
  CONTAINS: contains,
  NOT_CONTAINS: (actual, values) => !contains(actual, values),
};

export function isKnownCondition(condition: string): boolean {
  return condition in tests;
}

export function isConditionMet(actual: unknown, condition: string, values: readonly unknown[]): boolean {
  return tests[condition]?.(actual, values) ?? false;
}

export function isFilterMet(value: Readonly<Record<string, unknown>>, filter: Filter | undefined): boolean {
  const isMet = (one: Condition) => isConditionMet(value[one.property], one.condition, one.values);
  if (filter?.and !== undefined) return filter.and.every(isMet);
  if (filter?.or !== undefined) return filter.or.some(isMet);
  return true;
}
