import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fullSchema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import { descriptionProblem } from './jira-description-nodes';

export type AdfHome = 'jira' | 'confluence';

/**
 * Checks documents against Atlassian's ADF schema, which is JSON Schema draft-04. The schema's own messages name
 * every alternative of every node, so only the verdict is used.
 */
export function createAdfCheck(): (document: unknown, home: AdfHome) => string | undefined {
  const ajv = new AjvDraft04({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(fullSchema);
  return (document, home) => {
    const unknownNode = home === 'jira' ? descriptionProblem(document) : undefined;
    if (unknownNode) return unknownNode;
    return validate(document) ? undefined : 'the document does not fit the ADF schema';
  };
}
