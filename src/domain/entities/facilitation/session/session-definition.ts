import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { sessionCollection, type Session } from './session';
import { sessionLimits } from './session-limits';

export const sessionDefinition: EntityDefinition<'session', Session, 'sessions'> = {
  collection: sessionCollection,
  since: 10,
  limits: sessionLimits,
  most: null,
  isNamedByCommand: false,
  refersTo: [],
  rights: {
    added: rights.lead,
    removed: rights.lead,
    moved: rights.nobody,
    edited: {
      // Whoever leads it finishes it, whether or not they may do more here.
      state: rights.leadOrLeading,
      date: rights.lead,
      minutes: rights.leadOrLeading,
      skipReason: rights.lead,
    },
  },
  words: { noun: 'session', object: 'session', named: 'never', held: '' },
  changes: plainChanges(sessionCollection),
  wire: 'whole',
};
