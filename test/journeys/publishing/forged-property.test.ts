import { drivePublish } from '../../../static/src/features/publish/publish-driver';
import { openSite } from '../../support/sites/open-site';
import type { Site } from '../../site/site';
import { aQuarterOf, callAs, publishAs, publishedIssues } from '../../support/sites/a-published-site';
import { untilIndexed } from '../../support/sites/until-indexed';
import { wayBack } from '../../support/sites/way-back';

const TABLE = ['milestone,type,objective', 'Fake door,Signal Test,Refunds people can follow'].join('\n');
const BULK = 'POST /rest/api/3/issue/bulk';

describe('a property proves nothing while a run is in doubt', () => {
  let site: Site;
  let goBack: () => Promise<void>;
  let quarter: string;
  let door: string;
  let property: Readonly<Record<string, unknown>>;

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aQuarterOf(site, TABLE);
    const { quarter: state } = await callAs(site, 'ben')('quarter.open', { quarter });
    door = state.milestones[0]!.id;
    const objective = state.objectives[0]!.id;
    await publishAs(site, 'ben', quarter, [objective]);
    const [published] = await publishedIssues(site);
    property = { ...published!.properties.okra!, milestone: door, objective, type: 'signal_test' };
    goBack = wayBack(site);
  }, 300_000);
  afterEach(async () => {
    site.faults.clear();
    await goBack();
  });
  afterAll(() => {
    site.close();
  });

  /** An issue of somebody's that says it is the card, made while nobody knows what became of the call. */
  const forgedWhileInDoubt = async (
    account: string,
    summary: string,
    fault: 'lost-answer' | 'no-effect',
  ): Promise<string> => {
    site.faults.set({ rules: [{ on: BULK, nth: 1, fault }] });
    const call = callAs(site, 'ben');
    const { run } = await call('publish.start', { quarter });
    await call('publish.step', { quarter, run: run! });
    const { body } = await site.rest({
      method: 'POST',
      path: '/rest/api/3/issue',
      account,
      body: {
        fields: { project: { key: 'SHOP' }, issuetype: { name: 'Task' }, summary },
        properties: [{ key: 'okra', value: property }],
      },
    });
    return (body as { readonly id: string }).id;
  };

  test.each([
    ['somebody else’s issue of the same summary', 'cleo', 'Fake door', 'no-effect'],
    ['somebody else’s issue beside the run’s own', 'cleo', 'Fake door', 'lost-answer'],
    ['an issue of the publisher’s own with another summary', 'ben', 'My notes', 'no-effect'],
  ] as const)(
    '%s stays theirs: the card gets its own, and an undo leaves it',
    async (_what, account, summary, fault) => {
      const forged = await forgedWhileInDoubt(account, summary, fault);
      const { progress } = await publishAs(site, 'ben', quarter);
      expect(progress).toMatchObject({ state: 'done', refused: 0 });
      const { quarter: state } = await callAs(site, 'ben')('quarter.open', { quarter });
      const receipt = state.receipts.find(({ id }) => id === door)!;
      expect(receipt.issueId).not.toBe(forged);
      // It is a double, which a person may choose.
      const { doubles } = await callAs(site, 'ben')('link.doubles', { quarter });
      expect(doubles).toMatchObject([{ row: door, others: [{ issueId: forged }] }]);
      const undone = await drivePublish({
        call: callAs(site, 'ada'),
        wait: (ms) => site.wait(ms),
        quarter,
        undoes: receipt.runId!,
      });
      expect(undone.progress).toMatchObject({ state: 'done', created: 1, refused: 0 });
      const left = (await publishedIssues(site)).map(({ id }) => id);
      expect(left).toContain(forged);
      expect(left).not.toContain(receipt.issueId);
    },
  );

  /** An issue of somebody's that says it is the card, whatever publishing does. */
  const forge = async (claims: object = property): Promise<string> => {
    const { body } = await site.rest({
      method: 'POST',
      path: '/rest/api/3/issue',
      account: 'cleo',
      body: {
        fields: { project: { key: 'SHOP' }, issuetype: { name: 'Task' }, summary: 'Fake door' },
        properties: [{ key: 'okra', value: claims }],
      },
    });
    return (body as { readonly id: string }).id;
  };

  /** Undoes every run that left something, and says what is still there. */
  const undoEveryRun = async (): Promise<readonly string[]> => {
    const { quarter: state } = await callAs(site, 'ada')('quarter.open', { quarter });
    const runs = new Set(state.receipts.flatMap(({ runId }) => runId ?? []));
    for (const undoes of runs)
      await drivePublish({ call: callAs(site, 'ada'), wait: (ms) => site.wait(ms), quarter, undoes });
    return (await publishedIssues(site)).map(({ id }) => id);
  };

  test('one that somebody linked by hand stays, also when a run wrote to it since', async () => {
    const forged = await forge();
    await callAs(site, 'ben')('link.put', { quarter, row: door, issue: forged, from: null });
    await callAs(site, 'ben')('quarter.decide', {
      quarter,
      basedOn: (await callAs(site, 'ben')('quarter.open', { quarter })).seq,
      commands: [
        { id: 'scored', kind: 'milestone.edit', target: door, changes: { businessValue: 3, uxValue: 2 } },
      ],
    });
    const { progress } = await publishAs(site, 'ben', quarter);
    expect(progress).toMatchObject({ state: 'done', updated: 1, refused: 0 });
    const { quarter: state } = await callAs(site, 'ben')('quarter.open', { quarter });
    expect(state.receipts.find(({ id }) => id === door)).toMatchObject({ issueId: forged, runId: null });
    expect(await undoEveryRun()).toEqual([forged]);
  });

  test('one that somebody took over as an earlier installation’s stays', async () => {
    const forged = await forge({ ...property, ledger: 'earlier', quarter: '10000-earlier' });
    await untilIndexed(site);
    const take = { field: 'issue', take: 'jira', seen: '' } as const;
    const { progress } = await publishAs(site, 'ben', quarter, undefined, [{ row: door, choices: [take] }]);
    expect(progress).toMatchObject({ state: 'done', refused: 0 });
    const { quarter: state } = await callAs(site, 'ben')('quarter.open', { quarter });
    expect(state.receipts.find(({ id }) => id === door)).toMatchObject({ issueId: forged, runId: null });
    expect(await undoEveryRun()).toEqual([forged]);
  });

  test('an issue that a run made, and that somebody moved to another card by hand, is theirs from then on', async () => {
    await publishAs(site, 'ben', quarter);
    const { quarter: state } = await callAs(site, 'ben')('quarter.open', { quarter });
    const made = state.receipts.find(({ id }) => id === door)!.issueId;
    const { seq } = await callAs(site, 'ben')('quarter.open', { quarter });
    await callAs(site, 'ben')('quarter.decide', {
      quarter,
      basedOn: seq,
      commands: [{ id: 'window', kind: 'milestone.add', values: { title: 'Real window' } }],
    });
    await callAs(site, 'ben')('link.put', { quarter, row: 'window', issue: made, from: door });
    expect(await undoEveryRun()).toContain(made);
  });

  test('an issue that a person chose for a card is deleted by no undo', async () => {
    const forged = await forgedWhileInDoubt('cleo', 'Fake door', 'lost-answer');
    await publishAs(site, 'ben', quarter);
    const { quarter: state } = await callAs(site, 'ben')('quarter.open', { quarter });
    const receipt = state.receipts.find(({ id }) => id === door)!;
    const call = callAs(site, 'ben');
    await call('link.settle', { quarter, row: door, keep: forged, drop: [receipt.issueId] });
    const undo = callAs(site, 'ada')('publish.undo', { quarter, run: receipt.runId! });
    await expect(undo).rejects.toMatchObject({ code: 'refused' });
    expect((await publishedIssues(site)).map(({ id }) => id)).toContain(forged);
  });
});
