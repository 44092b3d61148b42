import { JastBuilder, JQLSyntaxError, type Clause, type OrderBy } from '@atlaskit/jql-ast';
import { badRequest } from '../jira-error';

export interface ParsedJql {
  readonly where: Clause | undefined;
  readonly orderBy: OrderBy | undefined;
}

/** Parses with Atlassian's own grammar; what does not parse is 400 in Jira's words. */
export function parseJql(jql: string): ParsedJql {
  const { query, errors } = new JastBuilder().build(jql);
  const [error] = errors;
  if (error) throw badRequest(describe(error, jql));
  return { where: query?.where ?? undefined, orderBy: query?.orderBy ?? undefined };
}

function describe(error: Error, jql: string): string {
  if (!(error instanceof JQLSyntaxError)) return `Error in the JQL Query: ${error.message}`;
  const where = `(line ${error.line}, character ${error.charPositionInLine + 1})`;
  const offending = jql.slice(error.start, error.stop).trim();
  if (offending === '') return `Error in the JQL Query: The query is incomplete. ${where}`;
  return `Error in the JQL Query: Expecting either a value, list or function but got '${offending}'. ${where}`;
}
