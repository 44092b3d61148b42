import { cardOf, issuesOf, publishAll } from './publish-all';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

describe('a prerequisite blocks its dependent', () => {
  test.each(['shop', 'lab'] as const)('in %s', async (name) => {
    const place = world()[name];
    const quarter = await publishAll(world(), place);
    const issues = new Map((await issuesOf(world(), place)).map((issue) => [cardOf(issue), issue]));
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
