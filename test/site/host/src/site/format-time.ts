const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** "2 hours ago" within a day, "Mon 25 Jan" within half a year, else with the year. */
export const formatTime = (iso: string, now: number): string => {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  const ago = now - time;
  if (ago >= 0 && ago < MINUTE) return 'just now';
  if (ago >= 0 && ago < HOUR) return relative.format(-Math.floor(ago / MINUTE), 'minute');
  if (ago >= 0 && ago < DAY) return relative.format(-Math.floor(ago / HOUR), 'hour');
  return (Math.abs(ago) < 180 * DAY ? day : dayAndYear).format(time).replace(',', '');
};

export const formatDay = (date: string): string => {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : dayAndYear.format(time);
};
