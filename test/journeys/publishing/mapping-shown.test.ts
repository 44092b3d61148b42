import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import type { Command } from '#domain/quarter/command';
import type { JiraAdmin } from '../../site/jira/jira-admin';
import type { Site } from '../../site/site';
import {
  aQuarterOf,
  callAs,
  decideAs,
  publishAs,
  publishedIssues,
  type projects,
} from '../../support/sites/a-published-site';
import { givenSite } from '../../support/sites/given-site';

const TABLE = [
  'milestone,type,objective,hypothesis,dependencies,effort,business_value',
  'Refund page,Epic,Refunds people can follow,If each step is told nobody asks,,L,$$$',
  'Fake door,Signal Test,Refunds people can follow,If each step is told nobody asks,,S,$',
  'Refund service,Enabler,Refunds people can follow,,,M,$$',
  'Call ten customers,Spike,,,,S,',
].join('\n');

describe('a mapping does what its preview shows', () => {
  let site: Site;
  let administer: (work: (jira: JiraAdmin) => void) => void;

  givenSite((opened) => {
    ({ site, administer } = opened);
  });

  const prepared = (quarter: string, compare = false) =>
    callAs(site, 'ben')('publish.prepare', { quarter, compare });
  const decide = (quarter: string, ...commands: readonly Command[]) =>
    decideAs(site, 'ben', quarter, ...commands);
  /** A quarter with a mapping of which some choices are made. */
  const givenQuarter = async (
    choose: (mapping: PublishMapping) => Partial<PublishMapping>,
    project: keyof typeof projects = 'SHOP',
  ): Promise<string> => {
    const quarter = await aQuarterOf(site, TABLE, { project });
    const { mapping } = await prepared(quarter);
    await decide(quarter, { id: 'map', kind: 'mapping.choose', mapping: { ...mapping, ...choose(mapping) } });
    return quarter;
  };
  const bySummary = async (project: keyof typeof projects = 'SHOP') =>
    new Map((await publishedIssues(site, project)).map((issue) => [issue.fields.summary, issue]));

  test.each(['reporter', 'assignee', 'summary', 'labels'])(
    'whoever leads cannot have %s of what others publish written',
    async (fieldId) => {
      const quarter = await aQuarterOf(site, TABLE);
      const { mapping } = await prepared(quarter);
      const value = fieldId === 'labels' ? ['urgent'] : fieldId === 'summary' ? 'Mine' : { id: 'cleo' };
      const choice = { fieldId, fieldName: fieldId, input: 'text', options: {} } as const;
      const asDefault = { ...mapping, defaults: { [mapping.types.epic.issueTypeId]: { [fieldId]: value } } };
      const asField = { ...mapping, fields: { ...mapping.fields, effort: choice } };
      for (const [id, wanted] of [['d', asDefault] as const, ['f', asField] as const])
        await expect(decide(quarter, { id, kind: 'mapping.choose', mapping: wanted })).rejects.toThrow(
          /does not fill/,
        );
    },
  );

  test('a choice that claims to be another kind of field than it is, is said and not sent', async () => {
    let approver = '';
    administer((jira) => {
      approver = jira.addField('SHOP', 'Approver', 'user');
    });
    const claimed = { fieldId: approver, fieldName: 'T-shirt', input: 'choice' } as const;
    const asked = { S: { id: 'cleo' }, M: { id: 'cleo' }, L: { id: 'cleo' } };
    const quarter = await givenQuarter(({ fields, types }) => ({
      fields: { ...fields, effort: { ...claimed, options: asked } },
      defaults: { [types.spike.issueTypeId]: { [approver]: { id: 'cleo' } } },
    }));
    const { problems, mapping, rows } = await prepared(quarter);
    expect(mapping.fields.effort).toBeNull();
    expect(problems).toMatchObject([{ code: 'CHOICE_IGNORED', severity: 'warning' }]);
    expect(problems[0]!.title).toContain('Approver');
    expect(problems[0]!.rows).toHaveLength(rows.length);
    expect((await publishAs(site, 'ben', quarter)).progress).toMatchObject({ state: 'done', refused: 0 });
    for (const { fields } of await publishedIssues(site))
      expect((fields as unknown as Readonly<Record<string, unknown>>)[approver] ?? null).toBeNull();
  });

  test('every value that the mapping holds for all is a line of the preview, and is what Jira gets', async () => {
    const quarter = await aQuarterOf(site, TABLE, { project: 'OPS' });
    const { mapping, problems } = await prepared(quarter);
    const asked = problems.filter(({ code }) => code === 'FIELD_REQUIRED');
    const harbour = asked[0]!.field!.options.find(({ name }) => name === 'Harbour')!.value;
    const defaults = Object.fromEntries(
      asked.map(({ field }) => [field!.issueTypeId, { [field!.fieldId]: harbour }]),
    );
    await decide(quarter, { id: 'map', kind: 'mapping.choose', mapping: { ...mapping, defaults } });
    const { rows } = await prepared(quarter);
    for (const { fields } of rows)
      expect(fields).toContainEqual(
        expect.objectContaining({ name: 'Release train', state: 'new', after: 'Harbour' }),
      );
    expect((await publishAs(site, 'ben', quarter)).progress).toMatchObject({ state: 'done', refused: 0 });
    for (const { fields } of await publishedIssues(site, 'OPS'))
      expect(fields).toMatchObject({ customfield_10031: { value: 'Harbour' } });
  });

  test('a run does what was previewed when it began, whatever is chosen while it goes on', async () => {
    const quarter = await aQuarterOf(site, TABLE);
    const call = callAs(site, 'ben');
    const { run } = await call('publish.start', { quarter });
    const { mapping } = await prepared(quarter);
    const { spike } = mapping.types;
    const types = { ...mapping.types, epic: spike, enabler: spike };
    await decide(quarter, {
      id: 'later',
      kind: 'mapping.choose',
      mapping: { ...mapping, types, labels: ['later'] },
    });
    for (let state = 'running'; state === 'running';) {
      const progress = await call('publish.step', { quarter, run: run! });
      await site.wait(progress.waitMs);
      state = progress.state;
    }
    const issues = await bySummary();
    expect(issues.get('Refund page')!.fields.issuetype.name).toBe('Epic');
    for (const { fields } of issues.values()) expect(fields.labels).not.toContain('later');
  });
});
