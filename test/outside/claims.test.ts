import type { ProcedureKey } from '../../static/src/rpc/call';
import { ask, askParsed, parseReply, writesDuring, type Account } from '../support/sites/ask';
import { procedureSamples } from './samples';
import { givenWorld, LAB_ID, roundOnSecond, SHOP_ID, type Place } from './world';

const world = givenWorld();
afterEach(() => world().restore());

const read = (account: Account, procedure: ProcedureKey, payload: unknown, extension: unknown = {}) =>
  ask(world().site, { account, procedure, payload, extension });

/** A page's context as somebody would write it who wants to see more. */
const forged = (place: Place) => ({
  accountId: 'ada',
  accountType: 'licensed',
  principal: { accountId: 'ada' },
  project: { id: place.project, key: 'LAB', type: 'software' },
  issue: { id: place.issue, key: 'LAB-1' },
  config: { quarter: place.quarter },
  quarter: place.quarter,
  permissions: ['ADMINISTER_PROJECTS'],
});

describe('the context that came through the browser', () => {
  const reading: readonly ProcedureKey[] = [
    'project.open',
    'quarter.sync',
    'quarter.glance',
    'quarter.people',
    'publish.prepare',
    'issue.glance',
    'issue.card',
    'macro.quarters',
    'macro.view',
    'macro.frozen',
    'macro.revisions',
    'macro.news',
  ];

  test.each(['ben', 'dev', 'eli', 'fay', null] as const)(
    'changes nothing of what %s reads',
    async (account) => {
      for (const place of [world().shop, world().lab]) {
        for (const procedure of reading) {
          const payload = procedureSamples[procedure](place);
          // Once before: a right that was noted meanwhile is no effect of the context.
          await read(account, procedure, payload);
          const honest = await read(account, procedure, payload);
          for (const claimed of [world().lab, world().shop]) {
            expect(await read(account, procedure, payload, forged(claimed))).toBe(honest);
          }
        }
      }
    },
  );

  test('makes nobody an administrator', async () => {
    const command = { id: 'take-over', kind: 'quarter.edit', changes: { label: 'Mine' } };
    const payload = { quarter: world().shop.quarter, basedOn: 1, commands: [command] };
    const writes = await writesDuring(world().site, async () => {
      const reply = await read('ben', 'quarter.decide', payload, forged(world().shop));
      expect(reply).toContain('FACILITATOR_ONLY');
    });
    expect(writes).toEqual([]);
  });
});

describe('ids in a payload', () => {
  test('a quarter under the name of another project is none', async () => {
    const disguised = world().lab.quarter.replace(LAB_ID, SHOP_ID);
    const honest = await read('eli', 'quarter.open', { quarter: world().lab.quarter });
    expect(await read('eli', 'quarter.open', { quarter: disguised })).toBe(honest);
    expect(await read('ben', 'quarter.open', { quarter: disguised })).toBe(honest);
  });

  test.each(['publish.step', 'publish.stop'] as const)(
    '%s takes no run of another quarter',
    async (procedure) => {
      const { shop, lab } = world();
      const foreign = await read('ben', procedure, { quarter: shop.quarter, run: lab.run });
      expect(foreign).toBe(await read('ben', procedure, { quarter: shop.quarter, run: 'never' }));
      expect(parseReply(foreign).failure?.code).toBe('not-found');
    },
  );

  test('rows of another quarter are no rows', async () => {
    const { shop, lab } = world();
    const start = (row: string) => read('cleo', 'publish.prepare', { quarter: shop.quarter, rows: [row] });
    expect(await start(lab.row)).toBe(await start('never'));
  });

  test('pieces that another account uploaded are not there', async () => {
    const { quarter } = world().shop;
    const piece = { quarter, upload: 'bens', index: 0, of: 1, data: 'AA==' };
    expect(parseReply(await read('ben', 'quarter.upload', piece)).ok).toBe(true);
    const decide = (upload: string) => read('eli', 'quarter.decide', { quarter, basedOn: 1, upload });
    expect((await decide('bens')).replace('bens', 'none')).toBe(await decide('none'));
  });

  test('members of another quarter have no name here', async () => {
    const { shop, lab } = world();
    const names = await read('dev', 'quarter.people', {
      quarter: shop.quarter,
      members: [lab.member, 'nobody'],
    });
    expect(parseReply(names).value).toEqual([]);
  });

  test('no command speaks for another member', async () => {
    const { quarter } = world().shop;
    const cast = { id: 'not-mine', kind: 'ballot.cast', round: roundOnSecond, value: 'S' };
    for (const claim of [{ by: 'ben' }, { memberId: 'ben' }, { member: 'ben' }]) {
      const payload = { quarter, basedOn: 1, commands: [{ ...cast, ...claim }] };
      expect(parseReply(await read('eli', 'quarter.decide', payload)).failure?.code).toBe('bad-input');
    }
    await read('eli', 'quarter.decide', { quarter, basedOn: 1, commands: [cast] });
    const reveal = { id: 'shown', kind: 'effortRound.reveal', round: roundOnSecond };
    const shown = await read('ada', 'quarter.decide', { quarter, basedOn: 1, commands: [reveal] });
    expect(shown).toContain('"memberId":"eli"');
    expect(shown).not.toContain('"memberId":"ben"');
  });
});

