import { route } from '@forge/api';
import { readClaim } from '#domain/jira-publishing/issue-claim';
import { PROPERTY_KEY } from '#domain/jira-publishing/issue-property';
import { quoted } from '#domain/jira-publishing/jql';
import * as z from 'zod';
import type { FoundIssue, IssueSearch } from '../../usecases/linking/ports';
import type { Clock } from '../../usecases/ports';
import { boundedJql, typedJqls } from './issue-jql';
import type { JiraCalls } from './jira-calls';
import { isNotShown } from './not-shown';
import { readAnswer, readEach } from './read-answer';
import { readJira } from './read-jira';
import { StatusCategory } from './status-category';

/** Claims of one quarter: as many as it has rows at most, and a few doubles; 100 a page. */
const CLAIMS_PAGE = 100;
const MOST_CLAIM_PAGES = 40;
const FIELDS = ['summary', 'issuetype', 'status', 'project'];

const Issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.string().nullish(),
    issuetype: z.object({ name: z.string() }).nullish(),
    status: z
      .object({ name: z.string(), statusCategory: z.object({ key: z.string() }).optional() })
      .nullish(),
    project: z.object({ id: z.string() }),
  }),
  properties: z.record(z.string(), z.unknown()).optional(),
});
const Issues = z.object({ issues: z.array(z.unknown()), nextPageToken: z.string().nullish() });
const Parsed = z.object({ queries: z.array(z.object({ errors: z.array(z.string()).optional() })) });
const Errors = z.object({ errorMessages: z.array(z.string()) });

const foundOf = ({ id, key, fields }: z.infer<typeof Issue>): FoundIssue => ({
  issueId: id,
  issueKey: key,
  summary: fields.summary ?? '',
  issueTypeName: fields.issuetype?.name ?? '',
  statusName: fields.status?.name ?? '',
  statusCategory: StatusCategory.parse(fields.status?.statusCategory?.key),
});

/** Issues as the caller finds them, and what Jira says of a query that they typed. */
export const createJiraIssueSearch = (calls: JiraCalls, clock: Clock): IssueSearch => {
  const search = async (body: Readonly<Record<string, unknown>>) => {
    const answer = await readJira(clock, () =>
      calls.asUser({ method: 'POST', route: route`/rest/api/3/search/jql`, body }),
    );
    if (isNotShown(answer)) return { issues: [], nextPageToken: undefined };
    const { issues, nextPageToken } = readAnswer(answer, Issues);
    return { issues: readEach(issues, Issue), nextPageToken };
  };

  // https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/#api-rest-api-3-jql-parse-post
  const problemOf = async (jql: string): Promise<string | null> => {
    const answer = await readJira(clock, () =>
      calls.asUser({
        method: 'POST',
        route: route`/rest/api/3/jql/parse?validation=strict`,
        body: { queries: [jql] },
      }),
    );
    if (answer.status === 400) {
      const said = Errors.safeParse(answer.body).data?.errorMessages.join(' ') ?? '';
      return said === '' ? 'Jira does not understand this query.' : said;
    }
    const errors = readAnswer(answer, Parsed).queries.flatMap((query) => query.errors ?? []);
    return errors.length === 0 ? null : errors.join(' ');
  };

  return {
    problemOf: async (query) => {
      for (const jql of typedJqls(query)) {
        const problem = await problemOf(jql);
        if (problem !== null) return problem;
      }
      return null;
    },
    find: async (projectId, query, most) => {
      const { issues } = await search({
        jql: boundedJql(projectId, query),
        fields: FIELDS,
        maxResults: most,
      });
      return issues.filter(({ fields }) => fields.project.id === projectId).map(foundOf);
    },
    findByKeys: async (keys) => {
      const answer = await readJira(clock, () =>
        calls.asUser({
          method: 'POST',
          route: route`/rest/api/3/issue/bulkfetch`,
          body: { issueIdsOrKeys: keys, fields: FIELDS },
        }),
      );
      if (isNotShown(answer)) return [];
      return readEach(readAnswer(answer, Issues).issues, Issue).map(foundOf);
    },
    claims: async (quarterId) => {
      const found: z.infer<typeof Issue>[] = [];
      let token: string | undefined;
      for (let page = 0; page < MOST_CLAIM_PAGES; page += 1) {
        const answer = await search({
          jql: `issue.property[${PROPERTY_KEY}].quarter = ${quoted(quarterId)} ORDER BY key ASC`,
          fields: ['project'],
          properties: [PROPERTY_KEY],
          maxResults: CLAIMS_PAGE,
          ...(token === undefined ? {} : { nextPageToken: token }),
        });
        found.push(...answer.issues);
        const next = answer.nextPageToken ?? undefined;
        if (next === undefined || next === token) break;
        token = next;
      }
      return found.flatMap(({ id, properties }) => {
        const claim = readClaim(properties?.[PROPERTY_KEY]);
        return claim === undefined ? [] : [{ issueId: id, ...claim }];
      });
    },
  };
};
