import type { Command } from '#domain/quarter/command';
import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import type { Effort } from '#domain/entities/milestones/milestone/effort';

type Weeks = readonly [number, number] | null;
type Row = readonly [
  id: string,
  title: string,
  type: MilestoneType,
  objective: 1 | 2 | 3 | 4,
  effort: Effort | null,
  skills: readonly string[],
  weeks: Weeks,
];

/** With the sample's own cards the 37 that the board was drawn with first: 31 with weeks, 6 without. */
const rows: readonly Row[] = [
  ['left', 'Which baskets are left behind on purpose?', 'spike', 1, 'S', ['Analytics'], [9, 9]],
  [
    'guest',
    'Guest checkout that remembers the address from the second order on',
    'epic',
    1,
    'M',
    ['Frontend'],
    [11, 13],
  ],
  [
    'neighbour',
    'Neighbour, parcel shop or terrace: choose where the parcel waits',
    'epic',
    2,
    'M',
    ['Mobile'],
    [11, 13],
  ],
  ['narrower', 'Does a narrower window cost us the evening orders?', 'signal_test', 2, 'S', [], [9, 10]],
  ['rehearse', 'Rehearse the Monday peak of carrier scans', 'enabler', 2, 'S', ['Backend'], [12, 12]],
  ['refund-wait', 'Will people wait for a refund if they see its date?', 'signal_test', 3, 'S', [], [4, 5]],
  ['label', 'Label without a printer at the parcel shop', 'epic', 3, 'M', ['Backend'], [10, 12]],
  ['charts', 'Size charts of all brands in centimetres', 'enabler', 4, 'S', ['Frontend'], [1, 2]],
  [
    'shoes',
    'Shoes first: keep one, send one, free of charge for a month',
    'signal_test',
    4,
    'M',
    ['Analytics'],
    [7, 9],
  ],
  ['measure', 'How do people measure themselves at home?', 'spike', 4, 'S', ['Research'], [2, 2]],
  ['again', 'Order the same again from the parcel page', 'epic', 1, 'M', ['Frontend'], null],
  ['photo', 'Photo of the damage instead of a phone call', 'epic', 3, 'M', ['Mobile'], null],
  ['gift', 'Gift wrap as a line in the basket', 'epic', 1, 'S', ['Frontend'], null],
];

/** @param objectives ids of the sample's objectives, in its order */
export const pictureCards = (objectives: readonly string[]): readonly Command[] =>
  rows.flatMap(([id, title, type, objective, effort, skills, weeks]): readonly Command[] => [
    {
      id,
      kind: 'milestone.add',
      values: { title, type, effort, skills: [...skills], objectiveId: objectives[objective - 1] ?? null },
    },
    ...(weeks === null
      ? []
      : [
          {
            id: `${id}-at`,
            kind: 'placement.place',
            milestone: id,
            startWeek: weeks[0],
            endWeek: weeks[1],
          } as const,
        ]),
  ]);
