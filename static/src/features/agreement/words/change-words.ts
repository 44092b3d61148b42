import { plural } from '../../../ui/plural';

/** Commands whose meaning is more than their changes. */
const acts: Readonly<Record<string, string>> = {
  'quarter.create': 'created the quarter',
  'quarter.loadDemo': 'loaded the demo quarter',
  'quarter.import': 'imported a text',
  'work.bring': 'brought in work items',
  'quarter.carryOver': 'took along what was settled and put off',
  'member.join': 'joined',
  'effortRound.reveal': 'closed an effort vote',
  'sealed.disclose': 'showed its ballots',
  'text.purge': 'removed a text for good',
};

const list = new Intl.ListFormat('en');

const changed = (object: string): string => `changed ${object}`;

/** What an entry did, said after the name of who did it. */
export const changeWords = {
  acts,
  added: (object: string): string => `added ${object}`,
  edited: changed,
  removed: (object: string): string => `removed ${object}`,
  moved: (object: string): string => `moved ${object}`,
  listed: changed,
  unlisted: changed,
  changed,
  changedNothing: 'changed nothing',
  changedThings: (count: number): string => `changed ${String(count)} things at once`,
  undid: 'undid a change of',
  run: (rows: number, isUndo: boolean): string => {
    if (isUndo) return 'took back what was published to Jira';
    return rows === 0 ? 'published to Jira' : `published ${plural(rows, 'row', 'rows')} to Jira`;
  },
  /** Said before the title of the card. */
  did: (acts: readonly string[]): string => `${list.format(acts)}:`,
  recordedResult: 'recorded the result of',
  quarter: 'the quarter',
};
