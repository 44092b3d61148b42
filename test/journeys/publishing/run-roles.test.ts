import { drivePublish } from '../../../static/src/features/publish/publish-driver';
import type { FaultRule } from '../../site/exchange/faults';
import type { Site } from '../../site/site';
import { writesDuring } from '../../support/sites/ask';
import {
  aQuarterOf,
  callAs,
  decideAs,
  publishAs,
  publishedIssues,
} from '../../support/sites/a-published-site';
import { givenSite } from '../../support/sites/given-site';

const TABLE = [
  'milestone,type,objective,dependencies',
  'Refund service,Enabler,Refunds people can follow,',
  'Refund page,Epic,Refunds people can follow,Refund service',
  'Fake door,Signal Test,Refunds people can follow,',
].join('\n');
const ROWS = 4;

const BULK = 'POST /rest/api/3/issue/bulk';
const DELETE = 'DELETE /rest/api/3/issue/{issueIdOrKey}';

/** Long enough after what was done before that an instant tells the two apart. */
const LATER_MS = 3_600_000;

/**
 * ben made the quarter and begins each run; cleo joined it and leads, too; ada administers the project and never joined,
 * nor did eli, who may create and not link; dev only reads, fay sees nothing.
 */
describe('a run, and whoever comes by', () => {
  let site: Site;
  let quarter: string;
  /** What somebody had in Jira before anything was published. */
  let theirs: { readonly id: string; readonly summary: string };

  const create = async (account: string, fields: object, properties: readonly object[] = []) => {
    const { status, body } = await site.rest({
      method: 'POST',
      path: '/rest/api/3/issue',
      account,
      body: { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Task' }, ...fields }, properties },
    });
    return { status, id: (body as { readonly id?: string }).id };
  };

  givenSite(async (opened) => {
    ({ site } = opened);
    quarter = await aQuarterOf(site, TABLE);
    await decideAs(site, 'cleo', quarter, { id: 'cleo', kind: 'member.join', role: 'product' });
    await decideAs(site, 'ben', quarter, {
      id: 'lead',
      kind: 'member.edit',
      target: 'cleo',
      changes: { facilitator: true },
    });
    const { id } = await create('eli', { summary: 'Refund service' });
    theirs = { id: id!, summary: 'Refund service' };
    await site.wait(LATER_MS);
  });
  afterEach(() => {
    site.faults.clear();
  });

  const stateOf = async () => (await callAs(site, 'ada')('quarter.open', { quarter })).quarter;
  const issueIds = async () => (await publishedIssues(site)).map(({ id }) => id).sort();

  /** One call of a run that nobody knows the effect of. */
  const beginInDoubt = async (fault: 'lost-answer' | 'no-effect'): Promise<string> => {
    // The objective goes first, so that what is in doubt are the cards.
    site.faults.set({ rules: [{ on: BULK, nth: 2, fault }] });
    const call = callAs(site, 'ben');
    const { run } = await call('publish.start', { quarter });
    await call('publish.step', { quarter, run: run! });
    await call('publish.step', { quarter, run: run! });
    site.faults.clear();
    const open = (await stateOf()).runs.find(({ id }) => id === run);
    expect(open?.intent?.rows.length).toBeGreaterThan(0);
    return run!;
  };

  const claimOf = async (title: string): Promise<object> => {
    const state = await stateOf();
    const card = state.milestones.find((one) => one.title === title)!;
    const [published] = await publishedIssues(site);
    return {
      ...published!.properties.okra,
      milestone: card.id,
      objective: card.objectiveId,
      type: 'enabler',
    };
  };

  /** Every card has one issue, of ben's making, and none of `forged`; an undo then leaves these and nothing else. */
  const expectNoneTaken = async (run: string, forged: readonly string[]) => {
    const { receipts, milestones } = await stateOf();
    expect(receipts).toHaveLength(ROWS);
    expect(new Set(receipts.map(({ issueId }) => issueId)).size).toBe(ROWS);
    expect(receipts.map(({ issueId }) => issueId).filter((id) => forged.includes(id))).toEqual([]);
    expect(milestones).toHaveLength(ROWS - 1);
    await drivePublish({
      call: callAs(site, 'ada'),
      wait: (ms) => site.wait(ms),
      quarter,
      undoes: run,
    });
    expect(await issueIds()).toEqual([...forged].sort());
  };

  describe('forged properties while it is in doubt', () => {
    const people = ['ada', 'cleo', 'eli', 'dev', 'fay'] as const;
    /** Who may write to Jira at all, and so may forge. */
    const writers: readonly string[] = ['ada', 'cleo', 'eli'];
    const cases = people.flatMap((who) =>
      (['lost-answer', 'no-effect'] as const).map((fault) => [who, fault] as const),
    );

    test.each(cases)('a new issue of the card’s own words, by %s, after %s', async (account, fault) => {
      const run = await beginInDoubt(fault);
      const property = { key: 'okra', value: await claimOf('Refund service') };
      const { status, id } = await create(account, { summary: 'Refund service' }, [property]);
      expect([account, status === 201]).toEqual([account, writers.includes(account)]);
      const { progress } = await publishAs(site, 'ben', quarter);
      expect(progress).toMatchObject({ state: 'done', refused: 0 });
      await expectNoneTaken(run, id === undefined ? [] : [id]);
    });

    test.each(cases)('on an issue that was there before, by %s, after %s', async (account, fault) => {
      const run = await beginInDoubt(fault);
      const { status } = await site.rest({
        method: 'PUT',
        path: `/rest/api/3/issue/${theirs.id}/properties/okra`,
        account,
        body: await claimOf('Refund service'),
      });
      const isForged = status === 200 || status === 201;
      const { progress } = await publishAs(site, 'ben', quarter);
      expect(progress).toMatchObject({ state: 'done', refused: 0 });
      await expectNoneTaken(run, isForged ? [theirs.id] : []);
      expect(
        (await site.rest({ method: 'GET', path: `/rest/api/3/issue/${theirs.id}`, account: 'ada' })).status,
      ).toBe(200);
    });
  });

  const demote = () =>
    decideAs(site, 'cleo', quarter, {
      id: 'demote',
      kind: 'member.edit',
      target: 'made',
      changes: { facilitator: false },
    });
  const remove = (target: 'made' | 'cleo') => () =>
    decideAs(site, target === 'cleo' ? 'ben' : 'cleo', quarter, {
      id: `remove-${target}`,
      kind: 'member.remove',
      target,
    });
  const stay = () => Promise.resolve();

  type Taken = 'done' | 'refused' | 'not-found';

  const takeOver = async (
    account: string,
    expected: Taken,
    { undoes, unproven = 0 }: { readonly undoes?: string; readonly unproven?: number } = {},
  ) => {
    const driving = drivePublish({
      call: callAs(site, account),
      wait: (ms) => site.wait(ms),
      quarter,
      ...(undoes === undefined ? {} : { undoes }),
    });
    if (expected === 'done') {
      expect((await driving).progress).toMatchObject({ state: 'done', refused: unproven });
      return;
    }
    const before = (await stateOf()).receipts.length;
    const writes = await writesDuring(site, () =>
      driving.then(
        // Who may not publish is told so row by row.
        (driven) => expect([expected, driven.refused.length]).toEqual(['refused', ROWS - before]),
        (error: unknown) => expect(error).toMatchObject({ code: expected }),
      ),
    );
    expect(writes).toEqual([]);
  };

  describe.each(['lost-answer', 'no-effect'] as const)('taken over after %s', (fault) => {
    test.each<readonly [string, string, () => Promise<void>]>([
      ['whoever began it', 'ben', stay],
      ['whoever began it, and leads no more', 'ben', demote],
      ['whoever began it, and was removed', 'ben', remove('made')],
      ['another who leads', 'cleo', stay],
      ['another, who was removed', 'cleo', remove('cleo')],
      ['an administrator who never joined', 'ada', stay],
    ])('by %s, it ends with one issue a card', async (_who, account, prepare) => {
      const run = await beginInDoubt(fault);
      await prepare();
      await takeOver(account, 'done');
      expect(await issueIds()).toHaveLength(ROWS);
      await expectNoneTaken(run, []);
    });

    test.each<readonly [string, string, Taken]>([
      ['somebody who may not link', 'eli', 'refused'],
      ['somebody who only reads', 'dev', 'refused'],
      ['somebody who sees nothing', 'fay', 'not-found'],
    ])('by %s, nothing happens', async (_who, account, expected) => {
      const run = await beginInDoubt(fault);
      const before = await issueIds();
      await takeOver(account, expected);
      expect(await issueIds()).toEqual(before);
      expect((await stateOf()).runs.find(({ id }) => id === run)?.intent?.rows.length).toBeGreaterThan(0);
    });
  });

  const halfway: readonly FaultRule[] = [{ on: DELETE, nth: 2, fault: 'die-before' }];

  /** What went before somebody else came by, without a note, they never saw: to them it may be hidden, and stays listed. */
  test.each<readonly [string, string, () => Promise<void>, Taken, number]>([
    ['whoever began it', 'ada', stay, 'done', 0],
    ['whoever may delete, and made what goes', 'ben', stay, 'done', 1],
    ['whoever may delete, and leads no more', 'ben', demote, 'done', 1],
    ['whoever may delete, and was removed', 'ben', remove('made'), 'done', 1],
    ['another who leads, and may not delete', 'cleo', stay, 'refused', 0],
    ['somebody who may not link', 'eli', stay, 'not-found', 0],
    ['somebody who only reads', 'dev', stay, 'not-found', 0],
    ['somebody who sees nothing', 'fay', stay, 'not-found', 0],
  ])('an undo that died half way is taken over by %s', async (_who, account, prepare, expected, unproven) => {
    const { progress } = await publishAs(site, 'ben', quarter);
    await site.wait(LATER_MS);
    site.faults.set({ rules: [...halfway] });
    const call = callAs(site, 'ada');
    const { run } = await call('publish.undo', { quarter, run: progress!.run! });
    await call('publish.step', { quarter, run: run! }).catch(() => undefined);
    site.faults.clear();
    const before = await issueIds();
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(ROWS);
    await prepare();
    await takeOver(account, expected, { undoes: progress!.run!, unproven });
    expect(await issueIds()).toEqual(expected === 'done' ? [] : before);
    expect((await stateOf()).receipts).toHaveLength(expected === 'done' ? unproven : ROWS);
  });
});
