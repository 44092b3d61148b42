import type { Command } from '#domain/quarter/command';
import { askParsed, ON_A_PAGE, type Account } from '../support/sites/ask';
import { aQuarterOf } from '../support/sites/a-published-site';
import { givenWorld, RELEASED_PAGE } from './world';

/** Where nothing was released. */
const OTHER_PAGE = ON_A_PAGE.content.id;

const world = givenWorld();
afterEach(() => world().restore());

/** Which page it is, and the macro's configuration, in each shape in which the platform names them, for each document. */
const payloadsFor = (quarter: string, page = OTHER_PAGE): readonly object[] =>
  [{ quarter }, { quarter, view: 'objectives', objectives: [] }].flatMap((config) => [
    {
      exportType: 'pdf',
      extensionPayload: { config },
      context: { extension: { content: { id: page } } },
    },
    { exportType: 'word', context: { config, contentId: page } },
    {
      exportType: 'other',
      extensionPayload: { config },
      context: { extension: { content: { id: Number(page) } } },
    },
  ]);

const exported = async (accountId: string | null, payload: object): Promise<string> => {
  const outcome = await world().site.callFunction({ function: 'export-quarter', accountId, payload });
  if ('reply' in outcome) return JSON.stringify(outcome.reply);
  throw new Error(JSON.stringify(outcome));
};

const titles = (text: string): number =>
  world().quarter.milestones.filter(({ title }) => text.includes(JSON.stringify(title).slice(1, -1))).length;

const releaseAs = (account: Account, released = true, extension: object = { content: { id: OTHER_PAGE } }) =>
  askParsed(world().site, {
    account,
    procedure: 'macro.release',
    payload: { quarter: world().shop.quarter, commandId: `release-${String(released)}`, released },
    product: 'confluence',
    extension,
  });

const decide = async (account: Account, command: Command) => {
  const { quarter } = world().shop;
  const procedure = 'quarter.open';
  const open = await askParsed(world().site, { account: 'ada', procedure, payload: { quarter } });
  const { seq } = open.value as { readonly seq: number };
  const payload = { quarter, basedOn: seq, commands: [command] };
  const reply = await askParsed(world().site, { account, procedure: 'quarter.decide', payload });
  const { outcomes } = reply.value as {
    readonly outcomes: readonly { ok: boolean; seq?: number; refusal?: { code: string } }[];
  };
  return outcomes[0]!;
};

/** What an export says that must say nothing: the very document of a quarter that never was. */
const expectNothing = async (payload: object): Promise<void> => {
  const text = await exported(null, payload);
  expect(titles(text)).toBe(0);
  expect(text).toBe(await exported(null, payloadsFor('10000-never')[0]!));
};

const expectShown = async (page: string): Promise<void> => {
  for (const payload of payloadsFor(world().shop.quarter, page))
    expect(titles(await exported(null, payload))).toBeGreaterThan(10);
};

test.each([null, 'fay'] as const)(
  'for %s an export tells neither the content nor that there is any',
  async (account) => {
    for (const payload of payloadsFor(world().shop.quarter)) {
      const text = await exported(account, payload);
      expect(titles(text)).toBe(0);
      expect(text).not.toContain('Q1');
      expect(text).toBe(await exported(account, payloadsFor('10000-never')[0]!));
    }
  },
);

test('for whoever may browse the project it shows the quarter', async () => {
  for (const payload of payloadsFor(world().shop.quarter)) {
    expect(titles(await exported('dev', payload))).toBeGreaterThan(10);
  }
});

test('an account that the payload names opens nothing', async () => {
  const claim = { accountId: 'ada', principal: { accountId: 'ada' }, accountType: 'licensed' };
  for (const payload of payloadsFor(world().shop.quarter)) {
    const context = { ...(payload as { context?: object }).context, ...claim };
    expect(titles(await exported(null, { ...payload, ...claim, context }))).toBe(0);
  }
});

test('an address that the payload names stands in no document', async () => {
  const claim = {
    siteUrl: 'https://elsewhere.test',
    cloudId: 'elsewhere.test',
    origin: 'https://elsewhere.test',
  };
  for (const payload of payloadsFor(world().shop.quarter)) {
    const context = { ...(payload as { context?: object }).context, ...claim };
    const text = await exported('dev', { ...payload, ...claim, context });
    expect(titles(text)).toBeGreaterThan(10);
    expect(text).not.toContain('elsewhere.test');
  }
});

