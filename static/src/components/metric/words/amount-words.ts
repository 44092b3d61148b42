import { withUnit as joined } from '#domain/entities/agreement/metric/with-unit';

const shown = new Intl.NumberFormat(undefined, { maximumFractionDigits: 4 });
/** To be typed over: every digit, and digits that are read back. */
const typed = new Intl.NumberFormat(undefined, { maximumFractionDigits: 20, numberingSystem: 'latn' });

const withUnit = (value: number, unit: string): string => joined(shown.format(value), unit);

/** Numbers of key results as people read and type them. */
export const amountWords = {
  typed: (value: number): string => typed.format(value),
  /** The first of two numbers of one unit: a long unit is said with the second. */
  beside: (value: number, unit: string): string =>
    unit.trim().length > 2 ? shown.format(value) : withUnit(value, unit),
  /** The unit behind it as typed; a word gets its space. */
  withUnit,
};