describe('what an issue says of itself', () => {
  const createIssue = async (property?: unknown) => {
    const { body } = await world().site.rest({
      method: 'POST',
      path: '/rest/api/3/issue',
      account: 'ben',
      body: {
        fields: { project: { id: SHOP_ID }, issuetype: { id: '10003' }, summary: 'Made by hand' },
        ...(property === undefined ? {} : { properties: [{ key: 'okra', value: property }] }),
      },
    });
    const { id } = body as { id?: string };
    if (id === undefined) throw new Error(JSON.stringify(body));
    return id;
  };

  test.each(['ben', 'eli'] as const)(
    'is a claim that the ledger must confirm, also for %s',
    async (account) => {
      const { lab, shop } = world();
      const plain = await read(account, 'issue.card', { issue: await createIssue() });
      const claims = [
        { v: 1, quarter: lab.quarter, milestone: lab.row },
        { v: 1, quarter: shop.quarter, milestone: world().quarter.receipts[0]!.id },
        { v: 1, quarter: `${LAB_ID}-never`, milestone: lab.row },
        { v: 1, quarter: 17, milestone: [] },
      ];
      for (const claim of claims) {
        const issue = await createIssue(claim);
        expect(await read(account, 'issue.card', { issue })).toBe(plain);
      }
      expect(parseReply(plain).value).toMatchObject({ state: 'not-linked' });
    },
  );

  test('an issue that came from a project one may not browse is linked to something, and no more is said', async () => {
    const { lab, administer } = world();
    administer((jira) => {
      jira.moveIssue(jira.findIssue(Number(lab.issue))!.key, 'SHOP');
    });
    const reply = await read('eli', 'issue.card', { issue: lab.issue });
    expect(parseReply(reply).value).toEqual({ state: 'hidden' });
    expect(parseReply(await read('ben', 'issue.card', { issue: lab.issue })).value).toMatchObject({
      state: 'linked',
    });
  });

  test('an issue that Jira hides from somebody is like one that does not exist', async () => {
    const { shop, administer } = world();
    administer((jira) => {
      const { id } = jira.addSecurityLevel('SHOP', 'Few', ['ada']);
      jira.setSecurity(jira.findIssue(Number(shop.issue))!.key, id);
    });
    expect(await read('ben', 'issue.card', { issue: shop.issue })).toBe(
      await read('ben', 'issue.card', { issue: '99999' }),
    );
  });

  test('a glance tells nobody which issues of a hidden project are linked', async () => {
    const { lab, shop } = world();
    await read('eli', 'quarter.open', { quarter: shop.quarter });
    const glance = (issue: string) => read('eli', 'issue.glance', { issue, project: SHOP_ID });
    expect(await glance(lab.issue)).toBe(await glance('99999'));
    expect(parseReply(await glance(shop.issue)).value).toMatchObject({ state: 'linked' });
  });
});

// Sync and decide look into storage before anything else; a text that is no key is not asked for there.
test.each(['<b>bold</b>', '!', '10000-', 'q:e', 'x'.repeat(60)])(
  'a quarter called %s is not here, and nothing is asked of storage for it',
  async (quarter) => {
    const { site } = world();
    site.reset('keep');
    for (const [procedure, payload] of [
      ['quarter.sync', { quarter, since: 0 }],
      ['quarter.sync', { quarter, since: 0, brief: true }],
      ['quarter.open', { quarter }],
      ['quarter.decide', { quarter, basedOn: 0, upload: 'parcel' }],
      ['quarter.upload', { quarter, upload: 'parcel', index: 0, of: 1, data: 'AA==' }],
      ['quarter.remove', { quarter }],
      ['quarter.people', { quarter, members: ['ben'] }],
      ['publish.prepare', { quarter }],
      ['progress.read', { quarter }],
      ['macro.view', { quarter, view: 'draft' }],
      ['macro.view', { quarter, view: 'drift' }],
      ['macro.frozen', { quarter, view: 'draft', slot: 0 }],
      ['macro.revisions', { quarter }],
      ['macro.freeze', { quarter, view: 'draft', revision: null }],
      ['macro.mayEdit', { quarter }],
      ['macro.move', { quarter, view: 'draft', slot: 0, localId: 'place' }],
      ['macro.news', { quarter, view: 'draft', since: 1 }],
      ['link.doubles', { quarter }],
    ] as const) {
      const reply = await askParsed(site, { account: 'ada', procedure, payload });
      expect([procedure, reply.failure?.code]).toEqual([procedure, 'not-found']);
    }
    expect(site.traffic().filter(({ kind }) => kind !== 'invoke')).toEqual([]);
  },
);
