import type { EntityChange } from '../../../kernel/entity-change';
import { publicEntity, type ChangeRules } from '../../../kernel/entity-rules';
import type { Json } from '../../../kernel/json';
import { failed } from '../../../kernel/result';
import { publicRun, publicRunFields } from './public-run';
import { runCollection, type PublishRun, type PublishRuns } from './publish-run';

/** One field of a run, as it stands in a change. */
const shown = (field: string, value: Json): Json => {
  if (field === 'intent')
    return publicRunFields({ intent: value as unknown as PublishRun['intent'], updates: [] })
      .intent as unknown as Json;
  if (field === 'updates')
    return publicRunFields({ intent: null, updates: value as unknown as PublishRun['updates'] })
      .updates as unknown as Json;
  return value;
};

export const runChanges: ChangeRules<PublishRuns, EntityChange<'run', PublishRun>> = {
  ...publicEntity(runCollection),
  redact: (quarter) =>
    quarter.runs.length === 0 ? quarter : { ...quarter, runs: quarter.runs.map(publicRun) },
  visible: (change) => {
    switch (change.kind) {
      case 'added':
        return [{ ...change, now: publicRun(change.now) }];
      case 'removed':
        return [{ ...change, was: publicRun(change.was) }];
      case 'edited':
        return [{ ...change, was: shown(change.field, change.was), now: shown(change.field, change.now) }];
      case 'moved':
        return [change];
    }
  },
  // What a run noted happened in Jira: taking the note back would not take the issue back.
  invert: () => failed('run'),
};
