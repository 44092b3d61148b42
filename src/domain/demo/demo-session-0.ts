import type { CanvasArea } from '../entities/facilitation/canvas-area/canvas-area';
import type { CanvasNote } from '../entities/facilitation/canvas-note/canvas-note';
import { addedOf } from '../kernel/entity-changes';
import { ranksBetween } from '../kernel/rank';
import type { Change } from '../quarter/change';
import { demoDayOf, type DemoSample } from './demo-sessions';

interface DemoNote {
  readonly area: CanvasArea;
  readonly text: string;
  readonly kind: CanvasNote['kind'];
  readonly evidence: NonNullable<CanvasNote['evidence']>;
  readonly by: string;
  readonly aspect?: CanvasNote['aspect'];
  /** The name of its group. */
  readonly group?: string;
}

/** Groups by name, with the votes that they got. */
const groups: Readonly<Record<string, { readonly area: CanvasArea; readonly votes: number }>> = {
  'Surprised at the end': { area: 'pains', votes: 8 },
  'A second order': { area: 'opportunities', votes: 6 },
  'Sure of the hour': { area: 'gains', votes: 5 },
  'Starting over': { area: 'pains', votes: 3 },
};

const notes: readonly DemoNote[] = [
  {
    area: 'pains',
    text: 'What delivery costs is shown only after the address',
    kind: 'fact',
    evidence: 'analytics',
    by: 'mona',
    group: 'Surprised at the end',
  },
  {
    area: 'pains',
    text: 'Every third question to support asks where the parcel is',
    kind: 'feedback',
    evidence: 'other',
    by: 'daniel',
    group: 'Surprised at the end',
  },
  {
    area: 'pains',
    text: 'A basket begun on the phone is gone on the laptop',
    kind: 'feedback',
    evidence: 'interview',
    by: 'ruta',
    group: 'Starting over',
  },
  {
    area: 'pains',
    text: 'People look for the way to send something back, and call',
    kind: 'feedback',
    evidence: 'research',
    by: 'aylin',
    group: 'Starting over',
  },
  {
    area: 'gains',
    text: 'To know the hour of a delivery, and not the day',
    kind: 'feedback',
    evidence: 'interview',
    by: 'daniel',
    group: 'Sure of the hour',
  },
  {
    area: 'gains',
    text: 'One page that says where everything is',
    kind: 'signal',
    evidence: 'research',
    by: 'ruta',
    group: 'Sure of the hour',
  },
  {
    area: 'gains',
    text: 'The same order again in two taps',
    kind: 'signal',
    evidence: 'analytics',
    by: 'iker',
  },
  {
    area: 'opportunities',
    text: 'A second order earns three times what the first one does',
    kind: 'fact',
    evidence: 'analytics',
    by: 'aylin',
    group: 'A second order',
  },
  {
    area: 'opportunities',
    text: 'Guests type the same address again and again',
    kind: 'signal',
    evidence: 'analytics',
    by: 'iker',
    group: 'A second order',
  },
  {
    area: 'opportunities',
    text: 'The new carrier has time windows at no extra cost',
    kind: 'fact',
    evidence: 'other',
    by: 'mona',
  },
  {
    area: 'stakeholders',
    text: 'Trading counts on twelve decided experiments before summer',
    kind: 'fact',
    evidence: 'other',
    by: 'mona',
  },
  {
    area: 'stakeholders',
    text: 'Legal wants the rules of a return in one place',
    kind: 'blocker',
    evidence: 'other',
    by: 'daniel',
  },
  {
    area: 'platform',
    text: 'Experiments are switched on region by region',
    kind: 'fact',
    evidence: 'retro',
    by: 'iker',
    aspect: 'strength',
  },
  {
    area: 'platform',
    text: 'Baskets live in the browser and not with the account',
    kind: 'blocker',
    evidence: 'incident',
    by: 'ruta',
    aspect: 'constraint',
  },
  {
    area: 'platform',
    text: 'Scans of the carriers come in three formats, twice a day',
    kind: 'blocker',
    evidence: 'retro',
    by: 'iker',
    aspect: 'constraint',
  },
];

const refused = ['An app that scans the label', 'More carriers before summer'];

const REORDER = 'The same order again in two taps';
const VOTES_FOR_REORDER = 3;
const ROUND = 'vote of #0';
/** Names of the ids that the canvas of the sample needs. */
export const demoCanvasNames: readonly string[] = [
  ...Object.keys(groups),
  ...notes.map(({ text }) => text),
  ...refused,
  ROUND,
];

const groupRanks = ranksBetween(null, null, Object.keys(groups).length);

/** Groups of other sessions come after those of the canvas. */
export const lastCanvasGroupRank = groupRanks.at(-1) ?? null;

/** What the people of the sample knew before the quarter, how they put it together, and what they found to matter. */
export const demoCanvasChanges = ({ id, people, startDate }: DemoSample): readonly Change[] => {
  const names = Object.entries(groups);
  const noteRanks = ranksBetween(null, null, notes.length);
  const parkedRanks = ranksBetween(null, null, refused.length);
  const votes = [
    ...names.map(([name, group]) => ({ id: id(name), votes: group.votes })),
    { id: id(REORDER), votes: VOTES_FOR_REORDER },
  ].toSorted((a, b) => b.votes - a.votes);
  return [
    ...names.map(([name, { area }], index) =>
      addedOf('cluster', {
        id: id(name),
        sessionId: 's0',
        name,
        hypothesisId: null,
        area,
        rank: groupRanks[index] ?? '',
      }),
    ),
    ...notes.map(({ area, text, kind, evidence, by, aspect = null, group }, index) =>
      addedOf('canvasNote', {
        id: id(text),
        area,
        aspect,
        kind,
        evidence,
        text,
        clusterId: group === undefined ? null : id(group),
        by: id(by),
        rank: noteRanks[index] ?? '',
      }),
    ),
    ...refused.map((text, index) =>
      addedOf('parkedNote', { id: id(text), text, sessionId: 's0', rank: parkedRanks[index] ?? '' }),
    ),
    addedOf('voteRound', {
      id: id(ROUND),
      runId: id('s0 held'),
      activity: 's0.vote',
      openedAt: `${demoDayOf('s0', startDate)}T09:20:00.000Z`,
      subjectKind: 'canvas',
      subjects: votes.map((one) => one.id),
      clusters: names.map(([name]) => id(name)),
      budget: 5,
      mostEach: 2,
      state: 'revealed',
      asked: people.map(id),
      away: [],
      results: votes,
      voters: people.length,
    }),
  ];
};
