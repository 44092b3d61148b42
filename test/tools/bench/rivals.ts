import type { Site } from '../../site/site';
import { milestoneTitle, objectiveTitle, type Graph } from './graphs';

/** Below three writes a second on one issue, both ends of a link counted: as the app paces itself. */
const APART_MS = 400;

interface Publisher {
  create(titles: readonly string[]): Promise<readonly string[]>;
  setProperty(key: string): Promise<void>;
  link(type: 'Blocks' | 'Relates', inward: string, outward: string): Promise<void>;
}

/** Publishes a graph by whatever means: objectives, milestones, a property each, then link by link. */
const publishBy = async (site: Site, graph: Graph, publisher: Publisher): Promise<void> => {
  const free = new Map<string, number>();
  const link = async (type: 'Blocks' | 'Relates', a: string, b: string): Promise<void> => {
    const restMs = Math.max(free.get(a) ?? 0, free.get(b) ?? 0) - site.time.now();
    if (restMs > 0) await site.wait(restMs);
    await publisher.link(type, a, b);
    for (const end of [a, b]) free.set(end, site.time.now() + APART_MS);
  };
  const objectives = await publisher.create(
    Array.from({ length: graph.objectives }, (_, i) => objectiveTitle(i)),
  );
  const milestones = await publisher.create(
    Array.from({ length: graph.milestones }, (_, i) => milestoneTitle(i)),
  );
  for (const key of [...objectives, ...milestones]) await publisher.setProperty(key);
  for (const [i, key] of milestones.entries())
    await link('Relates', key, objectives[i % graph.objectives] ?? '');
  for (const [waits, target] of graph.edges)
    await link('Blocks', milestones[target] ?? '', milestones[waits] ?? '');
};

const property = { v: 1, quarter: 'q', milestone: 'm' };
const fieldsOf = (summary: string) => ({
  project: { key: 'SHOP' },
  issuetype: { name: 'Task' },
  summary,
  labels: ['okra'],
});

/** One create, one property, one link call each. */
export const publishNaively = (site: Site, graph: Graph): Promise<void> => {
  const ask = async (method: string, path: string, body: unknown): Promise<unknown> =>
    (await site.rest({ method, path, account: 'ben', body, via: 'bridge' })).body;
  return publishBy(site, graph, {
    async create(titles) {
      const keys: string[] = [];
      for (const title of titles) {
        keys.push(
          ((await ask('POST', '/rest/api/3/issue', { fields: fieldsOf(title) })) as { key: string }).key,
        );
      }
      return keys;
    },
    async setProperty(key) {
      await ask('PUT', `/rest/api/3/issue/${key}/properties/okra`, property);
    },
    async link(name, inward, outward) {
      await ask('POST', '/rest/api/3/issueLink', {
        type: { name },
        inwardIssue: { key: inward },
        outwardIssue: { key: outward },
      });
    },
  });
};

/** `jira.js` as documented: its bulk creation, then a property and a link call each. */
export const publishWithJiraJs = async (site: Site, graph: Graph): Promise<void> => {
  // An ES module, loaded where it is needed: this program itself is not one.
  const { createCloudClient } = await import('jira.js/cloud');
  const original = globalThis.fetch;
  // The library speaks HTTP; a socket would leave virtual time, so its requests are handed to the site directly.
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const text = await request.text();
    const answer = await site.rest({
      method: request.method,
      path: `${url.pathname}${url.search}`,
      account: 'ben',
      via: 'bridge',
      ...(text === '' ? {} : { body: JSON.parse(text) as unknown }),
    });
    const empty = answer.status === 204 || answer.body === undefined || answer.body === null;
    const body = empty ? null : JSON.stringify(answer.body);
    return new Response(body, { status: answer.status, headers: { 'Content-Type': 'application/json' } });
  };
  try {
    const client = createCloudClient({
      host: 'http://localhost:8123',
      auth: { type: 'basic', email: 'ben@example.com', apiToken: 'any' },
    });
    await publishBy(site, graph, {
      async create(titles) {
        const keys: string[] = [];
        for (let at = 0; at < titles.length; at += 50) {
          const issueUpdates = titles.slice(at, at + 50).map((title) => ({ fields: fieldsOf(title) }));
          const { issues = [] } = await client.issues.createIssues({ issueUpdates });
          keys.push(...issues.map(({ key }) => key));
        }
        return keys;
      },
      async setProperty(key) {
        await client.issueProperties.setIssueProperty({
          issueIdOrKey: key,
          propertyKey: 'okra',
          body: property,
        });
      },
      async link(name, inward, outward) {
        await client.issueLinks.linkIssues({
          type: { name },
          inwardIssue: { key: inward },
          outwardIssue: { key: outward },
        });
      },
    });
  } finally {
    globalThis.fetch = original;
  }
};
