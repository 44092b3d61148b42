import { DAYS_A_WEEK } from '#domain/kernel/day-length';
import { nextMonday } from '../../components/next-monday';

/** Days after its first Monday in which a quarter is still the one that a team begins. */
const STILL_BEGINS = 21;

export interface CalendarQuarter {
  /** "Q1 2027" */
  readonly label: string;
  /** The first Monday of the calendar quarter, `YYYY-MM-DD`. */
  readonly startDate: string;
}

/** @param index quarters since the year 0 */
const quarterAt = (index: number): CalendarQuarter => {
  const year = Math.floor(index / 4);
  const number = (index % 4) + 1;
  return {
    label: `Q${String(number)} ${String(year)}`,
    startDate: nextMonday(new Date(year, (number - 1) * 3, 1)),
  };
};

interface Named {
  readonly index: number;
  /** The part of the name that means it. */
  readonly words: string;
}

const findNamed = (name: string): Named | undefined => {
  const found =
    /(?<=^|\W)Q([1-4])\W{0,3}((?:20)?\d\d)(?=\W|$)/i.exec(name) ??
    /(?<=^|\W)(20\d\d)\W{0,3}Q([1-4])(?=\W|$)/i.exec(name);
  if (found === null) return undefined;
  const [words, one = '', other = ''] = found;
  const [year, number] = one.length === 1 ? [other, one] : [one, other];
  return { index: Number(year.length === 2 ? `20${year}` : year) * 4 + Number(number) - 1, words };
};

/** The quarter that a name means: "Q1 2027", "2027 Q1", "q1/27"; undefined: it means none. */
export const namedQuarter = (name: string): CalendarQuarter | undefined => {
  const named = findNamed(name);
  return named === undefined ? undefined : quarterAt(named.index);
};

const dayOf = (startDate: string): Date => {
  const [year = 0, month = 1, day = 1] = startDate.split('-').map(Number);
  return new Date(year, month - 1, day);
};

const daysLater = (date: Date, days: number): Date =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);

const proposedIndex = (today: Date): number => {
  const index = today.getFullYear() * 4 + Math.floor(today.getMonth() / 3);
  return today <= daysLater(dayOf(quarterAt(index).startDate), STILL_BEGINS) ? index : index + 1;
};

/** The quarter that a team would begin on a day: the one that has just begun, or the next. */
export const proposedQuarter = (today: Date): CalendarQuarter => quarterAt(proposedIndex(today));

interface Before extends CalendarQuarter {
  readonly weeks: number;
}

/**
 * The quarter that comes after one: by its name where that means one, the rest of the name kept; else behind its last
 * week. After one that is long over it is what a team would begin today.
 */
export const followingQuarter = ({ label, startDate, weeks }: Before, today: Date): CalendarQuarter => {
  const named = findNamed(label);
  if (named === undefined) {
    const over = daysLater(dayOf(startDate), weeks * DAYS_A_WEEK);
    return proposedQuarter(over > today ? over : today);
  }
  const next = quarterAt(Math.max(named.index + 1, proposedIndex(today)));
  return { label: label.replace(named.words, next.label), startDate: next.startDate };
};
