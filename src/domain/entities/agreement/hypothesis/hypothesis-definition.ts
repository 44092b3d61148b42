import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { hypothesisCollection, type Hypothesis } from './hypothesis';
import { hypothesisLimits, MOST_HYPOTHESES } from './hypothesis-limits';

export const hypothesisDefinition: EntityDefinition<'hypothesis', Hypothesis, 'hypotheses'> = {
  collection: hypothesisCollection,
  limits: hypothesisLimits,
  most: MOST_HYPOTHESES,
  isNamedByCommand: true,
  refersTo: [
    { to: 'objective', ids: (hypothesis) => [hypothesis.objectiveId], removal: 'cascade' },
    { to: 'keyResult', ids: (hypothesis) => hypothesis.keyResultIds, removal: 'restrict' },
  ],
  rights: {
    added: rights.team,
    removed: rights.noise,
    moved: rights.team,
    edited: {
      objectiveId: rights.team,
      text: rights.words,
      form: rights.team,
      expected: rights.words,
      keyResultIds: rights.team,
      status: rights.team,
      // What was learned belongs to whoever records the result (G-34), and is taken away with it.
      learning: rights.team,
      by: rights.nobody,
    },
  },
  words: { noun: 'hypothesis', object: 'the hypothesis', named: 'itself', held: 'test it' },
  changes: plainChanges(hypothesisCollection),
  wire: 'whole',
};
