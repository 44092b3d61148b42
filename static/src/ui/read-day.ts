import { createLocalizationProvider } from '@atlaskit/locale/localization-provider';

/**
 * The day that somebody typed: `2027-01-04`, or as it is written in the reader's language.
 *
 * @returns local midnight; an invalid date where it is none
 */
export const readDay = (text: string, locale: string): Date => {
  const [, year, month, day] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text) ?? [];
  return year === undefined
    ? createLocalizationProvider(locale).parseDate(text)
    : new Date(Number(year), Number(month) - 1, Number(day));
};
