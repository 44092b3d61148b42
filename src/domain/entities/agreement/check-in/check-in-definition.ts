import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { checkInCollection, type CheckIn } from './check-in';
import { checkInLimits, MOST_CHECK_INS } from './check-in-limits';

export const checkInDefinition: EntityDefinition<'checkIn', CheckIn, 'checkIns'> = {
  collection: checkInCollection,
  since: 7,
  limits: checkInLimits,
  most: MOST_CHECK_INS,
  isNamedByCommand: true,
  refersTo: [{ to: 'metric', ids: (checkIn) => [checkIn.metricId], removal: 'cascade' }],
  rights: {
    added: rights.team,
    removed: rights.noise,
    moved: rights.nobody,
    edited: {
      metricId: rights.nobody,
      day: rights.team,
      value: rights.team,
      note: rights.words,
      by: rights.nobody,
    },
  },
  words: { noun: 'value', object: 'a value of', named: 'by its key result', held: 'name it' },
  changes: plainChanges(checkInCollection),
  wire: 'whole',
};
