import type { Command, SealingCommand } from '#domain/quarter/command';
import { VOTED_AREAS } from '#domain/entities/facilitation/canvas-area/canvas-area';
import { asking, roundOnSecond, scoring, voting, writing, type World } from './world';

type Said = SealingCommand extends infer C ? (C extends SealingCommand ? Omit<C, 'id'> : never) : never;

/** A command under its id, or milliseconds that pass. */
export type Step = readonly [id: string, said: Said] | number;

/** A thing that one member keeps to themselves until the reveal, and that is otherwise in the other of two worlds. */
export interface KindOfSecret {
  readonly secret: string;
  /** What whoever leads opens before it; left out: it is open already. */
  readonly opened?: keyof typeof openings;
  readonly one: (world: World) => readonly Step[];
  readonly other: (world: World) => readonly Step[];
  /** How many cards there are is told in the room, of all together. */
  readonly isCounted?: true;
}

const IDEATION = 'ideation';
const OTHER_VOTE = 'other-vote';
const VALUES = 'values';

const looseNotes = ({ quarter }: World): readonly string[] =>
  quarter.canvasNotes
    .filter(({ clusterId, area }) => clusterId === null && VOTED_AREAS.includes(area))
    .map(({ id }) => id);

const canvasGroups = ({ quarter }: World): readonly string[] =>
  quarter.clusters.filter(({ area }) => area !== null && VOTED_AREAS.includes(area)).map(({ id }) => id);

const voteOn =
  (
    subjectKind: 'canvas' | 'objective',
    activity: 's0.vote' | 's2.vote',
    subjects: (world: World) => readonly string[],
  ) =>
  (world: World): readonly Command[] => [
    { id: 'voted', kind: 'voteRound.reveal', round: voting },
    {
      id: OTHER_VOTE,
      kind: 'voteRound.open',
      activity,
      subjectKind,
      subjects: subjects(world),
      budget: 3,
      mostEach: 2,
    },
  ];

const valued =
  (scale: 'business' | 'ux') =>
  ({ quarter }: World): readonly Command[] => [
    { id: 'scored', kind: 'scoreRound.reveal', round: scoring },
    {
      id: VALUES,
      kind: 'scoreRound.open',
      scale,
      cards: quarter.milestones.slice(2, 4).map(({ id }) => id),
      follows: null,
    },
  ];

/** Rounds that stand in for those of the world: of each sort one is open at a time. */
export const openings = {
  ideation: (): readonly Command[] => [
    { id: 'shown', kind: 'writingRound.reveal', round: writing },
    { id: IDEATION, kind: 'writingRound.open', activity: 's2.ideation' },
  ],
  canvas: voteOn('canvas', 's0.vote', (world) => [...canvasGroups(world), ...looseNotes(world)]),
  objectives: voteOn('objective', 's2.vote', ({ quarter }) => quarter.objectives.map(({ id }) => id)),
  business: valued('business'),
  ux: valued('ux'),
} as const;

const write = (
  id: string,
  text: string,
  more: Partial<Extract<Said, { kind: 'silentCard.write' }>> = {},
): Step => [id, { kind: 'silentCard.write', round: writing, text, companyObjectiveId: null, ...more }];

const idea = (id: string, text: string, hypothesisId: string | null = null): Step =>
  write(id, text, { round: IDEATION, hypothesisId });

const withdraw = (id: string, card: string): Step => [
  id,
  { kind: 'silentCard.withdraw', round: writing, card },
];

const cast = (id: string, value: 'S' | 'M' | 'L' | 'unsure'): Step => [
  id,
  { kind: 'ballot.cast', round: roundOnSecond, value },
];

type Value = Extract<Said, { kind: 'estimate.give' }>['value'];

const estimate =
  (round: string) =>
  ({ quarter }: World, n: number, value: Value, because?: string, id = `on-${String(n)}`): Step => [
    id,
    {
      kind: 'estimate.give',
      round,
      card: quarter.milestones[2 + n]!.id,
      value,
      ...(because === undefined ? {} : { because }),
    },
  ];
const size = estimate(scoring);
const value = estimate(VALUES);

const vote = (id: string, round: string, subject: string, votes: number): Step => [
  id,
  { kind: 'vote.give', round, subject, votes },
];

const milestoneAt = ({ quarter }: World, n: number): string =>
  quarter.voteRounds.find(({ id }) => id === voting)!.subjects[n]!;

const sure = (value: 1 | 2 | 3 | 4 | 5, because = '', id = 'sure'): Step => [
  id,
  { kind: 'confidence.give', round: asking, value, because },
];

const unsure: Step = ['not-after-all', { kind: 'confidence.withdraw', round: asking }];

