import Database from 'libsql';
import type { ProductResponse } from '../../product';
import { createJira, type Jira, type JiraOptions } from '../../jira/jira';

/** One answer with its body narrowed for reading in a test. */
export interface TestAnswer extends Omit<ProductResponse, 'body'> {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it expects, and fails where it is not there
  readonly body: any;
}

export type TestCaller = (method: string, path: string, body?: unknown) => TestAnswer;

export interface OpenJira {
  readonly jira: Jira;
  readonly as: (accountId: string | null) => TestCaller;
  readonly asApp: TestCaller;
  readonly advance: (milliseconds: number) => void;
  readonly now: () => number;
}

/** A Jira in memory with a clock of its own. */
export function openJira(options: Partial<JiraOptions> = {}): OpenJira {
  let now = Date.UTC(2026, 8, 28, 8);
  const clock = { now: () => now };
  const jira = createJira({ database: new Database(':memory:'), clock, ...options });
  const callAs =
    (accountId: string | null, asApp: boolean): TestCaller =>
    (method, path, body) => {
      const caller = { accountId, asApp };
      return jira.handle({ method, path: `/rest/${path}`, headers: {}, body, caller }) as TestAnswer;
    };
  return {
    jira,
    as: (accountId) => callAs(accountId, false),
    asApp: callAs(null, true),
    advance: (milliseconds) => {
      now += milliseconds;
    },
    now: () => now,
  };
}

/** A paragraph as Jira takes it for a description. */
export const aDocument = (text: string): unknown => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** A create element for a SHOP task. */
export function anElement(fields: Record<string, unknown> = {}, rest: Record<string, unknown> = {}): object {
  return {
    fields: { project: { key: 'SHOP' }, issuetype: { id: '10003' }, summary: 'Card', ...fields },
    ...rest,
  };
}

/** Creates an issue as ben, or fails the test. */
export function createdKey(caller: TestCaller, element: object = anElement()): string {
  const { status, body } = caller('POST', 'api/3/issue', element);
  if (status !== 201) throw new Error(`create answered ${status}: ${JSON.stringify(body)}`);
  return body.key as string;
}
