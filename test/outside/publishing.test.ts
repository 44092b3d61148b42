import type { Quarter } from '#domain/quarter/quarter';
import { drivePublish } from '../../static/src/publishing/publish-driver';
import type { FaultRule } from '../site/exchange/fault-plan';
import { createPageCall } from '../site/page-call';
import { givenWorld, type Place } from './world';

const world = givenWorld();
afterEach(() => {
  world().restore();
});

interface LinkBean {
  readonly type: { readonly name: string; readonly inward: string; readonly outward: string };
  readonly inwardIssue?: { readonly id: string };
  readonly outwardIssue?: { readonly id: string };
}

interface IssueBean {
  readonly id: string;
  readonly fields: { readonly issuelinks?: readonly LinkBean[] };
  readonly properties?: { readonly okra?: { readonly milestone?: string; readonly objective?: string } };
}

/** The issues of a project that came from cards, as Jira has them. */
const issuesOf = async ({ project }: Place): Promise<readonly IssueBean[]> => {
  const answer = await world().site.rest({
    method: 'POST',
    path: '/rest/api/3/search/jql',
    account: 'ada',
    body: {
      jql: `project = ${project} and labels = okra`,
      maxResults: 100,
      fields: ['issuelinks'],
      properties: ['okra'],
    },
    isSilent: true,
  });
  return (answer.body as { readonly issues: readonly IssueBean[] }).issues;
};

const cardOf = ({ properties }: IssueBean): string =>
  properties?.okra?.milestone ?? properties?.okra?.objective ?? '';

const publishAll = async (place: Place, account = 'ben'): Promise<Quarter> => {
  const { site } = world();
  const call = createPageCall(site, { accountId: account });
  const wait = (ms: number) => site.wait(ms);
  await drivePublish({ call, wait, quarter: place.quarter });
  return (await call('quarter.open', { quarter: place.quarter })).quarter;
};

describe('a prerequisite blocks its dependent', () => {
  test.each(['shop', 'lab'] as const)('in %s', async (name) => {
    const place = world()[name];
    const quarter = await publishAll(place);
    const issues = new Map((await issuesOf(place)).map((issue) => [cardOf(issue), issue]));
    const pairs = quarter.dependencies.flatMap(({ milestoneId, targetMilestoneId }) =>
      issues.has(milestoneId) && issues.has(targetMilestoneId ?? '')
        ? [[targetMilestoneId!, milestoneId]]
        : [],
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const [before, after] of pairs) {
      const links = issues.get(after!)!.fields.issuelinks ?? [];
      const link = links.find(({ inwardIssue }) => inwardIssue?.id === issues.get(before!)!.id);
      // As the dependent shows it: "is blocked by" the issue at the inward end.
      expect(link?.type).toMatchObject({ name: 'Blocks', inward: 'is blocked by' });
    }
  });
});

describe('one card is one issue', () => {
  const bulk = 'POST /rest/api/3/issue/bulk';
  test.each<[string, readonly FaultRule[]]>([
    ['nothing goes wrong', []],
    ['the answer is lost', [{ on: bulk, nth: 1, times: 1, fault: 'lost-answer' }]],
    ['the worker dies after the call', [{ on: bulk, nth: 1, times: 1, fault: 'die-after' }]],
    ['the worker dies before the call', [{ on: bulk, nth: 1, times: 1, fault: 'die-before' }]],
    [
      'the answer is lost while search lags',
      [
        { on: bulk, nth: 1, times: 1, fault: 'lost-answer' },
        { on: 'POST /rest/api/3/search/jql', times: 'always', fault: 'lag', seconds: 60 },
      ],
    ],
  ])('where %s', async (_what, rules) => {
    const { site, shop } = world();
    site.faults.set({ rules: [...rules] });
    const { receipts } = await publishAll(shop);
    site.faults.clear();
    const cards = (await issuesOf(shop)).map(cardOf).sort();
    expect(cards).toEqual(receipts.map(({ id }) => id).sort());
    expect(new Set(cards).size).toBe(cards.length);
    expect(cards.length).toBeGreaterThan(25);
  });

  test('a call without effect is repeated after two minutes of looking, and not before', async () => {
    const { site, lab } = world();
    site.reset('keep');
    site.faults.set({ rules: [{ on: bulk, nth: 1, times: 1, fault: 'no-effect' }] });
    await publishAll(lab);
    const [first, second] = site.traffic().filter(({ operation }) => operation === bulk);
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(120_000);
    expect((await issuesOf(lab)).map(cardOf)).toContain(lab.row);
  });
});
