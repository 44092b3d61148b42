import { askParsed } from '../support/sites/ask';
import { aQuarterOf } from '../support/sites/a-published-site';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

/** Both shapes in which the platform names the macro's configuration, for each kind of export. */
const payloadsFor = (quarter: string): readonly object[] => [
  { exportType: 'pdf', extensionPayload: { config: { quarter } } },
  { exportType: 'word', context: { config: { quarter } } },
  { exportType: 'other', extensionPayload: { config: { quarter } } },
];

const exported = async (accountId: string | null, payload: object): Promise<string> => {
  const outcome = await world().site.callFunction({ function: 'export-quarter', accountId, payload });
  if ('reply' in outcome) return JSON.stringify(outcome.reply);
  throw new Error(JSON.stringify(outcome));
};

const titles = (text: string): number =>
  world().quarter.milestones.filter(({ title }) => text.includes(JSON.stringify(title).slice(1, -1))).length;

const release = async () => {
  const payload = {
    quarter: world().shop.quarter,
    basedOn: 1,
    commands: [{ id: 'release', kind: 'quarter.edit', changes: { exportReleased: true } }],
  };
  expect((await askParsed(world().site, { account: 'cleo', procedure: 'quarter.decide', payload })).ok).toBe(
    true,
  );
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

test('a facilitator may release it to the readers of the page', async () => {
  await release();
  for (const payload of payloadsFor(world().shop.quarter)) {
    expect(titles(await exported(null, payload))).toBeGreaterThan(10);
  }
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
  for (const payload of payloadsFor(quarter))
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
