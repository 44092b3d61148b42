/** When pre-work of a step closes; now and then too soon, which is refused. */
export const closingInstant = (n: number): string =>
  n % 5 === 0 ? '2027-01-11T09:01:00.000Z' : `2027-01-${String(12 + (n % 16))}T09:00:00.000Z`;
