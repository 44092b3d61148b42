import { failed } from '../shared/result';
import { decidePublish } from '../publishing/decide-publish';
import type { ConceptRules } from './concept-rules';
import { openEntity } from './entity-rules';

export const runRules: ConceptRules<'run'> = {
  ...openEntity('run'),
  decide: (quarter, command, context) => decidePublish(quarter, command, context),
  // What a run noted happened in Jira: taking the note back would not take the issue back.
  invert: () => failed('run'),
};
