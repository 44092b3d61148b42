import { digest } from '#domain/jira-publishing/digest';
import type { IssueOrigin } from '#domain/jira-publishing/issue-evidence';
import { mayBecomeCard, timeOfIntent, timeOfReceipt } from '#domain/jira-publishing/may-become-card';

const AT = '2027-01-11T09:00:00.000Z';
const after = (ms: number): string => new Date(Date.parse(AT) + ms).toISOString();

const issue = (more: Partial<IssueOrigin> = {}): IssueOrigin => ({
  issueId: '10008',
  issueKey: 'SHOP-8',
  creatorId: 'ben',
  createdAt: after(400),
  updatedAt: after(400),
  projectId: '10000',
  issueTypeId: '10003',
  summary: 'Fake door',
  ...more,
});

const expected = {
  creatorId: 'ben' as string | undefined,
  ...timeOfIntent(AT),
  above: 7,
  projectId: '10000',
  summary: digest('Fake door'),
  issueTypeId: '10003',
};

describe('an issue may become a card', () => {
  test('as the run’s own, if all that editors cannot write says so', () => {
    expect(mayBecomeCard(issue(), expected)).toEqual({ kind: 'made' });
  });

  test.each<[string, Partial<IssueOrigin>, string]>([
    ['somebody else made it', { creatorId: 'cleo' }, 'creator'],
    ['Jira does not say who made it', { creatorId: null }, 'creator'],
    ['it was there before the call', { createdAt: after(-6_000) }, 'time'],
    ['it came long after the call', { createdAt: after(121_000) }, 'time'],
    ['Jira does not say when it was made', { createdAt: '' }, 'time'],
    ['it is in another project', { projectId: '10001' }, 'project'],
    ['its number was there before', { issueKey: 'SHOP-7' }, 'number'],
    ['its summary is another', { summary: 'Real door' }, 'summary'],
    ['its type is another', { issueTypeId: '10001' }, 'type'],
  ])('by a person’s choice alone where %s', (_why, more, because) => {
    expect(mayBecomeCard(issue(more), expected)).toEqual({ kind: 'chosen', because });
  });

  test('by a person’s choice alone where nobody knows who called', () => {
    const unknown = { ...expected, creatorId: undefined };
    expect(mayBecomeCard(issue({ creatorId: null }), unknown)).toEqual({
      kind: 'chosen',
      because: 'creator',
    });
  });

  test('of version 3, which noted no intent, if it was made in the minute before its receipt', () => {
    const old = { ...expected, above: 0, ...timeOfReceipt(after(60_000)) };
    expect(mayBecomeCard(issue({ createdAt: AT }), old)).toEqual({ kind: 'made' });
    expect(mayBecomeCard(issue({ createdAt: after(-1) }), old)).toMatchObject({ because: 'time' });
  });
});
