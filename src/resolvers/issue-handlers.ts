import type { issueProcedures } from '#contract/issue-procedures';
import { glanceIssue } from '../usecases/issue/glance-issue';
import type { IssuePorts } from '../usecases/issue/ports';
import { showHistory } from '../usecases/issue/show-history';
import { showIssue } from '../usecases/issue/show-issue';
import type { Handlers } from './handlers';

export const issueHandlers = (ports: IssuePorts): Handlers<typeof issueProcedures> => ({
  'issue.glance': ({ issue, project }, caller) => glanceIssue(ports, caller, issue, project),
  'issue.history': ({ issue }, caller) => showHistory(ports, caller, issue),
  'issue.card': ({ issue }, caller) => showIssue(ports, caller, issue),
});
