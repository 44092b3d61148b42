import { route } from '@forge/api';
import { ROW_KINDS } from '#domain/entities/publishing/mapping/publish-mapping';
import { cardOfRow } from '#domain/entities/publishing/row/row';
import { readClaim } from '#domain/jira-publishing/issue-claim';
import { PROPERTY_KEY } from '#domain/jira-publishing/issue-property';
import { quoted } from '#domain/jira-publishing/jql';
import * as z from 'zod';
import type { Clock } from '../../usecases/ports';
import type { MarkedIssue, MarkedIssues } from '../../usecases/publish/ports';
import { originOf, ORIGIN_FIELDS, OriginFields } from './issue-origin';
import { issueStateOf, StateFields, STATE_FIELDS } from './issue-state-of';
import type { JiraAnswer, JiraCalls } from './jira-calls';
import { readAnswer, readEach } from './read-answer';
import { readJira } from './read-jira';

/** The document allows 100 a call; since 2026 more under conditions that are not worth depending on. */
const BULK_FETCH = 100;
/** Answers with fields carry about 100 issues a page. */
const SEARCH_PAGE = 100;
const MOST_PAGES = 60;
/** Issues of earlier installations that are looked at: as many as a quarter has cards at most. */
const MOST_FOREIGN = 2_000;
const READ_FIELDS = [...new Set([...ORIGIN_FIELDS, ...STATE_FIELDS])];

const Issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: OriginFields.optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});
const Issues = z.object({ issues: z.array(z.unknown()), nextPageToken: z.string().nullish() });

/** What an issue says of itself; undefined where it says nothing that we would have written. */
const markOf = ({ id, key, fields, properties }: z.infer<typeof Issue>): MarkedIssue | undefined => {
  const claim = readClaim(properties?.[PROPERTY_KEY]);
  if (claim === undefined) return undefined;
  return { ...originOf({ id, key, fields }), ...claim };
};

/** The same with how it stands, so that what was just made is known without another question. */
const markWithState = (issue: z.infer<typeof Issue>, at: number): MarkedIssue | undefined => {
  const mark = markOf(issue);
  const fields = StateFields.safeParse(issue.fields);
  if (mark === undefined || !fields.success) return mark;
  return { ...mark, state: issueStateOf({ id: issue.id, key: issue.key, fields: fields.data }, at) };
};

const marks = (
  issues: readonly z.infer<typeof Issue>[],
  mark: (issue: z.infer<typeof Issue>) => MarkedIssue | undefined = markOf,
): readonly MarkedIssue[] => issues.map(mark).filter((one): one is MarkedIssue => one !== undefined);

/** String properties are documented with `=` and `!=` only, so a list of values is written out. */
const anyOf = (path: string, values: readonly string[]): string =>
  `(${values.map((value) => `${path} = ${quoted(value)}`).join(' OR ')})`;

/** A JQL list may hold many values; a request line of reasonable length holds a batch's. */
const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

export const createJiraMarkedIssues = (calls: JiraCalls, clock: Clock): MarkedIssues => {
  const parsed = (answer: JiraAnswer) => {
    const { issues, nextPageToken } = readAnswer(answer, Issues);
    return { issues: readEach(issues, Issue), nextPageToken };
  };
  const fetchIssues = async (idsOrKeys: readonly string[], properties: readonly string[]) => {
    const answers = await Promise.all(
      chunks(idsOrKeys, BULK_FETCH).map((some) =>
        readJira(clock, () =>
          calls.asUser({
            method: 'POST',
            route: route`/rest/api/3/issue/bulkfetch`,
            body: {
              issueIdsOrKeys: some,
              fields: properties.length === 0 ? ['project'] : READ_FIELDS,
              properties,
            },
          }),
        ),
      ),
    );
    return answers.flatMap((answer) => parsed(answer).issues);
  };

  const search = async (
    as: keyof JiraCalls,
    jql: string,
    most: number,
    properties: readonly string[],
    fields: readonly string[] = ORIGIN_FIELDS,
  ) => {
    const found: z.infer<typeof Issue>[] = [];
    let token: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const body = {
        jql,
        fields,
        ...(properties.length === 0 ? {} : { properties }),
        maxResults: Math.min(most, SEARCH_PAGE),
        ...(token === undefined ? {} : { nextPageToken: token }),
      };
      const answer = parsed(
        await readJira(clock, () =>
          calls[as]({ method: 'POST', route: route`/rest/api/3/search/jql`, body }),
        ),
      );
      found.push(...answer.issues);
      const next = answer.nextPageToken ?? undefined;
      if (next === undefined || next === token || found.length >= most) break;
      token = next;
    }
    return found;
  };

  return {
    read: async (idsOrKeys) => {
      // What Jira answers is at least as new as the question.
      const at = clock.now();
      return marks(await fetchIssues(idsOrKeys, [PROPERTY_KEY]), (issue) => markWithState(issue, at));
    },
    existing: async (keys) => (await fetchIssues(keys, [])).map(({ key }) => key),
    search: async (projectId, quarterId, rows) => {
      const path = `issue.property[${PROPERTY_KEY}]`;
      // Milestones carry their objective, too; an objective's own issue is told by its type.
      // eslint-disable-next-line okra/straight-quote -- a query, not a sentence
      const own = `(${anyOf(`${path}.objective`, rows)} AND ${path}.type = "objective")`;
      // A task is found by its card, whose other tasks and own issue are sifted out below.
      const cards = [...new Set(rows.map(cardOfRow))];
      const jql =
        `project = ${projectId} AND ${path}.quarter = ${quoted(quarterId)} ` +
        `AND (${anyOf(`${path}.milestone`, cards)} OR ${own}) ORDER BY key ASC`;
      const found = marks(await search('asApp', jql, Number.POSITIVE_INFINITY, [PROPERTY_KEY]));
      const wanted = new Set(rows);
      return found.filter(({ row }) => wanted.has(row));
    },
    orphans: async (projectId, quarterIds) => {
      const path = `issue.property[${PROPERTY_KEY}]`;
      const others = quarterIds.map((id) => `AND ${path}.quarter != ${quoted(id)}`).join(' ');
      const jql = `project = ${projectId} AND ${anyOf(`${path}.type`, ROW_KINDS)} ${others} ORDER BY key ASC`;
      return marks(await search('asUser', jql, MOST_FOREIGN, [PROPERTY_KEY]));
    },
    highestNumber: async (projectKey) => {
      const newestFirst = `project = ${quoted(projectKey)} ORDER BY key DESC`;
      const [newest] = await search('asUser', newestFirst, 1, [], ['project']);
      return Number(/-(\d+)$/.exec(newest?.key ?? '')?.[1] ?? 0);
    },
  };
};
