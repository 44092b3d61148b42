import Database from 'libsql';
import { createJira } from '../../site/jira/jira';
import { driveJira } from './drive-jira';
import { JIRA_JS_OPERATIONS, jiraJsProblem } from './jira-js-schemas';
import { createExchangeRecorder } from './record-exchanges';

test('jira.js reads every answer of the Jira stand-in with its own schemas', () => {
  const recorder = createExchangeRecorder();
  const clock = { now: () => Date.UTC(2026, 8, 28, 8) };
  driveJira(createJira({ database: new Database(':memory:'), clock }), recorder);
  expect(recorder.exchanges.flatMap((exchange) => jiraJsProblem(exchange) ?? [])).toEqual([]);
  const answered = new Set(
    recorder.exchanges.filter(({ status }) => status < 300).map(({ operation }) => operation),
  );
  expect(JIRA_JS_OPERATIONS.filter((operation) => !answered.has(operation))).toEqual([]);
});

test('it does not read an answer whose ids are numbers', () => {
  const exchange = {
    operation: 'POST /rest/api/3/issue',
    method: 'POST',
    path: '/rest/api/3/issue',
    status: 201,
  };
  expect(jiraJsProblem({ ...exchange, responseBody: { id: 1, key: 'SHOP-1', self: 'x' } })).toBeDefined();
});
