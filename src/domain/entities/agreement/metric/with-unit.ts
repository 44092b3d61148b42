/** A number as somebody wrote it with its unit behind it as typed; a word gets its space. */
export const withUnit = (amount: string, unit: string): string =>
  `${amount}${/^[\p{L}\p{N}]/u.test(unit) ? ' ' : ''}${unit}`;
