import type { Pace } from '#domain/views/progress/metric-progress';

interface Scale {
  readonly baseline: string | null;
  readonly now: string | null;
  readonly target: string | null;
}

const paces: Readonly<Record<Exclude<Pace, 'unknown'>, string>> = {
  reached: 'Target reached',
  onTheWay: 'On the way',
  behind: 'Behind',
  farBehind: 'Far behind',
};

/** Where the number of a key result stands. */
export const outcomeWords = {
  scale: ({ baseline, now, target }: Scale): string =>
    [
      baseline === null ? 'No start' : `Start ${baseline}`,
      now === null ? 'no value yet' : `now ${now}`,
      target === null ? 'no target' : `target ${target}`,
    ].join(', '),
  paces,
};
