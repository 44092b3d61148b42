import { dayOfQuarter } from '../../entities/agreement/check-in/day-of-quarter';
import { amount } from '../../kernel/field-rule';
import type { Json } from '../../kernel/json';
import type { QuarterSettings } from '../../quarter/quarter-settings';
import type { RecordField } from './record-kind';

/** A day of the quarter, or one near it, as it is asked of whoever types it (OTHER_QUARTER). */
const isDayOf = (settings: Pick<QuarterSettings, 'weeks' | 'startDate'>, day: string): boolean =>
  dayOfQuarter(day, { settings }).ok;

/** What a line says of a field, or why it says nothing: undefined where it is none of what the field can be. */
export const readValue = (
  { form, blank }: RecordField,
  line: string,
  settings: Pick<QuarterSettings, 'weeks' | 'startDate'>,
  resolve: (name: string) => string | undefined,
): Json | undefined => {
  const bare = line.trim();
  if (form.as === 'text') return line;
  if (form.as === 'lines') return line.split('\n').filter((one) => one.trim() !== '');
  if (bare === '') return blank;
  switch (form.as) {
    case 'yes':
      return /^(?:yes|no)$/i.test(bare) ? bare.toLowerCase() === 'yes' : undefined;
    case 'number': {
      const read = amount('number')(
        /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(bare) ? Number(bare) : null,
        null,
      );
      return read.ok ? read.value : undefined;
    }
    case 'day':
      return isDayOf(settings, bare) ? bare : undefined;
    case 'week': {
      const week = Number(/^(?:week\s*)?(\d{1,2})$/i.exec(bare)?.[1] ?? 0);
      return week >= 1 && week <= settings.weeks ? week : undefined;
    }
    case 'word':
      return Object.entries(form.words).find(([word, shown]) =>
        [word, shown].some((one) => one.toLowerCase() === bare.toLowerCase()),
      )?.[0];
    case 'ref':
      return resolve(bare);
    default: {
      const ids = bare.split('\n').map((name) => resolve(name.trim()));
      return ids.includes(undefined) ? undefined : [...new Set(ids as readonly string[])];
    }
  }
};
