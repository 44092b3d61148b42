import * as z from 'zod';
import type { Site } from '../../site/site';
import { openSite } from '../../support/sites/open-site';
import { costSince, makeGraphQuarter, publishOurs } from '../../tools/bench/bench-publish';
import { fewestCalls, graphs, paceAlone } from '../../tools/bench/graphs';

const Ends = z.object({
  inwardIssue: z.object({ id: z.string() }),
  outwardIssue: z.object({ id: z.string() }),
});
const LinkAdded = z.object({
  add: z.object({
    inwardIssue: z.object({ id: z.string() }).optional(),
    outwardIssue: z.object({ id: z.string() }).optional(),
  }),
});
const Bulk = z.object({
  issueUpdates: z.array(
    z.object({ update: z.object({ issuelinks: z.array(LinkAdded).optional() }).optional() }),
  ),
});

interface LinkWrite {
  readonly at: number;
  readonly issueId: string;
}

/** Every time that a link was written to an issue which was there before, as Jira was asked. */
const linkWrites = (site: Site): readonly LinkWrite[] =>
  site.traffic().flatMap(({ operation, at, requestBody }) => {
    if (operation === 'POST /rest/api/3/issueLink') {
      const { inwardIssue, outwardIssue } = Ends.parse(requestBody);
      return [inwardIssue, outwardIssue].map(({ id }) => ({ at, issueId: id }));
    }
    if (operation !== 'POST /rest/api/3/issue/bulk') return [];
    return Bulk.parse(requestBody).issueUpdates.flatMap(({ update }) =>
      (update?.issuelinks ?? []).flatMap(({ add }) =>
        [add.inwardIssue, add.outwardIssue].flatMap((end) =>
          end === undefined ? [] : [{ at, issueId: end.id }],
        ),
      ),
    );
  });

/** The most that one issue was written to in a span of time. */
const mostOnOneIssue = (writes: readonly LinkWrite[], spanMs: number): number =>
  Math.max(
    ...writes.map(
      ({ at, issueId }) =>
        writes.filter((other) => other.issueId === issueId && other.at >= at && other.at < at + spanMs)
          .length,
    ),
  );

describe('what publishing costs', () => {
  let site: Site;
  afterEach(() => {
    site.close();
  });

  test('500 milestones, 750 dependencies: no call more than needed, hardly more time than the pace alone', async () => {
    const graph = graphs.find(({ edges }) => edges.length === 750)!;
    ({ site } = await openSite({ latency: { kvs: 20, rest: 120 }, trafficLimit: 20_000 }));
    const quarter = await makeGraphQuarter(site, 'SHOP', graph);
    site.reset('keep');
    const began = site.time.now();
    await publishOurs(site, quarter);
    const cost = costSince(site, began);
    expect(cost).toMatchObject({ creates: Math.ceil(520 / 50), links: 500 + 750 - 500, properties: 0 });
    expect(cost).toMatchObject(fewestCalls(graph));
    expect(cost.seconds).toBeLessThanOrEqual(1.3 * paceAlone(graph));
    // Below three a second, whichever five seconds are looked at: a batch may bring several at once.
    expect(mostOnOneIssue(linkWrites(site), 5_000)).toBeLessThan(3 * 5);
    expect(linkWrites(site)).toHaveLength(500 + 2 * 750);
  });
});
