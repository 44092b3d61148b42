import Database from 'libsql';
import { CONFLUENCE_ROUTES, createConfluence } from '../../site/confluence/confluence';
import { createJira } from '../../site/jira/jira';
import { JIRA_ROUTES } from '../../site/jira/jira-routes';
import { findApiFolder, loadApiDocuments } from './api-documents';
import { createExchangeCheck, type Exchange } from './check-exchange';
import { driveConfluence } from './drive-confluence';
import { driveJira } from './drive-jira';
import { createExchangeRecorder } from './record-exchanges';

const folder = findApiFolder();
const documents = folder === undefined ? [] : loadApiDocuments(folder);

const aliases = [{ alias: 'okraMilestone', propertyKey: 'okra', path: 'milestone', type: 'string' } as const];

function drive(): readonly Exchange[] {
  const database = new Database(':memory:');
  const clock = { now: () => Date.UTC(2026, 8, 28, 8) };
  const recorder = createExchangeRecorder();
  driveJira(createJira({ database, clock, aliases }), recorder);
  driveConfluence(createConfluence({ database, clock }), recorder);
  return recorder.exchanges;
}

test('the drive reaches every operation of the stand-ins, and each of them with success', () => {
  const succeeded = new Set(
    drive()
      .filter(({ status }) => status < 400)
      .map(({ operation }) => operation),
  );
  const offered = [...Object.keys(JIRA_ROUTES), ...Object.keys(CONFLUENCE_ROUTES)];
  expect(offered.filter((operation) => !succeeded.has(operation))).toEqual([]);
});

(folder ? describe : describe.skip)("against Atlassian's documents", () => {
  test('every request and answer of the stand-ins fits', () => {
    const { check, summary } = createExchangeCheck(loadApiDocuments(folder ?? ''), {
      refusedRequests: false,
    });
    const problems = drive().flatMap(check);
    process.stdout.write(`${summary()}\n`);
    expect(problems).toEqual([]);
    expect(summary()).toMatch(/documents 4, bad 0$/);
  });

  const check = (exchange: Partial<Exchange>): readonly string[] =>
    createExchangeCheck(documents).check({
      operation: 'POST /rest/api/3/issue/bulk',
      method: 'POST',
      path: '/rest/api/3/issue/bulk',
      status: 201,
      requestBody: { issueUpdates: [{ fields: {} }] },
      responseBody: { issues: [], errors: [] },
      ...exchange,
    });

  test('a sound exchange passes', () => expect(check({})).toEqual([]));

  test.each<[string, Partial<Exchange>]>([
    ['51 elements', { requestBody: { issueUpdates: Array.from({ length: 51 }, () => ({ fields: {} })) } }],
    ['a misspelt key', { requestBody: { issueUpdates: [{ fields: {}, propertys: [] }] } }],
    ['a property without a value', { requestBody: { issueUpdates: [{ properties: [{ key: 'okra' }] }] } }],
    ['a plain description', { requestBody: { issueUpdates: [{ fields: { description: 'plain' } }] } }],
    ['a numeric id in the answer', { responseBody: { issues: [{ id: 10000 }] } }],
    ['a status that is not documented', { status: 418 }],
    ['an unknown query parameter', { path: '/rest/api/3/issue/bulk?notify=false' }],
    ['an unknown operation', { operation: 'POST /rest/api/3/issue/many' }],
    ['an unknown path', { operation: null }],
  ])('refused: %s', (_what, exchange) => {
    expect(check(exchange)).not.toEqual([]);
  });

  test('an answer of any operation may be 429', () => expect(check({ status: 429 })).toEqual([]));
});
