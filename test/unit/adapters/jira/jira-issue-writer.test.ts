import { createJiraIssueWriter } from '../../../../src/adapters/jira/jira-issue-writer';
import type { JiraAnswer, JiraCall, JiraCalls } from '../../../../src/adapters/jira/jira-calls';
import { waitAsked } from '../../../../src/adapters/product/wait-asked';
import { findIssueDraft } from '#domain/jira-publishing/issue-draft';
import type { NewIssue } from '../../../../src/usecases/publish/ports';
import { aGraph, aSetting } from '../../../support/given/a-graph';

const NOW = Date.UTC(2027, 0, 11, 9);
const clock = { now: () => NOW, wait: async () => undefined };

const answer = (
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): JiraAnswer => ({
  status,
  body,
  header: (name) => headers[name] ?? null,
});

const writerOf = (given: JiraAnswer | undefined) => {
  const asked: JiraCall[] = [];
  const calls: JiraCalls = {
    asUser: async (call) => {
      asked.push(call);
      return given;
    },
    asApp: async () => undefined,
  };
  return { writer: createJiraIssueWriter(calls, clock), asked };
};

const quarter = aGraph(1, 3, []);
const requests = (more: Partial<NewIssue> = {}): readonly NewIssue[] =>
  quarter.milestones.map(({ id }) => ({
    draft: findIssueDraft(quarter, id, aSetting())!,
    projectId: '10000',
    screen: { issueTypeId: '10001', labels: true, description: true, links: true, parent: true, fields: [] },
    link: null,
    parentIssueId: null,
    ...more,
  }));

describe('one bulk call', () => {
  test.each([
    ['inward', 'inwardIssue'],
    ['outward', 'outwardIssue'],
  ] as const)(
    'carries fields, property, parent and one link, its %s end under its own name',
    async (end, name) => {
      const { writer, asked } = writerOf(answer(201, { issues: [], errors: [] }));
      const link = { linkTypeId: '7', end, issueId: '1' };
      await writer.create(requests({ link, parentIssueId: '9' }).slice(0, 1));
      expect(asked[0]?.body).toEqual({
        issueUpdates: [
          {
            fields: {
              project: { id: '10000' },
              issuetype: { id: '10001' },
              summary: 'Milestone m0000',
              labels: ['okra'],
              description: expect.objectContaining({ type: 'doc', version: 1 }),
              parent: { id: '9' },
            },
            update: { issuelinks: [{ add: { type: { id: '7' }, [name]: { id: '1' } } }] },
            properties: [
              { key: 'okra', value: expect.objectContaining({ quarter: 'q', milestone: 'm0000' }) },
            ],
          },
        ],
      });
    },
  );

  test('leaves out what the create screen lacks, and never the property', async () => {
    const { writer, asked } = writerOf(answer(201, { issues: [], errors: [] }));
    const screen = {
      issueTypeId: '10001',
      labels: false,
      description: false,
      links: false,
      parent: false,
      fields: [],
    };
    await writer.create(
      requests({ screen, link: { linkTypeId: '7', end: 'inward', issueId: '1' } }).slice(0, 1),
    );
    expect(asked[0]?.body).toEqual({
      issueUpdates: [
        {
          fields: { project: { id: '10000' }, issuetype: { id: '10001' }, summary: 'Milestone m0000' },
          properties: [expect.objectContaining({ key: 'okra' })],
        },
      ],
    });
  });

  test.each([
    [201, ['0 21', '2 22']],
    [400, []],
  ])('is read element by element at %i: one bad row never costs the others', async (status, created) => {
    const failures = status === 201 ? [1] : [0, 1, 2];
    const issues =
      status === 201
        ? [
            { id: '21', key: 'S-1' },
            { id: '22', key: 'S-2' },
          ]
        : [];
    const errors = failures.map((failedElementNumber) => ({
      status: 400,
      failedElementNumber,
      elementErrors: { errorMessages: ['No.'], errors: { priority: 'Priority is required.' } },
    }));
    const { writer } = writerOf(answer(status, { issues, errors }));
    const answered = await writer.create(requests());
    if (answered.kind !== 'done') throw new Error(answered.kind);
    expect(answered.value.created.map(({ index, issueId }) => `${String(index)} ${issueId}`)).toEqual(
      created,
    );
    expect(answered.value.refused).toEqual(
      failures.map((index) => ({ index, message: 'No. priority: Priority is required.' })),
    );
  });

  test.each([
    ['no answer', undefined, 'lost'],
    ['a server error', answer(503), 'lost'],
    ['an answer that cannot be read', answer(201, { issues: 'many' }), 'lost'],
    [
      'fewer issues than were asked for',
      answer(201, { issues: [{ id: '1', key: 'S-1' }], errors: [] }),
      'lost',
    ],
    ['a limit', answer(429), 'rate-limited'],
    ['a conflict', answer(409), 'rate-limited'],
    ['a refusal', answer(403, { errorMessages: ['You may not.'], errors: {} }), 'rejected'],
  ])('%s is never taken for nothing created without reason: %#', async (_name, given, kind) => {
    expect((await writerOf(given).writer.create(requests())).kind).toBe(kind);
  });
});

