import { plural } from '../../../ui/plural';

/** Commands whose meaning is more than their changes. */
const acts: Readonly<Record<string, string>> = {
  'quarter.create': 'created the quarter',
  'quarter.loadDemo': 'loaded the demo quarter',
  'quarter.import': 'imported a text',
  'work.bring': 'brought in work items',
  'quarter.carryOver': 'took along what was settled and put off',
  'member.join': 'joined',
  'member.invite': 'let somebody in',
  'effortRound.reveal': 'closed an effort vote',
  'writingRound.open': 'began a time of silent writing',
  'writingRound.reveal': 'ended a time of silent writing',
  'preWork.open': 'opened pre-work',
  'preWork.closeAt': 'moved the end of pre-work',
  'preWork.cancel': 'cancelled pre-work',
  'voteRound.open': 'began a vote',
  'voteRound.reveal': 'ended a vote',
  'scoreRound.open': 'began a score round',
  'scoreRound.reveal': 'ended a score round',
  'confidenceRound.open': 'asked how sure everybody is',
  'confidenceRound.reveal': 'ended a confidence vote',
  'baseline.agree': 'wrote down what the team agreed on',
  'finding.acknowledge': 'said that a finding is fine',
  'finding.reopen': 'opened a finding again',
  'sealed.disclose': 'showed what was sealed',
  'text.purge': 'removed a text for good',
};

/** The same, said before the name of what it is about. */
const ofThing: Readonly<Record<string, string>> = {
  'milestone.split': 'split the card',
  'session.start': 'began session',
  'session.finish': 'finished session',
  'session.plan': 'set the day of session',
  'session.setMinutes': 'changed the minutes of session',
  'session.skip': 'left out session',
  'session.unskip': 'brought back session',
};

const list = new Intl.ListFormat('en');

const changed = (object: string): string => `changed ${object}`;

/** What an entry did, said after the name of who did it. */
export const changeWords = {
  acts,
  ofThing,
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
