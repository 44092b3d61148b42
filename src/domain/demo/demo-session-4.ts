import type { ConfidenceVote } from '../entities/facilitation/confidence-round/confidence-round';
import type { MarkerFields } from '../entities/plan/marker/marker';
import type { ReactionFields } from '../entities/plan/reaction/reaction';
import { addedOf } from '../kernel/entity-changes';
import type { Change } from '../quarter/change';
import { demoMilestones } from './demo-milestones';
import { demoDayOf, type DemoSample } from './demo-sessions';

/** What a doubt asked for, and what became of it: a marker at its week. */
const OVERLAP = 'Nobody but Finance has the disputes, and week 6 is close';

interface DemoMarker extends Omit<MarkerFields, 'milestoneId'> {
  readonly card: string;
  readonly by: string;
}

const markers: readonly DemoMarker[] = [
  {
    kind: 'external-unlock',
    startWeek: 3,
    endWeek: 3,
    card: 'scan-feed',
    text: 'Logistics signs with the second carrier',
    owner: 'Logistics',
    state: 'open',
    by: 'iker',
  },
  {
    kind: 'risk',
    startWeek: 6,
    endWeek: 6,
    card: 'fraud-cost',
    text: OVERLAP,
    owner: 'Aylin',
    state: 'open',
    by: 'mona',
  },
  {
    kind: 'deep-learning',
    startWeek: 6,
    endWeek: 7,
    card: 'fraud-cost',
    text: 'What fraud costs decides whether refunds come early at all',
    owner: '',
    state: 'open',
    by: 'aylin',
  },
  {
    kind: 'alignment',
    startWeek: 1,
    endWeek: 1,
    card: 'full-price-card',
    text: 'Agree with Tax who keeps the tables',
    owner: 'Mona',
    state: 'done',
    by: 'mona',
  },
];

interface DemoReaction extends Omit<ReactionFields, 'milestoneId'> {
  readonly card: string;
  readonly by: string;
}

/** What they said of weeks that were proposed, and to the three questions: too much at once, a risky order, too few people. */
const reactions: readonly DemoReaction[] = [
  { card: 'carry-on', kind: 'fine', text: '', resolved: false, by: 'daniel' },
  { card: 'stored-basket', kind: 'fine', text: '', resolved: false, by: 'ruta' },
  {
    card: 'parcel-page',
    kind: 'overlap',
    text: 'Design has the returns in the same weeks; the words come first',
    resolved: true,
    by: 'daniel',
  },
  {
    card: 'window-checkout',
    kind: 'risk',
    text: 'It starts in the week in which the feed of scans ends',
    resolved: false,
    by: 'iker',
  },
  {
    card: 'first-scan-refund',
    kind: 'risk',
    text: 'Only if the disputes of two years say so',
    resolved: true,
    by: 'aylin',
  },
  {
    card: 'full-price-card',
    kind: 'capacity',
    text: 'Two large ones need the same two people in weeks 4 to 6',
    resolved: true,
    by: 'ruta',
  },
];

const first: readonly ConfidenceVote[] = [
  { value: 4, because: 'We learn before we build' },
  { value: 2, because: OVERLAP },
  { value: 3, because: '' },
  { value: 4, because: '' },
  { value: 3, because: 'Weeks 5 and 6 are full' },
];

/** Once the doubt had its marker. */
const second: readonly ConfidenceVote[] = [
  { value: 4, because: '' },
  { value: 3, because: 'The tables of the islands have nobody yet' },
  { value: 4, because: 'Finance was asked' },
  { value: 5, because: '' },
  { value: 4, because: '' },
];

const SURE = 'confidence of #4';
const SURER = 'confidence once more';

const markerName = ({ text }: DemoMarker): string => `marker: ${text}`;
const reactionName = ({ card, by }: DemoReaction): string => `reaction of ${by} to ${card}`;

/** Names of the ids that the draft of the sample needs. */
export const demoDraftNames: readonly string[] = [
  ...markers.map(markerName),
  ...reactions.map(reactionName),
  SURE,
  SURER,
];

/**
 * The draft as the people of the sample made it in #4: whose proposals the weeks were, what others said of them, what the
 * weeks need, and how sure everybody was, before and after a doubt was taken up.
 *
 * @param weeks of the quarter; a shorter one ends its last cards with itself
 */
export const demoDraftChanges = ({ id, people, startDate }: DemoSample, weeks: number): readonly Change[] => {
  const day = demoDayOf('s4', startDate);
  const round = (name: string, time: string, follows: string | null, votes: readonly ConfidenceVote[]) =>
    addedOf('confidenceRound', {
      id: id(name),
      runId: id('s4 held'),
      follows,
      openedAt: `${day}T${time}:00.000Z`,
      state: 'revealed',
      asked: people.map(id),
      away: [],
      votes,
      revision: null,
      plan: '',
      isVoid: false,
    });
  const placed = demoMilestones.flatMap(({ key, by, weeks: own }) =>
    own === undefined ? [] : [{ key, by, own }],
  );
  return [
    ...placed.map(({ key, by, own: [startWeek, endWeek] }, at) =>
      addedOf('placement', {
        id: id(key),
        startWeek: Math.min(startWeek, weeks),
        endWeek: Math.min(endWeek, weeks),
        notes: '',
        proposedBy: id(by),
        // A minute or so each.
        proposedAt: `${day}T09:${String(2 + at).padStart(2, '0')}:00.000Z`,
      }),
    ),
    ...markers.map(({ card, by, ...marker }) =>
      addedOf('marker', {
        id: id(markerName({ ...marker, card, by })),
        ...marker,
        milestoneId: id(card),
        by: id(by),
      }),
    ),
    ...reactions.map(({ card, by, ...said }) =>
      addedOf('reaction', {
        id: id(reactionName({ ...said, card, by })),
        ...said,
        milestoneId: id(card),
        by: id(by),
      }),
    ),
    round(SURE, '10:12', null, first),
    round(SURER, '10:19', id(SURE), second),
  ];
};
