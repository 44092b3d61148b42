import type { AgreedThen } from '#domain/views/frozen/frozen-view';

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const dayText = (at: string): string => day.format(new Date(at));

/** What every view of a quarter on a page says of itself. */
export const macroFrameWords = {
  changedAt: (when: string): string => `Live, as of now, changed ${when}`,
  asOf: (revision: number, agreed: AgreedThen | null): string =>
    agreed === null
      ? `As of revision ${String(revision)}`
      : agreed.voters === 0
        ? `As of revision ${String(revision)}, agreed ${dayText(agreed.at)}`
        : `As of revision ${String(revision)}, agreed ${dayText(agreed.at)} by ${String(agreed.voters)}`,
  kept: (by: string | undefined, at: string): string =>
    by === undefined ? `Kept ${dayText(at)}` : `Kept by ${by}, ${dayText(at)}`,
  purged: 'A text was removed from it since.',
  noneOfChosen:
    'None of the objectives that this page shows is in the quarter any more. Choose others in the settings of the macro.',
};
