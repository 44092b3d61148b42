const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 4 });

const amountWithUnit = (value: number, unit: string): string =>
  `${numbers.format(value)}${/^[\p{L}\p{N}]/u.test(unit) ? ' ' : ''}${unit}`;

/** Numbers of key results as people read them. */
export const amountWords = {
  amount: (value: number): string => numbers.format(value),
  /** The first of two numbers of one unit: a long unit is said with the second. */
  beside: (value: number, unit: string): string =>
    unit.trim().length > 2 ? numbers.format(value) : amountWithUnit(value, unit),
  /** The unit behind it as typed; a word gets its space. */
  withUnit: amountWithUnit,
};
