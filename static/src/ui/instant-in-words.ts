const format = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

/** An ISO instant as the clock on its reader's wall shows it, with the zone: people in others read another hour. */
export const instantInWords = (instant: string): string => format.format(new Date(instant));
