/** The amounts of a number with their units, each as its reader writes it; null: there is none. */
interface Amounts {
  readonly baseline: string | null;
  readonly now: string | null;
  readonly target: string | null;
}

/** "Start 9%, now 19%, target 20%", or what of it is missing. */
export const outcomeInWords = ({ baseline, now, target }: Amounts): string =>
  [
    baseline === null ? 'No start' : `Start ${baseline}`,
    now === null ? 'no value yet' : `now ${now}`,
    target === null ? 'no target' : `target ${target}`,
  ].join(', ');