describe('a link', () => {
  test('names who blocks as the inward issue', async () => {
    const { writer, asked } = writerOf(answer(201));
    expect(await writer.link({ linkTypeId: '7', inwardIssueId: '1', outwardIssueId: '2' })).toEqual({
      kind: 'done',
      value: null,
    });
    expect(asked[0]?.body).toEqual({
      type: { id: '7' },
      inwardIssue: { id: '1' },
      outwardIssue: { id: '2' },
    });
  });

  test('that Jira refuses says why in Jira words', async () => {
    const { writer } = writerOf(answer(404, { errorMessages: ['Issue does not exist.'], errors: {} }));
    expect(await writer.link({ linkTypeId: '7', inwardIssueId: '1', outwardIssueId: '2' })).toEqual({
      kind: 'rejected',
      message: 'Issue does not exist.',
      fields: [],
    });
  });

  test('that Jira refuses for the sake of a field names the field', async () => {
    const { writer } = writerOf(answer(400, { errors: { customfield_10015: 'It is not on the screen.' } }));
    expect(
      await writer.edit({ issueId: '1', fields: { customfield_1001: 3 }, addLabels: [], removeLabels: [] }),
    ).toEqual({
      kind: 'rejected',
      message: 'customfield_10015: It is not on the screen.',
      fields: ['customfield_10015'],
    });
  });
});

describe('how long Jira asks to wait', () => {
  test.each([
    ['Retry-After in seconds', { 'Retry-After': '17' }, 17_000],
    [
      'the reset where Retry-After lacks',
      { 'X-RateLimit-Reset': new Date(NOW + 42_000).toISOString() },
      42_000,
    ],
    ['a guess where both lack', {}, 5_000],
    ['a guess where the reset is over', { 'X-RateLimit-Reset': new Date(NOW - 1).toISOString() }, 5_000],
  ])('%s', (_name, headers, expected) => {
    expect(waitAsked(answer(429, undefined, headers as Record<string, string>), NOW)).toBe(expected);
  });
});

describe('a deletion', () => {
  test.each([
    [204, undefined, { kind: 'done', value: 'deleted' }],
    [404, { errorMessages: ['Issue does not exist'] }, { kind: 'done', value: 'absent' }],
    [403, { errorMessages: ['You do not have permission'] }, { kind: 'done', value: 'forbidden' }],
    [200, undefined, { kind: 'lost' }],
    [503, undefined, { kind: 'lost' }],
  ])('answered with %i is nothing more than that', async (status, body, expected) => {
    const { writer } = writerOf(answer(status, body));
    expect(await writer.delete('1')).toEqual(expected);
  });
});
