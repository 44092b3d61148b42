import { plural } from '../../../ui/plural';

const dayFormat = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
const shortFormat = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });

/** A calendar day, whatever the zone of the reader. */
const local = (day: string): Date => new Date(`${day}T00:00:00`);
const long = (day: string): string => dayFormat.format(local(day));
const short = (day: string): string => shortFormat.format(local(day));

/** What the table of key results says. */
export const keyResultsWords = {
  title: 'Key results',
  when: (week: string, today: string): string => `${week} · ${long(today)}`,
  keyResult: 'Key result',
  outcome: 'Outcome',
  outcomeNote: 'what changed for customers',
  trend: 'Trend',
  valueNow: 'Value now',
  hypotheses: 'Hypotheses',
  hypothesesNote: 'what we learned',
  output: 'Output',
  outputNote: 'cards done',
  acts: 'Actions',
  actsOf: (code: string): string => `Actions for ${code}`,
  noCard: 'No card',
  cards: (count: number): string => plural(count, 'card', 'cards'),
  doneOf: (done: number, total: number): string => `${String(done)} of ${String(total)}`,
  cardsDone: (done: number, total: number): string =>
    `${String(done)} of ${plural(total, 'card', 'cards')} done`,
  noStart: 'no start',
  noTarget: 'no target',
  trendSpoken: (values: number): string => `Trend over ${plural(values, 'value', 'values')}`,
  behind: (week: number, weeks: number): string =>
    `Behind what ${String(week)} of ${String(weeks)} weeks would ask for`,
  deliveredNotMoving: 'Delivered, not moving',
  movingNothingDelivered: 'Moving, nothing delivered',
  doubted: (why: string): string => (why === '' ? 'The team doubts it' : `The team doubts it: ${why}`),
  notMeasured: 'No numbers yet',
  measure: 'Add start and target',
  measureOf: (code: string): string => `Add start and target of ${code}`,
  changeNumbers: 'Change start and target',
  removeNumbers: 'Remove its numbers',
  numbersRemoved: (code: string): string => `The numbers of ${code} were removed`,
  notANumber: 'A number, such as 12.5.',
  valueOf: (code: string): string => `Value of ${code} now`,
  seenIn: (day: string, person: string): string => (person === '' ? short(day) : `${short(day)}, ${person}`),
  staleSince: (week: number): string => `Not asked since week ${String(week)}`,
  staleBefore: 'Not asked since the quarter began',
  still: (value: string): string => `Still ${value}`,
  stillOf: (code: string, value: string): string => `${code} is still at ${value}`,
  noteOf: (code: string): string => `Note to the value of ${code}`,
  note: 'Note',
  dayOf: (code: string): string => `Day on which the value of ${code} was seen`,
  seenOn: 'Seen on',
  /** What was typed for a key result whose numbers somebody took away meanwhile. */
  lost: (text: string, note: string): string =>
    note === ''
      ? `Somebody removed the numbers for which you typed ${text}.`
      : `Somebody removed the numbers for which you typed ${text}, with the note “${note}”.`,
  discard: 'Discard',
  discardOf: (code: string): string => `Discard the value of ${code}`,
  saveValues: (count: number): string => `Save ${plural(count, 'value', 'values')}`,
  saved: (count: number): string => `${plural(count, 'value', 'values')} saved`,
  values: 'Values',
  valuesOf: (code: string): string => `Values of ${code}`,
  noValue: 'No value yet.',
  value: 'Value',
  day: 'Day',
  by: 'By',
  removeValue: (value: string, day: string): string => `Remove ${value} of ${short(day)}`,
  valueRemoved: 'The value was removed',
  dayWords: short,
  legendOutcome: 'Outcome, from start to target',
  legendTime: 'Time gone',
  legendOutput: 'Output, cards done. Never part of the outcome',
  lateTitle: (count: number): string => `${plural(count, 'card is', 'cards are')} late`,
  late: (endWeek: number, weeks: number): string =>
    `was drafted to end in week ${String(endWeek)}, ${plural(weeks, 'week', 'weeks')} ago`,
  lateStandings: {
    todo: 'to do',
    inProgress: 'in progress',
    notInJira: 'not in Jira',
    gone: 'deleted in Jira',
  },
  showMore: (count: number): string => `Show ${String(count)} more`,
  noKeyResult: 'No key result yet.',
  nothingInJira: 'Nothing is in Jira yet. Output follows once cards are work items.',
  toJira: 'Open Jira',
  openObjectives: 'Open Objectives',
};
