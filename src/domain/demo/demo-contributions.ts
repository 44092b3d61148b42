import { addedOf } from '../kernel/entity-changes';
import { ranksBetween } from '../kernel/rank';
import type { Change } from '../quarter/change';
import { lastCanvasGroupRank } from './demo-session-0';

/** What a group of contributions became, by the name of the objective. */
const groups: Readonly<Record<string, string>> = {
  basket: 'One basket, wherever they are',
  promise: 'A promise they can plan with',
  returns: 'Sending back without a call',
  sizes: 'The right size at once',
};

/** What each of the sample's people wrote in silence in #1, for which company objective, and where it was put. */
const contributions: readonly (readonly [
  by: string,
  text: string,
  company: string,
  group: keyof typeof groups | null,
])[] = [
  ['mona', 'Let people go on at home with what they put into the basket on the way', 'loyalty', 'basket'],
  ['ruta', 'Stop asking guests for an account before they know what it costs', 'loyalty', 'basket'],
  ['daniel', 'Show the whole price before the address', 'loyalty', 'basket'],
  ['daniel', 'Say the hour, not the day', 'loyalty', 'promise'],
  ['aylin', 'Tell people that it is late before they ask us', 'margin', 'promise'],
  ['iker', 'Read what the carriers scan, every ten minutes', 'margin', 'promise'],
  ['ruta', 'A return that begins in the order, not in the search for a form', 'margin', 'returns'],
  ['iker', 'Pay people back at the first scan of their parcel', 'loyalty', 'returns'],
  ['aylin', 'Learn from the reasons that people give when they send something back', 'margin', 'sizes'],
  ['mona', 'Size advice from people who look like me', 'margin', 'sizes'],
  ['iker', 'Rehearse in May what people do to us in autumn', 'season', null],
];

const ROUND = 'writing of #1';
const nameOf = (group: string): string => `group of ${group}`;

/** Names of the ids that they need. */
export const demoContributionNames: readonly string[] = [
  ROUND,
  ...Object.keys(groups).map(nameOf),
  ...contributions.map(([, text]) => text),
];

/** The name of the group of which an objective of the sample was made. */
export const demoGroupOf = (objective: string): string => nameOf(objective);

/** The silent writing of the sample's #1, and how it was put together. */
export const demoContributionChanges = (
  id: (name: string) => string,
  people: readonly string[],
): readonly Change[] => {
  const groupRanks = ranksBetween(lastCanvasGroupRank, null, Object.keys(groups).length);
  const ranks = ranksBetween(null, null, contributions.length);
  return [
    addedOf('writingRound', {
      id: id(ROUND),
      runId: id('s1 held'),
      activity: 's1.silent',
      closesAt: null,
      asked: people.map(id),
      away: [],
      state: 'revealed',
    }),
    ...Object.entries(groups).map(([key, name], at) =>
      addedOf('cluster', {
        id: id(nameOf(key)),
        sessionId: 's1',
        name,
        hypothesisId: null,
        area: null,
        rank: groupRanks[at] ?? '',
      }),
    ),
    ...contributions.map(([by, text, company, group], at) =>
      addedOf('contribution', {
        id: id(text),
        text,
        companyObjectiveId: id(company),
        roundId: id(ROUND),
        clusterId: group === null ? null : id(nameOf(group)),
        twinOf: null,
        by: id(by),
        rank: ranks[at] ?? '',
      }),
    ),
  ];
};