/** In both worlds somebody answered, or nobody did: that much a room tells where everybody is asked. */
export const kindsOfSecret: readonly KindOfSecret[] = [
  {
    secret: 'the text of a card of #1',
    one: () => [write('a', 'Pay on the day')],
    other: () => [write('a', 'Nobody dares to say that support is the problem')],
  },
  {
    secret: 'the company objective of a card of #1',
    one: () => [write('a', 'Pay on the day')],
    other: ({ quarter }) => [
      write('a', 'Pay on the day', { companyObjectiveId: quarter.companyObjectives[0]!.id }),
    ],
  },
  {
    secret: 'that a card was changed',
    one: () => [write('a', 'Pay on the day')],
    other: () => [write('a', 'Pay later'), write('b', 'Pay on the day', { card: 'a' })],
  },
  {
    secret: 'that a card was taken out',
    one: () => [write('a', 'Pay on the day')],
    other: () => [write('a', 'Pay on the day'), write('b', 'Tell them sooner'), withdraw('c', 'b')],
  },
  {
    secret: 'that a card was sent twice',
    one: () => [write('a', 'Pay on the day')],
    other: () => [write('a', 'Pay on the day'), write('a', 'Pay on the day')],
  },
  {
    secret: 'how many cards somebody wrote',
    isCounted: true,
    one: () => [write('a', 'Pay on the day')],
    other: () => ['a', 'b', 'c', 'd', 'e'].map((id) => write(id, `Idea ${id}`)),
  },
  {
    secret: 'in which order cards were written, and when',
    one: () => [write('a', 'Pay on the day'), write('b', 'Tell them sooner'), 17_000],
    other: () => [7_000, write('b', 'Tell them sooner'), write('a', 'Pay on the day'), 10_000],
  },
  {
    secret: 'the text of an idea of #2',
    opened: 'ideation',
    one: () => [idea('a', 'Labels at the door')],
    other: () => [idea('a', 'No parcel without a name')],
  },
  {
    secret: 'the hypothesis of an idea of #2',
    opened: 'ideation',
    one: ({ quarter }) => [idea('a', 'Labels at the door', quarter.hypotheses[0]!.id)],
    other: ({ quarter }) => [idea('a', 'Labels at the door', quarter.hypotheses[1]!.id)],
  },
  {
    secret: 'how many ideas somebody pasted',
    opened: 'ideation',
    isCounted: true,
    one: () => [idea('a', 'Labels at the door')],
    other: () => ['a', 'b', 'c', 'd'].map((id) => idea(id, `Line ${id}`)),
  },
  {
    secret: 'the size on a ballot',
    one: () => [cast('a', 'S')],
    other: () => [cast('a', 'L')],
  },
  {
    secret: 'a ballot that is not sure',
    one: () => [cast('a', 'M')],
    other: () => [cast('a', 'unsure')],
  },
  {
    secret: 'that a ballot was changed, and taken back',
    one: () => [cast('a', 'M')],
    other: () => [cast('a', 'L'), cast('b', 'S'), ['c', { kind: 'ballot.withdraw', round: roundOnSecond }]],
  },
  {
    secret: 'the sizes of a pass',
    one: (world) => [size(world, 0, 'S'), size(world, 1, 'S')],
    other: (world) => [size(world, 0, 'L'), size(world, 1, 'M')],
  },
  {
    secret: 'a size of a pass that is not sure',
    one: (world) => [size(world, 0, 'S'), size(world, 1, 'S')],
    other: (world) => [size(world, 0, 'unsure'), size(world, 1, 'S')],
  },
  {
    secret: 'the because of a size',
    one: (world) => [size(world, 0, 'L', ''), size(world, 1, 'S')],
    other: (world) => [size(world, 0, 'L', 'We never merged two baskets'), size(world, 1, 'S')],
  },
  {
    secret: 'which cards of a pass are still open',
    one: (world) => [size(world, 0, 'M')],
    other: (world) => [
      size(world, 1, 'L'),
      ['back', { kind: 'estimate.withdraw', round: scoring, card: world.quarter.milestones[3]!.id }],
    ],
  },
  {
    secret: 'what cards are worth to the business',
    opened: 'business',
    one: (world) => [value(world, 0, 1), value(world, 1, 1)],
    other: (world) => [value(world, 0, 3), value(world, 1, 'unsure')],
  },
  {
    secret: 'what cards are worth to people',
    opened: 'ux',
    one: (world) => [value(world, 0, 1), value(world, 1, 2)],
    other: (world) => [value(world, 1, 3), value(world, 0, 3)],
  },
  {
    secret: 'votes on milestones',
    one: (world) => [vote('a', voting, milestoneAt(world, 0), 2)],
    other: (world) => [vote('a', voting, milestoneAt(world, 1), 2)],
  },
  {
    secret: 'how many votes are left',
    one: (world) => [vote('a', voting, milestoneAt(world, 0), 1)],
    other: (world) => [
      vote('a', voting, milestoneAt(world, 0), 2),
      vote('b', voting, milestoneAt(world, 1), 1),
    ],
  },
  {
    secret: 'that votes were taken back',
    one: (world) => [vote('a', voting, milestoneAt(world, 0), 1)],
    other: (world) => [
      vote('a', voting, milestoneAt(world, 0), 2),
      vote('b', voting, milestoneAt(world, 0), 0),
    ],
  },
  {
    secret: 'votes on objectives',
    opened: 'objectives',
    one: ({ quarter }) => [vote('a', OTHER_VOTE, quarter.objectives[0]!.id, 2)],
    other: ({ quarter }) => [vote('a', OTHER_VOTE, quarter.objectives[1]!.id, 1)],
  },
  {
    secret: 'votes on groups of the canvas',
    opened: 'canvas',
    one: (world) => [vote('a', OTHER_VOTE, canvasGroups(world)[0]!, 1)],
    other: (world) => [vote('a', OTHER_VOTE, canvasGroups(world)[1]!, 2)],
  },
  {
    secret: 'votes on notes of the canvas',
    opened: 'canvas',
    one: (world) => [vote('a', OTHER_VOTE, canvasGroups(world)[0]!, 1)],
    other: (world) => [vote('a', OTHER_VOTE, looseNotes(world)[0]!, 1)],
  },
  {
    secret: 'how sure somebody is of the draft',
    one: () => [sure(5)],
    other: () => [sure(1)],
  },
  {
    secret: 'why somebody is not sure of the draft',
    one: () => [sure(2)],
    other: () => [sure(2, 'Week 6 is too full, and nobody says so')],
  },
  {
    secret: 'that how sure somebody is was said twice, and taken back',
    one: () => [sure(4)],
    other: () => [sure(4), sure(1, 'Too full', 'again'), sure(1, 'Too full', 'again'), unsure],
  },
];
