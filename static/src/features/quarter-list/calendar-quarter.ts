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

/** The quarter that a name means: "Q1 2027", "2027 Q1", "q1/27"; undefined: it means none. */
export const namedQuarter = (name: string): CalendarQuarter | undefined => {
  const found =
    /(?:^|\W)Q([1-4])\W{0,3}((?:20)?\d\d)(?:\W|$)/i.exec(name) ??
    /(?:^|\W)(20\d\d)\W{0,3}Q([1-4])(?:\W|$)/i.exec(name);
  if (found === null) return undefined;
  const [, one = '', other = ''] = found;
  const [year, number] = one.length === 1 ? [other, one] : [one, other];
  return quarterAt(Number(year.length === 2 ? `20${year}` : year) * 4 + Number(number) - 1);
};

/** The quarter that a team would begin on a day: the one that has just begun, or the next. */
export const proposedQuarter = (today: Date): CalendarQuarter => {
  const index = today.getFullYear() * 4 + Math.floor(today.getMonth() / 3);
  const current = quarterAt(index);
  const [year = 0, month = 1, day = 1] = current.startDate.split('-').map(Number);
  return today <= new Date(year, month - 1, day + STILL_BEGINS) ? current : quarterAt(index + 1);
};
