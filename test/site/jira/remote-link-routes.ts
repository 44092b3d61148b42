import { asObject, asString } from '../rest/json-reading';
import type { Answer, Routes } from '../rest/router';
import { canOnIssue, getPathIssue } from './access';
import { rest } from './jira-beans';
import type { JiraCall } from './jira-call';
import { JiraError } from './jira-error';

interface RemoteLinkRow {
  readonly id: number;
  readonly global_id: string | null;
  readonly doc: string;
}

export const REMOTE_LINK_ROUTES: Routes<JiraCall> = {
  'GET /rest/api/3/issue/{issueIdOrKey}/remotelink': (call) => {
    const issue = getPathIssue(call);
    const globalId = call.query.get('globalId');
    const rows = call.site.database
      .prepare('select id, global_id, doc from jira_remote_link where issue_id = ? order by id')
      .all([issue.id]) as RemoteLinkRow[];
    const links = rows
      .filter((row) => globalId === null || row.global_id === globalId)
      .map((row) => ({
        id: row.id,
        self: rest(call.site, `issue/${issue.id}/remotelink/${row.id}`),
        ...(JSON.parse(row.doc) as object),
      }));
    return { status: 200, body: links, points: 2 };
  },
  'POST /rest/api/3/issue/{issueIdOrKey}/remotelink': createOrUpdate,
};

/** A globalId that is known already updates its link: 200 instead of 201. */
function createOrUpdate(call: JiraCall): Answer {
  const issue = getPathIssue(call);
  if (!canOnIssue(call, issue, 'LINK_ISSUES')) {
    throw new JiraError(403, ['You do not have permission to link issues in this project.']);
  }
  const body = asObject(call.body);
  const object = asObject(body?.['object']);
  if (!body || !object || !asString(object['title']) || !asString(object['url'])) {
    throw new JiraError(400, [], { object: "'object' with 'title' and 'url' is required." });
  }
  const { database } = call.site;
  const globalId = asString(body['globalId']) ?? null;
  const known = database
    .prepare('select id from jira_remote_link where issue_id = ? and global_id = ?')
    .get([issue.id, globalId]) as { id: number } | undefined;
  const doc = JSON.stringify(body);
  const id = known
    ? known.id
    : database
        .prepare('insert into jira_remote_link(issue_id, global_id, doc) values(?, ?, ?)')
        .run([issue.id, globalId, doc]).lastInsertRowid;
  if (known) database.prepare('update jira_remote_link set doc = ? where id = ?').run([doc, known.id]);
  const self = rest(call.site, `issue/${issue.id}/remotelink/${id}`);
  return { status: known ? 200 : 201, body: { id: Number(id), self } };
}
