const barsOf = (lane: Element | null): readonly HTMLElement[] => [
  ...(lane?.querySelectorAll<HTMLElement>('button[data-week]') ?? []),
];

const weekOf = ({ dataset }: HTMLElement): number => Number(dataset['week']);

const LANE_KEYS: ReadonlyMap<string, string> = new Map([
  ['ArrowLeft', 'ArrowUp'],
  ['ArrowRight', 'ArrowDown'],
]);

/** Bars of the nearest lane in a direction that has any. */
const lanesOn = (
  lane: Element,
  step: 'previousElementSibling' | 'nextElementSibling',
): readonly HTMLElement[] => {
  let other = lane[step];
  while (other !== null && barsOf(other).length === 0) other = other[step];
  return barsOf(other);
};

/**
 * The bar that an arrow leads to: left and right the one before and after it in its lane, up and down the one of the next
 * lane that starts nearest to it; Home and End the first and the last of its lane. Undefined: there is none, or the key leads
 * nowhere.
 *
 * @param byLane left and right lead to the next lane as well
 */
export const findNextBar = (bar: HTMLElement, key: string, byLane = false): HTMLElement | undefined => {
  const lane = bar.closest('section');
  if (lane === null) return undefined;
  const own = barsOf(lane);
  switch (byLane ? (LANE_KEYS.get(key) ?? key) : key) {
    case 'Home':
      return own[0];
    case 'End':
      return own.at(-1);
    case 'ArrowLeft':
      return own[own.indexOf(bar) - 1];
    case 'ArrowRight':
      return own[own.indexOf(bar) + 1];
    case 'ArrowUp':
    case 'ArrowDown': {
      const away = (other: HTMLElement): number => Math.abs(weekOf(other) - weekOf(bar));
      const others = lanesOn(
        lane,
        key === 'ArrowUp' || (byLane && key === 'ArrowLeft')
          ? 'previousElementSibling'
          : 'nextElementSibling',
      );
      return [...others].sort((a, b) => away(a) - away(b))[0];
    }
    default:
      return undefined;
  }
};
