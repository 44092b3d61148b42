import { MACRO_VIEWS } from '#domain/views/page/macro-config';
import { createCloudClient } from 'jira.js/cloud';
import type { TrafficLine } from '../../site/exchange/exchange';
import { openSite } from '../../support/sites/open-site';
import type { Site } from '../../site/site';
import { createAdfCheck } from './adf';
import { findApiFolder, loadApiDocuments } from './api-documents';
import { createExchangeCheck } from './check-exchange';
import { jiraJsProblem } from './jira-js-schemas';
import { serveRest } from './serve-rest';
import { useTheApp, type UsedApp } from './use-the-app';
import { visitPages } from './visit-pages';

const folder = findApiFolder();

interface BulkCreate {
  readonly issueUpdates?: readonly { readonly fields: { readonly description?: unknown } }[];
}

let site: Site;
let used: UsedApp;
let exchanges: readonly TrafficLine[];

beforeAll(async () => {
  ({ site } = await openSite());
  used = await useTheApp(site);
  await visitPages(site, used.published.SHOP[0]!);
  exchanges = site.traffic().filter(({ kind, status }) => kind === 'rest' && status > 0);
}, 300_000);
afterAll(() => {
  site.close();
});

test('publishing creates everything once', () => {
  const { SHOP, LAB, OPS } = used.published;
  expect([SHOP.length, LAB.length, OPS.length]).toEqual([28, 4, 2]);
  expect(used.createdAgain).toBe(0);
});

test('an answer was lost and one came late on the way', () => {
  const faults = site.traffic().flatMap(({ fault }) => fault ?? []);
  expect(faults).toEqual(['lost-answer', '429']);
});

test('jira.js reads every answer that the app got', () => {
  expect(exchanges.flatMap((exchange) => jiraJsProblem(exchange) ?? [])).toEqual([]);
});

test('jira.js reads every published issue back, with the card’s property', async () => {
  const server = await serveRest(({ account, ...request }) => site.rest({ ...request, account }));
  const client = createCloudClient({
    host: server.url,
    auth: { type: 'basic', email: 'ben@example.com', apiToken: 'any' },
    onSchemaMismatch: 'throw',
  });
  try {
    for (const key of Object.values(used.published).flat()) {
      const issue = await client.issues.getIssue({ issueIdOrKey: key, properties: ['okra'] });
      expect(issue.fields).toMatchObject({ labels: expect.arrayContaining(['okra']) as unknown });
      expect(issue).toMatchObject({ properties: { okra: { v: 1 } } });
    }
  } finally {
    server.close();
  }
});

test('every description is a valid document', () => {
  const problem = createAdfCheck();
  // Also of the batch whose answer was lost: it was sent all the same.
  const sent = site
    .traffic()
    .flatMap(({ requestBody }) => (requestBody as BulkCreate | undefined)?.issueUpdates ?? [])
    .flatMap(({ fields }) => fields.description ?? []);
  expect(sent.length).toBeGreaterThan(25);
  expect(sent.flatMap((document) => problem(document, 'jira') ?? [])).toEqual([]);
});

test('every export is a valid document', () => {
  const problem = createAdfCheck();
  // Three quarters, three kinds of export, an account and none: of every view.
  expect(used.exports).toHaveLength(18 * MACRO_VIEWS.length);
  expect(used.exports.flatMap((document) => problem(document, 'confluence') ?? [])).toEqual([]);
});

(folder === undefined ? describe.skip : describe)("against Atlassian's documents", () => {
  test('every request of the app and every answer of the site fits', () => {
    const { check, summary } = createExchangeCheck(loadApiDocuments(folder ?? ''));
    const problems = exchanges.flatMap(check);
    process.stdout.write(`${summary()}\n`);
    expect(problems).toEqual([]);
    const [, operations, documents] = /operations (\d+), documents (\d+), bad 0$/.exec(summary()) ?? [];
    expect(Number(operations)).toBeGreaterThanOrEqual(15);
    expect(Number(documents)).toBeGreaterThanOrEqual(2);
  });
});
