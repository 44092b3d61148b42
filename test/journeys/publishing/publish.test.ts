import { createAdfCheck } from '../../atlassian/contract/adf';
import type { Site } from '../../site/site';
import {
  aDemoQuarter,
  aQuarterOf,
  callAs,
  linksOf,
  publishAs,
  publishedIssues,
} from '../../support/sites/a-published-site';
import { givenSite } from '../../support/sites/given-site';

const TABLE = [
  'milestone,type,objective,dependencies,effort',
  'Refund service,Enabler,Refunds people can follow,,M',
  'Refund page,Epic,Refunds people can follow,Refund service,L',
  'Fake door,Signal Test,Refunds people can follow,,S',
  'Call ten customers,Spike,,,S',
  'Something,,Refunds people can follow,,',
].join('\n');

describe('publishing, from outside', () => {
  let site: Site;
  givenSite((opened) => {
    ({ site } = opened);
  });

  test('a table becomes linked issues, created by whoever publishes', async () => {
    const quarter = await aQuarterOf(site, TABLE);
    const { progress } = await publishAs(site, 'cleo', quarter);
    expect(progress).toMatchObject({ state: 'done', total: 6, created: 6, refused: 0, linksLeft: 0 });
    const issues = await publishedIssues(site);
    expect(
      issues.map(({ fields }) => [fields.summary, fields.issuetype.name, fields.labels.join(' ')]).sort(),
    ).toEqual([
      ['Call ten customers', 'Task', 'okra okra-spike'],
      ['Fake door', 'Task', 'okra okra-signal-test'],
      ['Refund page', 'Epic', 'okra'],
      ['Refund service', 'Task', 'okra okra-enabler'],
      ['Refunds people can follow', 'Epic', 'okra okra-objective'],
      ['Something', 'Task', 'okra okra-untyped'],
    ]);
    expect(new Set(issues.map(({ fields }) => fields.creator.accountId))).toEqual(new Set(['cleo']));
    expect(linksOf(issues)).toEqual([
      'Fake door Relates Refunds people can follow',
      'Refund page Relates Refunds people can follow',
      'Refund service Blocks Refund page',
      'Refund service Relates Refunds people can follow',
      'Something Relates Refunds people can follow',
    ]);
  });

  test('every description is a document that Jira takes', async () => {
    await publishAs(site, 'ben', await aDemoQuarter(site));
    const check = createAdfCheck();
    const documents = (await publishedIssues(site)).map(({ fields }) => fields.description);
    expect(documents.length).toBeGreaterThan(20);
    expect(
      documents.filter((document) => document !== null).map((document) => check(document, 'jira')),
    ).toEqual(documents.filter((document) => document !== null).map(() => undefined));
  });

  test('a description leads to what its card waits for as soon as it is written anew', async () => {
    const quarter = await aQuarterOf(site, TABLE);
    await publishAs(site, 'ben', quarter);
    const call = callAs(site, 'ben');
    const { seq, quarter: state } = await call('quarter.open', { quarter });
    const target = state.milestones.find(({ title }) => title === 'Refund page')!.id;
    const changes = { description: 'What was said of a refund' };
    const edit = { id: 'edit', kind: 'milestone.edit', target, changes } as const;
    await call('quarter.decide', { quarter, basedOn: seq, commands: [edit] });
    await publishAs(site, 'ben', quarter);
    const issues = await publishedIssues(site);
    const named = (title: string) => issues.find(({ fields }) => fields.summary === title)!;
    expect(JSON.stringify(named('Refund page').fields.description)).toContain(
      `"href":"/browse/${named('Refund service').key}"`,
    );
  });

  test('publishing again creates nothing, and changes what changed here alone', async () => {
    const quarter = await aQuarterOf(site, TABLE);
    await publishAs(site, 'ben', quarter);
    const call = callAs(site, 'ben');
    const { seq, quarter: state } = await call('quarter.open', { quarter });
    const target = state.milestones.find(({ title }) => title === 'Fake door')!.id;
    await call('quarter.decide', {
      quarter,
      basedOn: seq,
      commands: [{ id: 'edit', kind: 'milestone.edit', target, changes: { title: 'Another door' } }],
    });
    const { rows } = await call('publish.prepare', { quarter, compare: true });
    expect(
      rows
        .filter(({ action }) => action === 'update')
        .map(({ row, fields }) => [row, fields.map(({ field, before, after }) => [field, before, after])]),
    ).toEqual([[target, [['summary', 'Fake door', 'Another door']]]]);
    expect(rows.filter(({ action }) => action === 'unchanged')).toHaveLength(5);
    const { progress } = await publishAs(site, 'ben', quarter);
    expect(progress).toMatchObject({ state: 'done', total: 1, created: 1, updated: 1, refused: 0 });
    const summaries = (await publishedIssues(site)).map(({ fields }) => fields.summary);
    expect(summaries).toHaveLength(6);
    expect(summaries).toContain('Another door');
  });

  test('publishing again without a change writes nothing', async () => {
    const quarter = await aQuarterOf(site, TABLE);
    await publishAs(site, 'ben', quarter);
    site.reset('keep');
    const { progress } = await publishAs(site, 'ben', quarter);
    expect(progress).toMatchObject({ run: null, state: 'done', created: 6 });
    expect(site.counters().rest.writes).toBe(0);
  });

  test('one card goes alone, and its links follow with the other end', async () => {
    const quarter = await aQuarterOf(site, TABLE);
    const { quarter: state } = await callAs(site, 'ben')('quarter.open', { quarter });
    const page = state.milestones.find(({ title }) => title === 'Refund page')!.id;
    expect((await publishAs(site, 'ben', quarter, [page])).created).toHaveLength(1);
    await publishAs(site, 'ben', quarter);
    expect(linksOf(await publishedIssues(site))).toContain('Refund service Blocks Refund page');
    expect(linksOf(await publishedIssues(site))).toHaveLength(5);
  });

  test('one link at most rides on a creation, and each of the others costs one call', async () => {
    const quarter = await aDemoQuarter(site);
    site.reset('keep');
    const { progress } = await publishAs(site, 'ben', quarter);
    expect(progress).toMatchObject({ state: 'done', total: 28, created: 28, refused: 0, linksLeft: 0 });
    const elements = site
      .traffic()
      .filter(({ operation }) => operation === 'POST /rest/api/3/issue/bulk')
      .flatMap(
        ({ requestBody }) => (requestBody as { readonly issueUpdates: readonly Element[] }).issueUpdates,
      );
    interface Element {
      readonly update?: { readonly issuelinks?: readonly unknown[] };
    }
    const riding = elements.map(({ update }) => update?.issuelinks?.length ?? 0);
    expect(Math.max(...riding)).toBe(1);
    const links = linksOf(await publishedIssues(site));
    expect(site.counters().rest.byOperation['POST /rest/api/3/issueLink']).toBe(
      links.length - riding.filter((count) => count === 1).length,
    );
  });

  test('links that the create screen lacks follow one by one', async () => {
    const quarter = await aDemoQuarter(site, 'LAB');
    const { progress } = await publishAs(site, 'ben', quarter);
    expect(progress).toMatchObject({ state: 'done', refused: 0, linksLeft: 0 });
    const links = linksOf(await publishedIssues(site, 'LAB'));
    expect(links.length).toBeGreaterThan(20);
    expect(site.counters().rest.byOperation['POST /rest/api/3/issueLink']).toBe(links.length);
  });

  test('a required field without value refuses its rows and lets the others go', async () => {
    const quarter = await aQuarterOf(site, TABLE, { project: 'OPS' });
    const call = callAs(site, 'ben');
    const { problems } = await call('publish.prepare', { quarter });
    const required = problems.filter(({ code }) => code === 'FIELD_REQUIRED');
    expect(required.length).toBeGreaterThan(0);
    expect(required[0]?.field?.options.length).toBeGreaterThan(0);
    const { progress } = await publishAs(site, 'ben', quarter);
    expect(progress?.refused).toBe(new Set(required.flatMap(({ rows }) => rows)).size);

    const { mapping } = await call('publish.prepare', { quarter });
    const { seq } = await call('quarter.open', { quarter });
    const defaults = Object.fromEntries(
      required.map(({ field }) => [field!.issueTypeId, { [field!.fieldId]: field!.options[0]!.value }]),
    );
    const { outcomes } = await call('quarter.decide', {
      quarter,
      basedOn: seq,
      commands: [{ id: 'map', kind: 'mapping.choose', mapping: { ...mapping, defaults } }],
    });
    expect(outcomes[0]).toMatchObject({ ok: true });
    expect((await publishAs(site, 'ben', quarter)).progress).toMatchObject({ created: 6, refused: 0 });
  });

  test.each([
    ['dev', 'who may only browse'],
    ['eli', 'who may not link'],
  ])('%s, %s, is told so before anything is written', async (account) => {
    const quarter = await aQuarterOf(site, TABLE);
    const { problems } = await callAs(site, account)('publish.prepare', { quarter });
    expect(problems.map(({ code }) => code)).toContain('NO_PERMISSION');
    const { progress } = await publishAs(site, account, quarter);
    expect(progress).toMatchObject({ run: null, created: 0, refused: 6 });
    expect(await publishedIssues(site)).toEqual([]);
  });

  test('whoever may not browse is told the same as where nothing is', async () => {
    const quarter = await aQuarterOf(site, TABLE);
    const { run } = await callAs(site, 'ben')('publish.start', { quarter });
    for (const [key, extra] of [
      ['publish.prepare', {}],
      ['publish.start', {}],
      ['publish.step', { run }],
      ['publish.stop', { run }],
    ] as const) {
      const reply = async (id: string) =>
        JSON.stringify(
          await site.invoke({
            accountId: 'fay',
            product: 'jira',
            moduleKey: 'okra-workspace',
            functionKey: key,
            payload: { quarter: id, ...extra },
          }),
        );
      expect(await reply(quarter)).toBe(await reply('10000-nothing'));
    }
  });

  test('another account finishes what a closed browser left, without duplicates', async () => {
    const quarter = await aDemoQuarter(site);
    const call = callAs(site, 'ben');
    const { run } = await call('publish.start', { quarter });
    await call('publish.step', { quarter, run: run! });
    const { progress } = await publishAs(site, 'cleo', quarter);
    expect(progress).toMatchObject({ state: 'done', refused: 0 });
    const issues = await publishedIssues(site);
    expect(
      new Set(
        issues.map(({ properties }) => properties.okra?.['milestone'] ?? properties.okra?.['objective']),
      ).size,
    ).toBe(issues.length);
    expect(issues).toHaveLength(28);
    expect(new Set(issues.map(({ fields }) => fields.creator.accountId))).toEqual(new Set(['ben', 'cleo']));
  });

  test('two publishers at once make one issue a card', async () => {
    const quarter = await aDemoQuarter(site);
    const runs = await Promise.all([
      publishAs(site, 'ben', quarter),
      publishAs(site, 'cleo', quarter),
      publishAs(site, 'ada', quarter),
    ]);
    expect(runs.map(({ progress }) => progress?.state)).toEqual(['done', 'done', 'done']);
    expect(await publishedIssues(site)).toHaveLength(28);
  });

  test('a run that is stopped goes on later', async () => {
    const quarter = await aDemoQuarter(site);
    const call = callAs(site, 'ben');
    const { run } = await call('publish.start', { quarter });
    await call('publish.step', { quarter, run: run! });
    expect(await call('publish.stop', { quarter, run: run! })).toMatchObject({ state: 'stopped' });
    expect(await call('publish.step', { quarter, run: run! })).toMatchObject({ state: 'stopped' });
    expect((await call('publish.prepare', { quarter })).run).toMatchObject({ state: 'stopped', total: 28 });
    expect((await publishAs(site, 'cleo', quarter)).progress).toMatchObject({ state: 'done' });
    expect(await publishedIssues(site)).toHaveLength(28);
  });
});
