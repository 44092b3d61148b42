import type { Answer } from '../rest/router';

/** An ErrorCollection on its way out of a handler. */
export class JiraError extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
    this.name = 'JiraError';
  }
}

export function errorAnswer(error: JiraError): Answer {
  return {
    status: error.status,
    body: { errorMessages: error.errorMessages, errors: error.errors },
  };
}

export const badRequest = (message: string): JiraError => new JiraError(400, [message]);

/** Jira says the same whether an issue is absent or hidden. */
export const issueNotFound = (): JiraError =>
  new JiraError(404, ['Issue does not exist or you do not have permission to see it.']);

export const projectNotFound = (idOrKey: string): JiraError =>
  new JiraError(404, [
    /^\d+$/.test(idOrKey)
      ? `No project could be found with id '${idOrKey}'.`
      : `No project could be found with key '${idOrKey}'.`,
  ]);

export const loginRequired = (): JiraError =>
  new JiraError(401, ['Client must be authenticated to access this resource.']);
