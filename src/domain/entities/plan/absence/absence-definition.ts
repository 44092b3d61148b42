import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { absenceCollection, type Absence } from './absence';
import { absenceLimits } from './absence-limits';

export const absenceDefinition: EntityDefinition<'absence', Absence, 'absences'> = {
  collection: absenceCollection,
  since: 12,
  limits: absenceLimits,
  most: null,
  isNamedByCommand: false,
  refersTo: [{ to: 'member', ids: ({ id }) => [id], removal: 'cascade' }],
  rights: {
    added: rights.selfOrLead,
    removed: rights.selfOrLead,
    moved: rights.nobody,
    edited: { weeks: rights.selfOrLead },
  },
  words: { noun: 'absence', object: 'who is away', named: 'never', held: '', isNews: false },
  changes: plainChanges(absenceCollection),
  // When somebody is away is nobody's business but their team's.
  wire: { isForMembers: true },
};
