import type { EntityChange } from '../../../kernel/entity-change';
import type { EntityDefinition } from '../../../kernel/entity-definition';
import { rights } from '../../../kernel/rights';
import { runCollection, type PublishRun } from './publish-run';
import { runLimits } from './run-limits';
import { runWire } from './run-wire';
import { runChanges } from './run-changes';
import type { Noted } from './noted';

export const runDefinition: EntityDefinition<
  'run',
  PublishRun,
  'runs',
  EntityChange<'run', PublishRun> | Noted,
  'noted'
> = {
  collection: runCollection,
  limits: runLimits,
  most: null,
  isNamedByCommand: true,
  refersTo: [],
  rights: {
    added: rights.run,
    removed: rights.nobody,
    moved: rights.nobody,
    noted: rights.run,
    edited: {
      undoes: rights.nobody,
      memberId: rights.nobody,
      startedAt: rights.nobody,
      activeAt: rights.run,
      rows: rights.run,
      updates: rights.run,
      updated: rights.run,
      removed: rights.run,
      sprints: rights.run,
      intent: rights.run,
      state: rights.run,
      highestNumber: rights.run,
      batchSize: rights.run,
      notBefore: rights.run,
      screens: rights.run,
      refused: rights.run,
      unlinked: rights.run,
      doubles: rights.run,
      mapping: rights.run,
    },
  },
  words: { noun: 'publish run', object: 'a publish run', named: 'never', held: '' },
  changes: runChanges,
  wire: runWire,
};
