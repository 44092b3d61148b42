const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 4 });

/** Numbers of key results as people read them. */
export const amountWords = {
  amount: (value: number): string => numbers.format(value),
  /** The unit behind it as typed; a word gets its space. */
  withUnit: (value: number, unit: string): string =>
    `${numbers.format(value)}${/^[\p{L}\p{N}]/u.test(unit) ? ' ' : ''}${unit}`,
};
