import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCloudClient } from 'jira.js/cloud';
import Database from 'libsql';
import { createJira } from '../site/jira/jira';
import type { Product } from '../site/product';

/** The stand-in behind HTTP, basic authentication naming the account. */
function serve(jira: Product): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const credentials = (request.headers.authorization ?? '').replace(/^Basic /, '');
      const [accountId = ''] = Buffer.from(credentials, 'base64').toString().split(/[:@]/);
      const answer = jira.handle({
        method: request.method ?? 'GET',
        path: request.url ?? '/',
        headers: {},
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
        caller: { accountId, asApp: false },
      });
      response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers });
      response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

test('the client of jira.js publishes, links and reads back', async () => {
  const clock = { now: () => Date.UTC(2026, 8, 28, 8) };
  const server = await serve(createJira({ database: new Database(':memory:'), clock }));
  const { port } = server.address() as AddressInfo;
  const client = createCloudClient({
    host: `http://127.0.0.1:${port}`,
    auth: { type: 'basic', email: 'ben@example.com', apiToken: 'any' },
    onSchemaMismatch: 'throw',
  });
  try {
    const fields = (summary: string) => ({ project: { key: 'SHOP' }, issuetype: { name: 'Task' }, summary });
    const created = await client.issues.createIssues({
      issueUpdates: [{ fields: fields('first') }, { fields: fields('') }, { fields: fields('second') }],
    });
    expect(created.issues?.map(({ key }) => key)).toEqual(['SHOP-1', 'SHOP-2']);
    expect(created.errors?.map(({ failedElementNumber }) => failedElementNumber)).toEqual([1]);
    await client.issueLinks.linkIssues({
      type: { name: 'Blocks' },
      inwardIssue: { key: 'SHOP-1' },
      outwardIssue: { key: 'SHOP-2' },
    });
    const issue = await client.issues.getIssue({ issueIdOrKey: 'SHOP-2', fields: ['issuelinks'] });
    expect(issue.fields).toMatchObject({ issuelinks: [{ inwardIssue: { key: 'SHOP-1' } }] });
    const found = await client.issueSearch.searchAndReconsileIssuesUsingJqlPost({ jql: 'project = SHOP' });
    expect(found.issues).toHaveLength(2);
    await expect(client.issues.getIssue({ issueIdOrKey: 'SHOP-9' })).rejects.toMatchObject({ status: 404 });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
