import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { attendanceCollection, type Attendance } from './attendance';
import { attendanceLimits } from './attendance-limits';

export const attendanceDefinition: EntityDefinition<'attendance', Attendance, 'attendances'> = {
  collection: attendanceCollection,
  since: 10,
  limits: attendanceLimits,
  most: null,
  isNamedByCommand: false,
  refersTo: [{ to: 'sessionRun', ids: ({ runId }) => [runId], removal: 'cascade' }],
  partOf: ({ runId }) => [runId],
  rights: {
    // The one command that says it says it of whoever sends it.
    added: rights.team,
    removed: rights.nobody,
    moved: rights.nobody,
    edited: {
      runId: rights.nobody,
      memberId: rights.nobody,
      at: rights.nobody,
      observes: rights.team,
    },
  },
  words: { noun: 'attendance', object: 'who was there', named: 'never', held: '', isNews: false },
  changes: plainChanges(attendanceCollection),
  wire: 'whole',
};
