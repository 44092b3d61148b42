import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { blockerCollection, type Blocker } from './blocker';
import { blockerLimits, MOST_BLOCKERS } from './blocker-limits';

export const blockerDefinition: EntityDefinition<'blocker', Blocker, 'blockers'> = {
  collection: blockerCollection,
  since: 11,
  limits: blockerLimits,
  most: MOST_BLOCKERS,
  isNamedByCommand: true,
  refersTo: [
    { to: 'sessionRun', ids: ({ runId }) => [runId], removal: 'restrict' },
    { to: 'contribution', ids: ({ contributionId }) => [contributionId], removal: 'restrict' },
    { to: 'objective', ids: ({ objectiveId }) => [objectiveId], removal: 'cascade' },
  ],
  partOf: ({ objectiveId }) => (objectiveId === null ? [] : [objectiveId]),
  rights: {
    added: rights.team,
    removed: rights.noise,
    moved: rights.team,
    edited: {
      runId: rights.nobody,
      // What somebody answered nobody else says for them; what it hangs on goes with their hand alone.
      kind: rights.author,
      text: rights.words,
      contributionId: rights.author,
      objectiveId: rights.author,
      status: rights.team,
      by: rights.nobody,
    },
  },
  words: { noun: 'blocker', object: 'the blocker', named: 'itself', held: 'stand in its way' },
  changes: plainChanges(blockerCollection),
  wire: 'whole',
};
