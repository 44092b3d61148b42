import { plural } from '../../../ui/plural';

/** What is said of how full weeks are. */
export const loadWords = {
  label: (model: string): string => `How full the weeks are, by “${model}”`,
  neededOfHere: 'needed of here',
  ofHere: (available: string): string => `of ${available}`,
  spoken: (
    from: number,
    to: number,
    needed: number,
    available: number,
    isOver: boolean,
    away: number,
  ): string =>
    [
      from === to ? `Week ${String(from)}` : `Weeks ${String(from)} to ${String(to)}`,
      `${String(needed)} of ${String(available)}`,
      ...(isOver ? ['too full'] : []),
      ...(away === 0 ? [] : [`${plural(away, 'person', 'people')} away`]),
    ].join(', '),
};
