import { createCloudClient } from 'jira.js/cloud';
import Database from 'libsql';
import { createJira } from '../../site/jira/jira';
import { serveRest } from './serve-rest';

test('the client of jira.js publishes, links and reads back', async () => {
  const clock = { now: () => Date.UTC(2026, 8, 28, 8) };
  const jira = createJira({ database: new Database(':memory:'), clock });
  const server = await serveRest(({ account, ...request }) =>
    jira.handle({ ...request, headers: {}, caller: { accountId: account, asApp: false } }),
  );
  const client = createCloudClient({
    host: server.url,
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
    server.close();
  }
});
