import { withChanged } from '../../../kernel/collection';
import type { EntityChange } from '../../../kernel/entity-change';
import { thingsOf, withThings } from '../../../kernel/entity-collection';
import type { ChangeRules } from '../../../kernel/entity-rules';
import { evolveEntity } from '../../../kernel/evolve-entity';
import { failed } from '../../../kernel/result';
import { withFindings, type Noted } from './noted';
import { runCollection, type PublishRun, type PublishRuns } from './publish-run';

export const runChanges: ChangeRules<PublishRuns, EntityChange<'run', PublishRun> | Noted> = {
  evolve: (quarter, change) =>
    change.kind === 'noted'
      ? withThings(
          quarter,
          runCollection,
          withChanged(thingsOf(quarter, runCollection), change.id, (run) => ({
            ...run,
            ...withFindings(run, change.now),
          })),
        )
      : evolveEntity(runCollection, quarter, change),
  // What a run noted happened in Jira: taking the note back would not take the issue back.
  invert: () => failed('run'),
};
