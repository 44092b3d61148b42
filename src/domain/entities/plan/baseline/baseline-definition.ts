import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { baselineCollection, type Baseline } from './baseline';
import { baselineLimits, MOST_BASELINES } from './baseline-limits';

export const baselineDefinition: EntityDefinition<'baseline', Baseline, 'baselines'> = {
  collection: baselineCollection,
  since: 12,
  limits: baselineLimits,
  most: MOST_BASELINES,
  isNamedByCommand: true,
  refersTo: [{ to: 'confidenceRound', ids: ({ roundId }) => [roundId], removal: 'restrict' }],
  rights: {
    added: rights.leadOrLeading,
    // It is the team's: whoever wrote it down and does not lead any more takes nothing back.
    removed: rights.leadOrLeading,
    moved: rights.nobody,
    edited: { revision: rights.nobody, roundId: rights.nobody, agreedAt: rights.nobody, by: rights.nobody },
  },
  words: { noun: 'agreement', object: 'what the team agreed on', named: 'never', held: '' },
  changes: plainChanges(baselineCollection),
  wire: 'whole',
};
