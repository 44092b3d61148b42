import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { placeCollection, type Place } from './place';
import { placeLimits } from './place-limits';

export const placeDefinition: EntityDefinition<'place', Place, 'places'> = {
  collection: placeCollection,
  since: 10,
  limits: placeLimits,
  most: 1,
  isNamedByCommand: false,
  refersTo: [{ to: 'sessionRun', ids: ({ runId }) => [runId], removal: 'cascade' }],
  rights: {
    added: rights.freshLead,
    removed: rights.leading,
    moved: rights.nobody,
    edited: {
      runId: rights.nobody,
      activity: rights.leading,
      // Whoever presents turns the pages, and hands on to the next one.
      subject: rights.leadingOrPresenting,
      presenter: rights.leadingOrPresenting,
      timer: rights.leading,
      // Facilitators at any time, others once the leader is away; the one command that takes it asks which.
      leader: rights.freshTeam,
      pairings: rights.leading,
      remindedAt: rights.leading,
    },
  },
  words: {
    noun: 'place of the session',
    object: 'where the session is',
    named: 'never',
    held: '',
    isNews: false,
  },
  changes: plainChanges(placeCollection),
  wire: 'whole',
};
