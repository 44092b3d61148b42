import type { BlockerKind } from '../entities/facilitation/blocker/blocker';
import { addedOf } from '../kernel/entity-changes';
import { ranksBetween } from '../kernel/rank';
import type { Change } from '../quarter/change';

/** What each of the sample's people answered in #1, when everybody was asked what could stop them (S1-3). */
const answers: readonly (readonly [by: string, kind: BlockerKind, text: string, objective: string | null])[] =
  [
    ['mona', 'dependency', 'Only Logistics may sign the contract with the second carrier', 'promise'],
    ['iker', 'risk', 'Refunds before the parcel is back may invite fraud', 'returns'],
    ['ruta', 'none', '', null],
    ['daniel', 'trade-off', 'Two flows to design at once: one of them will wait', null],
    ['aylin', 'none', '', null],
  ];

const nameOf = (by: string): string => `blocker of ${by}`;

/** Names of the ids that the answers need. */
export const demoBlockerNames: readonly string[] = answers.map(([by]) => nameOf(by));

/** The blocker round of the sample's #1. */
export const demoBlockerChanges = (id: (name: string) => string): readonly Change[] => {
  const ranks = ranksBetween(null, null, answers.length);
  return answers.map(([by, kind, text, objective], at) =>
    addedOf('blocker', {
      id: id(nameOf(by)),
      runId: id('s1 held'),
      kind,
      text,
      contributionId: null,
      objectiveId: objective === null ? null : id(objective),
      status: 'open',
      by: id(by),
      rank: ranks[at] ?? '',
    }),
  );
};
