import { asArray, asId, asObject, type JsonObject } from '../rest/json-reading';
import type { Answer, Routes } from '../rest/router';
import { canGlobally, canOnIssue, findVisibleIssue } from './access';
import { checkProperty } from './issue-properties';
import { rest } from './jira-beans';
import { getParam, type JiraCall } from './jira-call';
import { badRequest, JiraError } from './jira-error';
import type { Issue } from './jira-model';

/** Bulk property writes are tasks: the answer is 303 with the task's address. */
export const TASK_ROUTES: Routes<JiraCall> = {
  'POST /rest/api/3/issue/properties': (call) => {
    const body = asObject(call.body) ?? {};
    const ids = (asArray(body['entitiesIds']) ?? []).map(asId);
    const properties = readProperties(body['properties']);
    if (ids.length === 0 || ids.length > 10_000)
      throw badRequest('entitiesIds must hold 1 to 10000 issue ids.');
    // Transactional: one issue that cannot be written stops all.
    const issues = ids.map((id) => getWritable(call, id));
    for (const issue of issues) write(call, issue, properties);
    return started(call, issues.length);
  },
  'POST /rest/api/3/issue/properties/multi': (call) => {
    const entries = asArray(asObject(call.body)?.['issues']) ?? [];
    if (entries.length === 0 || entries.length > 100) throw badRequest('issues must hold 1 to 100 issues.');
    let written = 0;
    for (const entry of entries) {
      const given = asObject(entry);
      const properties = readProperties(given?.['properties']);
      const issue = findWritable(call, asId(given?.['issueID']));
      if (!issue) continue;
      write(call, issue, properties);
      written += 1;
    }
    return started(call, written);
  },
  'GET /rest/api/3/task/{taskId}': (call) => {
    const id = getParam(call, 'taskId');
    const row = call.site.database.prepare('select doc from jira_task where id = ?').get(Number(id));
    const task = row ? asObject(JSON.parse((row as { doc: string }).doc)) : undefined;
    const mine = task?.['owner'] === call.actor.accountId || canGlobally(call.actor, 'ADMINISTER');
    if (!task || !mine) throw new JiraError(404, [`The task with id '${id}' does not exist.`]);
    const { owner: _owner, ...bean } = task;
    return { status: 200, body: { ...bean, id, self: rest(call.site, `task/${id}`) } };
  },
};

const MOST_PROPERTIES = 10;

function readProperties(raw: unknown): JsonObject {
  const properties = asObject(raw);
  if (!properties || Object.keys(properties).length > MOST_PROPERTIES) {
    throw badRequest(`properties must be an object of at most ${MOST_PROPERTIES} properties.`);
  }
  for (const [key, value] of Object.entries(properties)) checkProperty(key, value);
  return properties;
}

function findWritable(call: JiraCall, id: string | undefined): Issue | undefined {
  const issue = id === undefined ? undefined : findVisibleIssue(call, id);
  return issue && canOnIssue(call, issue, 'EDIT_ISSUES') ? issue : undefined;
}

function getWritable(call: JiraCall, id: string | undefined): Issue {
  const issue = findWritable(call, id);
  if (!issue) throw badRequest(`Issue ${id ?? ''} does not exist or you do not have permission to edit it.`);
  return issue;
}

function write(call: JiraCall, issue: Issue, properties: JsonObject): void {
  for (const [key, value] of Object.entries(properties))
    call.site.issues.setProperty(issue, key, value, call.now);
}

function started(call: JiraCall, written: number): Answer {
  const doc = {
    owner: call.actor.accountId,
    description: 'Bulk issue property update',
    status: 'COMPLETE',
    result: `${written} issues updated.`,
    submittedBy: 10_000,
    progress: 100,
    elapsedRuntime: 10,
    submitted: call.now,
    started: call.now,
    finished: call.now,
    lastUpdate: call.now,
  };
  const { lastInsertRowid } = call.site.database
    .prepare('insert into jira_task(doc) values(?)')
    .run([JSON.stringify(doc)]);
  return {
    status: 303,
    headers: { Location: rest(call.site, `task/${lastInsertRowid}`) },
    points: Math.max(1, written),
  };
}