describe('a release names its page', () => {
  test('a facilitator releases the page that they stand on, and may take it back', async () => {
    const answer = await releaseAs('cleo');
    expect(answer.value).toEqual({ released: true, mayChange: true });
    await expectShown(OTHER_PAGE);
    expect((await releaseAs('cleo', false)).value).toEqual({ released: false, mayChange: true });
    for (const payload of payloadsFor(world().shop.quarter)) await expectNothing(payload);
    await expectShown(RELEASED_PAGE);
  });

  test('an export of another page, of a copy and of no page tells nothing', async () => {
    const { quarter } = world().shop;
    await expectShown(RELEASED_PAGE);
    for (const payload of payloadsFor(quarter, '77001')) await expectNothing(payload);
    const config = { quarter };
    await expectNothing({ exportType: 'pdf', extensionPayload: { config } });
    await expectNothing({ exportType: 'pdf', extensionPayload: { config, contentId: RELEASED_PAGE } });
    await expectNothing({ exportType: 'word', contentId: RELEASED_PAGE, context: { config } });
  });

  test('a context that names two pages names none', async () => {
    const context = { contentId: RELEASED_PAGE, extension: { content: { id: '77001' } } };
    const { quarter } = world().shop;
    await expectNothing({ exportType: 'word', extensionPayload: { config: { quarter } }, context });
  });

  test('a page shows what was released on it, and no other quarter', async () => {
    for (const payload of payloadsFor(world().lab.quarter, RELEASED_PAGE)) await expectNothing(payload);
  });

  test('which page it is stands in no payload, and odd ones are none', async () => {
    const payload = { quarter: world().shop.quarter, commandId: 'p', released: true, page: OTHER_PAGE };
    const named = await askParsed(world().site, { account: 'cleo', procedure: 'macro.release', payload });
    expect(named.failure?.code).toBe('bad-input');
    for (const id of ['', 'a b', 'x'.repeat(65), { id: 1 }, null]) {
      const { failure } = await releaseAs('cleo', true, { content: { id } });
      expect([id, failure?.code]).toEqual([id, 'refused']);
    }
  });

  test('is for those who lead, asked of Jira anew', async () => {
    for (const account of ['ben', 'dev'] as const) {
      const { failure } = await releaseAs(account);
      expect([account, failure?.code]).toEqual([account, 'refused']);
      const revoked = await decide(account, {
        id: `r-${account}`,
        kind: 'release.revoke',
        target: RELEASED_PAGE,
      });
      expect(revoked.ok).toBe(false);
    }
    for (const payload of payloadsFor(world().shop.quarter)) await expectNothing(payload);
    await expectShown(RELEASED_PAGE);
  });

  test('is taken back by undo, and comes back, as long as one leads', async () => {
    const revoked = await decide('cleo', { id: 'gone', kind: 'release.revoke', target: RELEASED_PAGE });
    for (const payload of payloadsFor(world().shop.quarter, RELEASED_PAGE)) await expectNothing(payload);
    const fall = {
      id: 'fall',
      kind: 'member.edit',
      target: 'cleo',
      changes: { facilitator: false },
    } as const;
    expect((await decide('ada', fall)).ok).toBe(true);
    const undo = { kind: 'undo', seq: revoked.seq! } as const;
    expect((await decide('cleo', { id: 'u1', ...undo })).refusal?.code).toBe('FACILITATOR_ONLY');
    expect((await decide('ben', { id: 'u2', ...undo })).refusal?.code).toBe('NOT_YOURS');
    expect((await decide('ada', { id: 'u3', ...undo })).ok).toBe(true);
    await expectShown(RELEASED_PAGE);
  });

  test('said for all pages at once, as it was before, is refused', async () => {
    const said = { id: 'all', kind: 'quarter.edit', changes: { exportReleased: true } } as const;
    expect((await decide('cleo', said)).refusal?.code).toBe('RELEASE_NAMES_PAGE');
  });
});

test('a quarter that does not exist has neither name nor content', async () => {
  const text = await exported(null, payloadsFor('10000-never')[0]!);
  expect(text).not.toContain('Q1');
  expect(titles(text)).toBe(0);
});

test('what a card waits for is told whole: cards, and what is none', async () => {
  const { site } = world();
  const quarter = await aQuarterOf(
    site,
    [
      'Milestone,Type,Dependencies',
      'Print the label at home,Epic,"Label service, Legal review"',
      'Label service,Enabler,None',
    ].join('\n'),
  );
  for (const payload of payloadsFor(quarter).slice(0, 3))
    expect(await exported('ben', payload)).toContain('Label service; Legal review');
});

test('marks that turn text around stay out of it, and what was added by hand to wait for is in it', async () => {
  const { site, shop } = world();
  const payload = {
    quarter: shop.quarter,
    basedOn: 1,
    commands: [
      { id: 'turned', kind: 'milestone.add', values: { title: 'Pay \u202Eevil\u202C\u200B now' } },
      {
        id: 'hand',
        kind: 'dependency.add',
        values: { milestoneId: 'turned', text: 'Bank \u2066review\u2069', targetMilestoneId: null },
      },
    ],
  };
  expect(await askParsed(site, { account: 'cleo', procedure: 'quarter.decide', payload })).toMatchObject({
    value: { outcomes: [{ ok: true }, { ok: true }] },
  });
  const text = await exported('cleo', payloadsFor(shop.quarter)[0]!);
  expect(text).toContain('Pay evil now');
  expect(text).toContain('Bank review');
});

test('the lozenge of an issue says positions and types, and "Linked" away from home', async () => {
  const { shop, lab, site } = world();
  const statusOf = async (issue: string, project: string) => {
    const payload = { extension: { issue: { id: issue }, project: { id: project } } };
    const outcome = await site.callFunction({ function: 'issue-status', payload });
    return 'reply' in outcome ? outcome.reply : outcome;
  };
  const lozenge = (label: unknown) => ({ status: { type: 'lozenge', value: { label, type: 'default' } } });
  expect(await statusOf(shop.issue, shop.project)).toEqual(lozenge(expect.stringMatching(/^O\d.* · /)));
  expect(await statusOf(lab.issue, shop.project)).toEqual(lozenge('Linked'));
  expect(await statusOf('99999', shop.project)).toEqual({});
  expect(titles(JSON.stringify(await statusOf(shop.issue, shop.project)))).toBe(0);

  // Moved away: the payload may go on naming the project that it came from.
  site.jiraAdmin().moveIssue(site.jiraAdmin().findIssue(shop.issue)!.key, 'LAB');
  await site.wait(200_000);
  expect(await statusOf(shop.issue, shop.project)).toEqual(lozenge('Linked'));
});
