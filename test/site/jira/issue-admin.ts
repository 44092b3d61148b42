import { asObject } from '../rest/json-reading';
import type { AdminContext } from './admin-context';
import { describeChange } from './describe-change';
import { doTransition } from './do-transition';
import { editIssue } from './edit-issue';
import type { Issue } from './jira-model';
import { moveIssue } from './move-issue';
import { removeIssue } from './remove-issue';
import { transitionsOf } from './transition-beans';
import { addComment } from './write-comments';
import { writeChange } from './write-change';

/** What people do to issues outside the app. */
export interface IssueAdmin {
  /** Null makes the issue visible to everybody who may browse again. */
  setSecurity(issueKey: string, levelId: string | null): void;
  /** The app sees what its scopes allow, except for this: on some sites it is kept out of an issue, too. */
  hideFromApp(issueKey: string, isHidden?: boolean): void;
  /** Jira has trouble to read it: a read of many answers an error in its place, which proves nothing. */
  troubleReading(issueKey: string, isInTrouble?: boolean): void;
  /** The key changes, the id stays; the old key leads to the new one. */
  moveIssue(issueKey: string, projectKey: string, accountId?: string): Issue;
  changeType(issueKey: string, typeName: string, accountId?: string): void;
  editAs(accountId: string, issueKey: string, body: Readonly<Record<string, unknown>>): void;
  transitionAs(accountId: string, issueKey: string, statusName: string): void;
  /** Plain words. */
  commentAs(accountId: string, issueKey: string, text: string): void;
  deleteIssue(issueKey: string): void;
  findIssue(idOrKey: string | number): Issue | undefined;
  countIssues(): number;
}

export function createIssueAdmin({ site, unit, callAs, getProject, getIssue }: AdminContext): IssueAdmin {
  return {
    setSecurity(issueKey, levelId) {
      const issue = getIssue(issueKey);
      const { security: _former, ...values } = issue.values;
      const next = {
        ...issue,
        updated: callAs('ada').now,
        values: levelId === null ? values : { ...values, security: levelId },
      };
      unit(() => writeChange(callAs('ada'), next, describeChange(site(), issue, next)));
    },
    hideFromApp(issueKey, isHidden = true) {
      const { isHiddenFromApp: _former, ...issue } = getIssue(issueKey);
      site().issues.update(isHidden ? { ...issue, isHiddenFromApp: true } : issue);
    },
    troubleReading(issueKey, isInTrouble = true) {
      const { isInTrouble: _former, ...issue } = getIssue(issueKey);
      site().issues.update(isInTrouble ? { ...issue, isInTrouble: true } : issue);
    },
    moveIssue: (issueKey, projectKey, accountId = 'ada') =>
      unit(() => moveIssue(callAs(accountId), getIssue(issueKey), getProject(projectKey))),
    changeType(issueKey, typeName, accountId = 'ada') {
      const issue = getIssue(issueKey);
      const project = site().catalogue.getProject(issue.projectId);
      const type = project.workTypes.find(({ name }) => name === typeName);
      if (!type) throw new Error(`Jira stand-in: ${project.key} has no work type ${typeName}.`);
      const next = { ...issue, typeId: type.id, updated: callAs('ada').now };
      unit(() => writeChange(callAs(accountId), next, describeChange(site(), issue, next)));
    },
    editAs(accountId, issueKey, body) {
      unit(() => editIssue(callAs(accountId), getIssue(issueKey), asObject(body) ?? {}));
    },
    transitionAs(accountId, issueKey, statusName) {
      const call = callAs(accountId);
      const issue = getIssue(issueKey);
      const transition = transitionsOf(call, issue).find(({ name }) => name === statusName);
      unit(() => doTransition(call, issue, transition?.id ?? statusName));
    },
    commentAs(accountId, issueKey, text) {
      const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] };
      const body = { type: 'doc', version: 1, content: [paragraph] };
      unit(() => addComment(callAs(accountId), getIssue(issueKey), body));
    },
    deleteIssue(issueKey) {
      unit(() => removeIssue(callAs('ada'), getIssue(issueKey), true));
    },
    findIssue: (idOrKey) => site().issues.find(idOrKey),
    countIssues: () => site().issues.all().length,
  };
}
