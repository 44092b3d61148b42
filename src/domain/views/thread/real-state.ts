import type { Day } from '../../kernel/day';
import { weekNumber } from '../../kernel/week-number';
import type { CardContext } from './card-context';

/** Jira's category of a status: new = to do, indeterminate = in progress. */
export type Progress = 'new' | 'indeterminate' | 'done' | 'undefined';

/** What a comparison with the real state says. */
export interface StateNote {
  readonly severity: 'info' | 'warn' | 'error';
  readonly text: string;
}

const WORDS = { new: 'still to do', indeterminate: 'in progress', done: 'done', undefined: '' } as const;

const counted = (weeks: number): string => (weeks === 1 ? 'one week' : `${weeks} weeks`);

const numbers = (start: number, end: number): string => (start === end ? `${start}` : `${start}–${end}`);

const span = (start: number, end: number): string =>
  `${start === end ? 'week' : 'weeks'} ${numbers(start, end)}`;

/**
 * The planned weeks of an issue against the state it really has on a day. Null: not planned, or no state is known.
 *
 * @param today the viewer's calendar day
 */
export const plannedAgainstReal = (
  { startDate, startWeek, endWeek }: Pick<CardContext, 'startDate' | 'startWeek' | 'endWeek'>,
  progress: Progress,
  today: Day,
): StateNote | null => {
  const now = weekNumber(startDate, today);
  if (now === null || startWeek === null || endWeek === null || progress === 'undefined') return null;
  const planned = span(startWeek, endWeek);
  if (progress === 'done') {
    return {
      severity: 'info',
      text: now < startWeek ? `Done before ${planned}` : `Done, planned for ${planned}`,
    };
  }
  const state = WORDS[progress];
  const here = `Week ${now} of ${numbers(startWeek, endWeek)}`;
  if (now > endWeek) {
    return {
      severity: progress === 'new' ? 'error' : 'warn',
      text: `Week ${now}, planned for ${planned}, ${state}: ${counted(now - endWeek)} late`,
    };
  }
  if (now < startWeek) {
    return progress === 'new'
      ? { severity: 'info', text: `Starts in ${counted(startWeek - now)}, in week ${startWeek}` }
      : { severity: 'info', text: `In progress ${counted(startWeek - now)} before week ${startWeek}` };
  }
  if (progress === 'new' && now > startWeek) {
    return { severity: 'warn', text: `${here}, ${state}: start is ${counted(now - startWeek)} late` };
  }
  return { severity: 'info', text: `${here}, ${progress === 'new' ? 'to do' : state}` };
};

/**
 * A signal test that should have decided by now. Findings know no day, so this is asked where one is known.
 *
 * @param today the viewer's calendar day
 */
export const overdueResult = (
  {
    startDate,
    type,
    decideByWeek,
    result,
  }: Pick<CardContext, 'startDate' | 'type' | 'decideByWeek' | 'result'>,
  today: Day,
): (StateNote & { readonly code: 'RESULT_OVERDUE' }) | null => {
  const now = weekNumber(startDate, today);
  if (type !== 'signal_test' || result !== null || decideByWeek === null || now === null) return null;
  if (now <= decideByWeek) return null;
  return {
    code: 'RESULT_OVERDUE',
    severity: 'warn',
    text: `It was to decide by week ${decideByWeek}, ${counted(now - decideByWeek)} ago. Record what you saw.`,
  };
};

/**
 * Work that began, or ended, before what it waits for. Null: the two states go together, or one is unknown.
 *
 * @param direction `needs`: the other is what this waits for; `unlocks`: the other waits for this
 */
export const stateConflict = (
  own: Progress,
  other: Progress,
  direction: 'needs' | 'unlocks',
  title: string,
): StateNote | null => {
  const [waiting, awaited] = direction === 'needs' ? [own, other] : [other, own];
  if (waiting === 'undefined' || awaited === 'undefined') return null;
  if (waiting === 'new' || awaited === 'done') return null;
  return {
    severity: awaited === 'new' ? 'error' : 'warn',
    text:
      direction === 'needs'
        ? `${waiting === 'done' ? 'Done' : 'In progress'}, but waits for “${title}”, which is ${WORDS[awaited]}`
        : `“${title}” is ${WORDS[waiting]}, but waits for this, which is ${WORDS[awaited]}`,
  };
};
