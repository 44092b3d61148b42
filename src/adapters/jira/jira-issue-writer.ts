import { route } from '@forge/api';
import { PROPERTY_KEY } from '#domain/publishing/issue-property';
import * as z from 'zod';
import type { Clock } from '../../usecases/ports';
import type {
  BulkCreation,
  IssueEdit,
  IssueWriter,
  LinkRequest,
  NewIssue,
  WriteAnswer,
} from '../../usecases/publish/ports';
import { issueDocument } from './issue-document';
import type { JiraAnswer, JiraCalls } from './jira-calls';
import { waitAsked } from './rate-limit';

const CONFLICT_MS = 2_000;

const ErrorCollection = z.object({
  errorMessages: z.array(z.string()).optional(),
  errors: z.record(z.string(), z.string()).optional(),
});

const BulkAnswer = z.object({
  issues: z.array(z.object({ id: z.string(), key: z.string() })),
  errors: z.array(
    z.object({
      failedElementNumber: z.number().int(),
      status: z.number().optional(),
      elementErrors: ErrorCollection.optional(),
    }),
  ),
});

const wordsOf = ({ errorMessages = [], errors = {} }: z.infer<typeof ErrorCollection>): string =>
  [...errorMessages, ...Object.entries(errors).map(([field, message]) => `${field}: ${message}`)].join(' ');

const jirasWords = (answer: JiraAnswer): string => {
  const parsed = ErrorCollection.safeParse(answer.body);
  const words = parsed.success ? wordsOf(parsed.data) : '';
  return words === '' ? `Jira answered ${String(answer.status)} without saying why.` : words;
};

/** Fields of Jira's own that have a value and a place on the create screen. */
const ownFields = (
  fields: NewIssue['draft']['fields'],
  onScreen: readonly string[],
): NewIssue['draft']['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([id, value]) => value !== null && onScreen.includes(id)));

/** What an edit says: fields as they are to be, labels one by one so that others' stay, the property whole. */
const editBody = (edit: IssueEdit) => {
  const { summary, description, issueTypeId, parentIssueId, fields, addLabels, removeLabels, property } =
    edit;
  const labels = [
    ...addLabels.map((label) => ({ add: label })),
    ...removeLabels.map((label) => ({ remove: label })),
  ];
  return {
    fields: {
      ...fields,
      ...(summary === undefined ? {} : { summary }),
      ...(description === undefined ? {} : { description: issueDocument(description) ?? null }),
      ...(issueTypeId === undefined ? {} : { issuetype: { id: issueTypeId } }),
      ...(parentIssueId === undefined ? {} : { parent: { id: parentIssueId } }),
    },
    ...(labels.length === 0 ? {} : { update: { labels } }),
    ...(property === undefined ? {} : { properties: [{ key: PROPERTY_KEY, value: property }] }),
  };
};

/** One element of a bulk request: fields where the create screen has them, the property always. */
const elementOf = ({ draft, projectId, screen, links, parentIssueId }: NewIssue) => {
  const description = screen.description ? issueDocument(draft.description) : undefined;
  return {
    fields: {
      ...draft.defaults,
      project: { id: projectId },
      issuetype: { id: draft.issueTypeId },
      summary: draft.summary,
      ...(screen.labels ? { labels: draft.labels } : {}),
      ...(description === undefined ? {} : { description }),
      ...(parentIssueId === null ? {} : { parent: { id: parentIssueId } }),
      ...ownFields(draft.fields, screen.fields),
    },
    ...(screen.links && links.length > 0
      ? {
          update: {
            issuelinks: links.map(({ linkTypeId, end, issueId }) => ({
              add: {
                type: { id: linkTypeId },
                [end === 'inward' ? 'inwardIssue' : 'outwardIssue']: { id: issueId },
              },
            })),
          },
        }
      : {}),
    properties: [{ key: PROPERTY_KEY, value: draft.property }],
  };
};

/**
 * `issues` holds the successes only, in the order of the request as far as anybody has seen, which is not promised:
 * positions are those that no error names, and the caller verifies them by the property.
 */
const creationOf = (body: unknown, count: number): BulkCreation | undefined => {
  const parsed = BulkAnswer.safeParse(body);
  if (!parsed.success) return undefined;
  const { issues, errors } = parsed.data;
  const failed = new Set(errors.map(({ failedElementNumber }) => failedElementNumber));
  const succeeded = Array.from({ length: count }, (_, index) => index).filter((index) => !failed.has(index));
  if (succeeded.length !== issues.length) return undefined;
  return {
    created: issues.map(({ id, key }, position) => ({
      index: succeeded[position] ?? -1,
      issueId: id,
      issueKey: key,
    })),
    refused: errors.map(({ failedElementNumber, status, elementErrors }) => ({
      index: failedElementNumber,
      message: wordsOf(elementErrors ?? {}) || `Jira answered ${String(status ?? 400)} without saying why.`,
    })),
  };
};

export const createJiraIssueWriter = (calls: JiraCalls, clock: Clock): IssueWriter => {
  const judge = <T>(
    answer: JiraAnswer | undefined,
    done: (answer: JiraAnswer) => T | undefined,
  ): WriteAnswer<T> => {
    // After a server's error as after no answer at all, nobody knows what was done.
    if (answer === undefined || answer.status === 408 || answer.status >= 500) return { kind: 'lost' };
    // Somebody else's write was in the way; the same request fares better a moment later.
    if (answer.status === 409) return { kind: 'rate-limited', waitMs: CONFLICT_MS };
    if (answer.status === 429) return { kind: 'rate-limited', waitMs: waitAsked(answer, clock.now()) };
    const value = done(answer);
    if (value !== undefined) return { kind: 'done', value };
    return answer.status < 300 ? { kind: 'lost' } : { kind: 'rejected', message: jirasWords(answer) };
  };

  return {
    create: async (issues) => {
      const answer = await calls.asUser({
        method: 'POST',
        route: route`/rest/api/3/issue/bulk`,
        body: { issueUpdates: issues.map(elementOf) },
      });
      return judge(answer, ({ status, body }) =>
        status === 201 || status === 400 ? creationOf(body, issues.length) : undefined,
      );
    },
    link: async ({ linkTypeId, inwardIssueId, outwardIssueId }: LinkRequest) => {
      const answer = await calls.asUser({
        method: 'POST',
        route: route`/rest/api/3/issueLink`,
        body: {
          type: { id: linkTypeId },
          inwardIssue: { id: inwardIssueId },
          outwardIssue: { id: outwardIssueId },
        },
      });
      return judge(answer, ({ status }) => (status === 200 || status === 201 ? null : undefined));
    },
    unlink: async (linkId) => {
      const answer = await calls.asUser({ method: 'DELETE', route: route`/rest/api/3/issueLink/${linkId}` });
      return judge(answer, ({ status }) => ([200, 204, 404].includes(status) ? null : undefined));
    },
    edit: async (edit) => {
      const answer = await calls.asUser({
        method: 'PUT',
        route: route`/rest/api/3/issue/${edit.issueId}`,
        body: editBody(edit),
      });
      return judge(answer, ({ status }) => (status === 200 || status === 204 ? null : undefined));
    },
    delete: async (issueId) => {
      const answer = await calls.asUser({ method: 'DELETE', route: route`/rest/api/3/issue/${issueId}` });
      return judge(answer, ({ status }) =>
        status === 404 ? 'absent' : status === 200 || status === 204 ? 'deleted' : undefined,
      );
    },
  };
};
