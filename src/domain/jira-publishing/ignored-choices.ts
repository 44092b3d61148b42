import { tell } from './publish-check';
import type { PublishProblem } from './publish-problem';

/** What a stored mapping asks for and the project does not offer, said where the rows are shown; nothing of it is sent. */
export const ignoredChoices = (
  ignored: readonly string[],
  rows: readonly string[],
): readonly PublishProblem[] =>
  tell({
    code: 'CHOICE_IGNORED',
    severity: 'warning',
    title: `OKRA leaves ${ignored.join(', ')} alone`,
    message:
      'The mapping names it, but the project does not offer it for that: it belongs to people or to Jira, is not on a create screen, or needs no value any more. Nothing of it is written.',
    solution: 'Nothing to do, or choose anew under Mapping and save it.',
    rows: ignored.length === 0 ? [] : rows,
  });
