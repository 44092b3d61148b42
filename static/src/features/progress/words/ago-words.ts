import { plural } from '../../../ui/plural';

const MINUTE = 60_000;

/** How long ago something was. */
export const agoWords = {
  /** In words that stay true for a while. */
  ago: (ms: number): string => {
    const minutes = Math.floor(Math.max(0, ms) / MINUTE);
    if (minutes < 1) return 'less than a minute ago';
    if (minutes < 60) return `${plural(minutes, 'minute', 'minutes')} ago`;
    const hours = Math.floor(minutes / 60);
    return hours < 48
      ? `${plural(hours, 'hour', 'hours')} ago`
      : `${String(Math.floor(hours / 24))} days ago`;
  },
};
