import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { sessionRunCollection, type SessionRun } from './session-run';
import { MOST_SESSION_RUNS, sessionRunLimits } from './session-run-limits';

export const sessionRunDefinition: EntityDefinition<'sessionRun', SessionRun, 'sessionRuns'> = {
  collection: sessionRunCollection,
  since: 10,
  limits: sessionRunLimits,
  most: MOST_SESSION_RUNS,
  isNamedByCommand: true,
  refersTo: [],
  rights: {
    added: rights.freshLead,
    // By no command: it goes with the sample that brought it.
    removed: rights.lead,
    moved: rights.nobody,
    edited: {
      sessionId: rights.nobody,
      startedAt: rights.nobody,
      endedAt: rights.leading,
      activities: rights.leading,
    },
  },
  words: {
    noun: 'holding of a session',
    object: 'a holding of a session',
    named: 'never',
    held: '',
    isNews: false,
  },
  changes: plainChanges(sessionRunCollection),
  wire: 'whole',
};
