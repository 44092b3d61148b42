import type { EntityChange } from '../../../kernel/entity-change';
import { plainChanges, type ChangeRules } from '../../../kernel/entity-rules';
import { failed } from '../../../kernel/result';
import { runCollection, type PublishRun, type PublishRuns } from './publish-run';

export const runChanges: ChangeRules<PublishRuns, EntityChange<'run', PublishRun>> = {
  ...plainChanges(runCollection),
  // What a run noted happened in Jira: taking the note back would not take the issue back.
  invert: () => failed('run'),
};
