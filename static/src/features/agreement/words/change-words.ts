/** Commands whose meaning is more than their changes. */
const acts: Readonly<Record<string, string>> = {
  'quarter.create': 'created the quarter',
  'quarter.loadDemo': 'loaded the demo quarter',
  'quarter.import': 'imported a text',
  'member.join': 'joined',
  'publish.start': 'started to publish to Jira',
  'publish.record': 'published to Jira',
  'publish.end': 'finished publishing to Jira',
  'effortRound.reveal': 'closed an effort vote',
  'sealed.disclose': 'showed its ballots',
  'text.purge': 'removed a text for good',
};

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
  recordedResult: 'recorded the result of',
  quarter: 'the quarter',
};
