import { createRandom } from '../../site/clock/random';
import type { FaultRule } from '../../site/exchange/faults';
import { faultKinds } from './fault-kinds';

type Range = readonly [least: number, most: number];

/** Twice the same account: a double click, or two tabs. */
export interface SchedulePage {
  readonly account: string;
  readonly afterMs: number;
  /** It is closed before its next call once something has been struck, whatever it leaves behind. */
  readonly leavesWhenStruck: boolean;
}

/** How several people publish one quarter at once. */
export interface Schedule {
  readonly pages: readonly SchedulePage[];
  readonly storageMs: Range;
  readonly jiraMs: Range;
  /**
   * Bulk calls that outlast the invocation which made them, and still take effect; with the lag of the index on top
   * they show before two minutes are over, as everything must that is not to be created again.
   */
  readonly slowBulk: { readonly chance: number; readonly ms: Range };
  /** Whose new issues only this account and an administrator may see; null: everybody sees all. */
  readonly hides: string | null;
  readonly rules: readonly FaultRule[];
}

/** Requests of one page, about: where a fault may strike. */
const REQUESTS = 60;
const CREATION = 'POST /rest/api/3/issue/bulk';

type Below = (most: number) => number;

const chosenFrom = <T>(below: Below, all: readonly T[]): T => all[below(all.length)] as T;

/** One fault or none; where issues are hidden, what matters is who finds out about those of a lost answer. */
const rulesOf = (random: () => number, below: Below, hides: boolean): readonly FaultRule[] => {
  const isOnCreation = random() < (hides ? 0.75 : 0.25);
  const { fault, seconds, beside } = chosenFrom(below, faultKinds);
  if (!isOnCreation && random() < 0.4) return [];
  const aim = isOnCreation ? { on: CREATION, nth: 1 + below(3) } : { on: '*', nth: 1 + below(REQUESTS) };
  const rule: FaultRule = { ...aim, fault, ...(seconds === undefined ? {} : { seconds }) };
  return beside === undefined ? [rule] : [rule, beside];
};

/** One of endlessly many, always the same for a seed. */
export const schedule = (seed: number): Schedule => {
  const random = createRandom(seed);
  const below: Below = (most) => Math.floor(random() * most);
  const pick = <T>(all: readonly T[]): T => chosenFrom(below, all);

  const people = pick([
    ['ben', 'cleo'],
    ['ben', 'cleo'],
    ['ben', 'cleo', 'ada'],
  ]);
  const accounts = random() < 0.2 ? [...people, pick(people)] : people;
  const hides = random() < 0.25 ? pick(['ben', 'cleo']) : null;
  // Together to the millisecond, within a step of the other, or while the other is half way.
  const within = pick([1, 400, 3_000, 20_000]);
  return {
    pages: accounts.map((account) => ({
      account,
      afterMs: below(within),
      leavesWhenStruck: random() < (account === hides ? 0.7 : 0.2),
    })),
    storageMs: pick<Range>([
      [1, 5],
      [10, 60],
      [5, 400],
    ]),
    jiraMs: pick<Range>([
      [5, 20],
      [80, 400],
      [100, 4_000],
    ]),
    slowBulk: {
      chance: random() < 0.25 ? 0.4 : 0,
      ms: pick<Range>([
        [9_000, 24_000],
        [26_000, 55_000],
      ]),
    },
    hides,
    rules: rulesOf(random, below, hides !== null),
  };
};
