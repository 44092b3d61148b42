import type { Input } from '../../../static/src/rpc/call';
import { anIssue, type MadeIssue } from '../../site/an-issue';
import type { Site } from '../../site/site';
import { aLinkingSite, propertyOf, type LinkingSite } from '../../support/sites/a-linking-site';
import { callAs, projects, publishAs } from '../../support/sites/a-published-site';
import { wayBack } from '../../support/sites/way-back';

const PUT = 'PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}';

describe('work that exists becomes cards', () => {
  let given: LinkingSite;
  let site: Site;
  let quarter: string;
  let goBack: () => Promise<void>;
  let first: MadeIssue;
  let second: MadeIssue;
  let spike: MadeIssue;

  beforeAll(async () => {
    given = await aLinkingSite();
    ({ site, quarter } = given);
    first = await anIssue(site, 'Refunds in the back office', { type: 'Epic' });
    second = await anIssue(site, 'Parcels that come back', { type: 'Epic', labels: ['mobile'] });
    await callAs(site, 'cleo')('quarter.decide', {
      quarter,
      basedOn: 1,
      commands: [{ id: 'cleo', kind: 'member.join', role: 'product' }],
    });
    spike = await anIssue(site, 'How long a robot waits', { project: 'LAB', type: 'Spike' });
    goBack = wayBack(site);
  }, 300_000);
  afterEach(async () => {
    site.faults.clear();
    await goBack();
  });
  afterAll(() => {
    site.close();
  });

  const as = (account: string) => callAs(site, account);
  const bring = (
    issues: readonly MadeIssue[],
    {
      account = 'ben',
      commandId = 'bring',
      objective,
    }: Partial<Input<'work.bring'>> & {
      readonly account?: string;
      readonly objective?: string | null;
    } = {},
  ) =>
    as(account)('work.bring', {
      quarter,
      commandId,
      items: issues.map(({ id }) => ({ issue: id, ...(objective === undefined ? {} : { objective }) })),
    });
  const read = async () => (await as('ben')('quarter.open', { quarter })).quarter;
  const undo = async (seq: number, account = 'ben', id = `undo-${String(seq)}`) =>
    (await as(account)('quarter.decide', { quarter, basedOn: seq, commands: [{ id, kind: 'undo', seq }] }))
      .outcomes[0]!;
  const titles = async () => (await read()).milestones.map(({ title }) => title);

  describe('bringing', () => {
    test('makes a linked card of each in one entry, tells each issue, and writes nothing else to Jira', async () => {
      const { seq } = await as('ben')('quarter.open', { quarter });
      site.reset('keep');
      const answer = await bring([first, second, spike]);
      expect(answer).toMatchObject({ seq: seq + 1, entry: seq + 1, refused: [] });
      expect(answer.brought.map(({ issueKey }) => issueKey)).toEqual([first.key, second.key, spike.key]);
      const writes = site
        .traffic()
        .filter(({ kind, method }) => kind === 'rest' && method !== 'GET')
        .map(({ operation }) => operation)
        .filter((operation) => !/bulkfetch|mypermissions|permissions\/check/.test(operation ?? ''));
      expect(writes).toEqual([PUT, PUT, PUT]);
      const { milestones } = await read();
      const cards = answer.brought.map(({ row }) => milestones.find(({ id }) => id === row)!);
      expect(cards.map(({ title, type }) => [title, type])).toEqual([
        ['Refunds in the back office', 'epic'],
        ['Parcels that come back', 'epic'],
        ['How long a robot waits', 'spike'],
      ]);
      expect(await propertyOf(site, first)).toMatchObject({ quarter, milestone: cards[0]!.id, type: 'epic' });
      expect(await as('dev')('issue.card', { issue: first.id })).toMatchObject({
        state: 'linked',
        why: { title: 'Refunds in the back office' },
      });
      expect((await as('ben')('progress.read', { quarter })).rows.map(({ issueId }) => issueId)).toContain(
        first.id,
      );
    });

    test('makes the next publish create only the cards that have none', async () => {
      const { brought } = await bring([first]);
      const { created } = await publishAs(site, 'ben', quarter);
      expect(created.map(({ row }) => row)).not.toContain(brought[0]!.row);
    });

    test('gives each the objective that its parent is, unless another one or none was chosen', async () => {
      await publishAs(site, 'ben', quarter);
      const { receipts, objectives } = await read();
      const [objective] = objectives;
      const parent = receipts.find(({ id }) => id === objective!.id)!;
      const child = await anIssue(site, 'Below an objective', {
        parent: { id: parent.issueId, key: parent.issueKey },
      });
      const rowOf = async (commandId: string, chosen?: string | null) => {
        const { entry, brought } = await bring([child], {
          commandId,
          ...(chosen === undefined ? {} : { objective: chosen }),
        });
        const card = (await read()).milestones.find(({ id }) => id === brought[0]!.row)!;
        await undo(entry!, 'ben', `back-${commandId}`);
        return card.objectiveId;
      };
      expect(await rowOf('by-parent')).toBe(objective!.id);
      expect(await rowOf('by-nobody', null)).toBeNull();
      expect(await rowOf('by-hand', objective!.id)).toBe(objective!.id);
      const gone = await bring([child], { commandId: 'gone', objective: 'gone' });
      expect(gone.brought).toEqual([]);
      expect(gone.refused[0]!.message).toContain('objective chosen for it is no longer here');
    });

    test('sent again, or twice at the same moment, brings nothing twice', async () => {
      const [one, other] = await Promise.all([bring([first, second]), bring([first, second])]);
      expect([one.brought, other.brought]).toEqual([one.brought, one.brought]);
      expect(await bring([first, second])).toMatchObject({ brought: one.brought, refused: [] });
      expect((await titles()).filter((title) => title === 'Refunds in the back office')).toHaveLength(1);
      expect(await propertyOf(site, first)).toMatchObject({ milestone: one.brought[0]!.row });
    });

    test('of an issue that is named twice makes one card', async () => {
      const { brought } = await bring([first, first]);
      expect(brought).toHaveLength(1);
    });
  });

  describe('what may not come in', () => {
    test('is said row by row, the others come in, and hidden reads like absent', async () => {
      await bring([first], { commandId: 'before' });
      const hidden = await anIssue(site, 'Secret of the lab', { project: 'LAB' });
      given.administer((jira) => {
        jira.grant('LAB', 'cleo', []);
      });
      const { brought, refused } = await bring([first, hidden, { id: '987654', key: '' }, second], {
        account: 'cleo',
      });
      expect(brought.map(({ issueKey }) => issueKey)).toEqual([second.key]);
      const [held, secret, absent] = refused;
      expect(held).toMatchObject({ issueKey: first.key });
      expect(held!.message).toContain('belongs to “Refunds in the back office” already');
      expect({ ...secret, issueId: '' }).toEqual({ ...absent, issueId: '' });
      expect(secret!.message).toContain('no such work item that you may see');
    });

    test('names the quarter that holds it, and none that one may not see', async () => {
      const made = await as('ben')('quarter.create', {
        project: projects.LAB,
        commandId: 'lab',
        label: 'Lab Q1',
        team: 'Lab',
        startDate: '2026-01-05',
      });
      await as('ben')('work.bring', {
        quarter: made.quarter,
        commandId: 'in-lab',
        items: [{ issue: first.id }],
      });
      expect((await bring([first])).refused[0]!.message).toContain('of Lab Q1');
      given.administer((jira) => {
        jira.grant('LAB', 'cleo', []);
      });
      const [secret] = (await bring([first], { account: 'cleo' })).refused;
      expect(secret!.message).toContain('another quarter, which you may not see');
      expect(secret!.message).not.toMatch(/Lab/);
    });

    test('is what Jira does not let one change; the others come in', async () => {
      given.administer((jira) => {
        jira.grant('LAB', 'ben', ['BROWSE_PROJECTS']);
      });
      const { brought, refused } = await bring([spike, first]);
      expect(brought.map(({ issueKey }) => issueKey)).toEqual([first.key]);
      expect(refused[0]!.message).toContain(`Jira does not let you change ${spike.key}`);
      expect(await propertyOf(site, spike)).toBeUndefined();
    });

    test('is everything for whoever may not link, has not joined, or sees no such quarter', async () => {
      expect(await given.failing(bring([first], { account: 'eli' }))).toMatchObject({ code: 'refused' });
      expect(await given.failing(bring([first], { account: 'ada' }))).toMatchObject({
        message: expect.stringContaining('Join the quarter') as string,
      });
      const unseen = await given.failing(bring([first], { account: 'fay' }));
      const none = await given.failing(
        as('ben')('work.bring', {
          quarter: '10000-nowhere',
          commandId: 'none',
          items: [{ issue: first.id }],
        }),
      );
      expect(unseen).toEqual(none);
      expect(await propertyOf(site, first)).toBeUndefined();
    });

    test.each([
      ['no work item', []],
      ['more than a hundred', Array.from({ length: 101 }, (_, i) => ({ issue: String(i + 1) }))],
      ['a key in the place of an id', [{ issue: 'SHOP-1' }]],
      ['something else beside', [{ issue: '1', title: 'Mine' }]],
    ])('is %s', async (_what, items) => {
      const failed = await given.failing(as('ben')('work.bring', { quarter, commandId: 'bad', items }));
      expect(failed.code).toBe('bad-input');
    });
  });

  describe('where Jira falters', () => {
    test('a lost answer to one of them is asked again', async () => {
      site.faults.set({ rules: [{ on: PUT, nth: 1, times: 1, fault: 'lost-answer' }] });
      expect((await bring([first, second])).brought).toHaveLength(2);
    });

    test('what Jira says nothing of stays out by name, and nothing half is stored', async () => {
      site.faults.set({ rules: [{ on: PUT, times: 'always', fault: '429', seconds: 60 }] });
      const before = await titles();
      const { brought, refused, entry } = await bring([first, second]);
      expect([brought, entry]).toEqual([[], null]);
      expect(refused.map(({ issueKey }) => issueKey)).toEqual([first.key, second.key]);
      expect(await titles()).toEqual(before);
      site.faults.clear();
      expect((await bring([first, second])).brought).toHaveLength(2);
    });

    test('an app that dies half way leaves no card, and the same request brings them', async () => {
      site.faults.set({ rules: [{ on: PUT, nth: 2, times: 1, fault: 'die-after' }] });
      await given.failing(bring([first, second])).catch(() => undefined);
      site.faults.clear();
      expect((await bring([first, second])).brought).toHaveLength(2);
      expect(await propertyOf(site, first)).toMatchObject({ quarter });
    });
  });

  describe('its undo', () => {
    test('takes cards, links and our property out again, and undone itself brings them back', async () => {
      const before = await titles();
      const { entry, brought } = await bring([first, second]);
      const undone = await undo(entry!);
      expect(undone).toMatchObject({ ok: true });
      expect(await titles()).toEqual(before);
      expect((await read()).receipts).toEqual([]);
      expect(await propertyOf(site, first)).toBeUndefined();
      expect(await as('ben')('issue.card', { issue: first.id })).toMatchObject({ state: 'not-linked' });
      await undo(undone.ok ? undone.seq : 0);
      expect((await read()).receipts.map(({ issueKey }) => issueKey).sort()).toEqual(
        brought.map(({ issueKey }) => issueKey).sort(),
      );
      expect(await propertyOf(site, second)).toMatchObject({ milestone: brought[1]!.row });
      expect(await as('ben')('issue.card', { issue: second.id })).toMatchObject({ state: 'linked' });
    });

    test('leaves what others say of an issue, and stands where Jira lets nobody change it', async () => {
      const { entry } = await bring([first, spike]);
      const own = { ledger: 'another', quarter: 'theirs', milestone: 'm' };
      await site.rest({
        method: 'PUT',
        path: `/rest/api/3/issue/${first.id}/properties/okra`,
        account: 'ada',
        body: own,
      });
      given.administer((jira) => {
        jira.grant('LAB', 'ben', ['BROWSE_PROJECTS']);
      });
      expect(await undo(entry!)).toMatchObject({ ok: true });
      expect(await propertyOf(site, first)).toEqual(own);
      expect(await propertyOf(site, spike)).toMatchObject({ quarter });
      expect((await read()).receipts).toEqual([]);
    });

    test('belongs to whoever brought them, or to a facilitator', async () => {
      const { entry } = await bring([first]);
      expect(await undo(entry!, 'cleo')).toMatchObject({ ok: false, refusal: { code: 'NOT_YOURS' } });
      expect(await propertyOf(site, first)).toBeDefined();
    });
  });
});
