import { dryRun, orderedRows, defaultRows } from '#domain/jira-publishing/dry-run';
import { digestsOf, wantedTexts } from '#domain/jira-publishing/field-texts';
import { findIssueDraft } from '#domain/jira-publishing/issue-draft';
import { linkPlan } from '#domain/jira-publishing/link-plan';
import { preflight } from '#domain/jira-publishing/preflight';
import type { CreateField, ProjectFacts } from '#domain/jira-publishing/project-facts';
import type { PresentIssue } from '#domain/jira-publishing/present-issue';
import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import type { Json } from '#domain/kernel/json';
import { heldBack } from '#domain/jira-publishing/publish-problem';
import type { Quarter } from '#domain/quarter/quarter';
import { describeSections as readAsText } from '../../../../src/adapters/jira/issue-document';
import {
  aDependency,
  aGraph,
  aMapping,
  aMilestone,
  aReceipt,
  aSetting,
  describe as describeSections,
} from '../../../support/given/a-graph';

const field = (id: string, more: Partial<CreateField> = {}): CreateField => ({
  id,
  name: id,
  required: false,
  hasDefault: false,
  input: 'text',
  options: [],
  ...more,
});

const screen = (issueTypeId: string, ...ids: readonly string[]) => ({
  issueTypeId,
  fields: ['summary', ...ids].map((id) => field(id, { required: id === 'summary' })),
});

const facts = (more: Partial<ProjectFacts> = {}): ProjectFacts => ({
  project: { id: '10000', key: 'SHOP', name: 'Shop' },
  mayCreate: true,
  mayLink: true,
  issueTypes: [
    { id: '10001', name: 'Epic', level: 1 },
    { id: '10003', name: 'Task', level: 0 },
  ],
  linkTypes: [
    { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
    { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  ],
  screens: [
    screen('10001', 'labels', 'description', 'issuelinks'),
    screen('10003', 'labels', 'description', 'issuelinks'),
  ],
  boards: [],
  sprints: [],
  ...more,
});

const check = (quarter: Quarter, given = facts(), mapping: PublishMapping = aMapping()) => {
  const drafts = defaultRows(quarter, mapping).map((row) => findIssueDraft(quarter, row, aSetting(mapping))!);
  return preflight({ quarter, mapping, facts: given, plan: linkPlan(quarter, mapping), drafts });
};
const told = (problems: ReturnType<typeof check>) =>
  problems.map(({ code, severity, rows }) => [code, severity, rows]);

describe('before anything is written', () => {
  test('a quarter without troubles has none', () => {
    expect(check(aGraph(2, 4, [[1, 0]]))).toEqual([]);
  });

  test('all troubles are told at once', () => {
    const quarter: Quarter = {
      ...aGraph(1, 0, []),
      milestones: [
        aMilestone('a', { objectiveId: 'o0000' }),
        aMilestone('b'),
        aMilestone('empty', { title: ' ' }),
        aMilestone('spike', { type: 'spike' }),
        aMilestone('long', { title: 'x'.repeat(300) }),
        aMilestone('unsaid', { title: 'New milestone' }),
      ],
      dependencies: [aDependency('a', 'b'), aDependency('b', 'a')],
    };
    const mapping = aMapping({ blocks: { linkTypeId: 'gone', linkTypeName: 'Blocks' } });
    const given = facts({
      mayLink: false,
      issueTypes: [{ id: '10001', name: 'Epic', level: 1 }],
      screens: [
        {
          issueTypeId: '10001',
          fields: [
            field('summary', { required: true }),
            field('customfield_1', {
              name: 'Area',
              required: true,
              input: 'choice',
              options: [{ name: 'Web', value: { id: '7' } }],
            }),
            field('reporter', { required: true }),
            field('priority', { required: true, hasDefault: true }),
          ],
        },
      ],
    });
    const all = ['o0000', 'a', 'b', 'empty', 'spike', 'long', 'unsaid'];
    expect(told(check(quarter, given, mapping))).toEqual([
      ['NO_PERMISSION', 'problem', all],
      ['TYPE_GONE', 'problem', ['spike']],
      ['FIELD_REQUIRED', 'problem', ['o0000', 'a', 'b', 'empty', 'long', 'unsaid']],
      ['TITLE_EMPTY', 'problem', ['empty']],
      ['TITLE_UNSAID', 'warning', ['unsaid']],
      ['DEP_CYCLE', 'problem', ['a', 'b']],
      ['TITLE_CUT', 'warning', ['long']],
      ['LINK_TYPE_GONE', 'warning', ['a', 'b']],
      ['LABELS_OFF_SCREEN', 'warning', ['o0000', 'a', 'b', 'empty', 'long', 'unsaid']],
      ['DESCRIPTION_OFF_SCREEN', 'warning', ['a', 'b']],
      ['LINKS_OFF_SCREEN', 'warning', ['o0000', 'a', 'b']],
    ]);
  });

  test('a required field names itself and its choices, and a default settles it', () => {
    const given = facts({
      screens: [
        screen('10001', 'labels', 'description', 'issuelinks'),
        {
          issueTypeId: '10003',
          fields: [
            ...screen('10003', 'labels', 'description', 'issuelinks').fields,
            field('customfield_9', {
              name: 'Cost centre',
              required: true,
              input: 'choice',
              options: [{ name: 'Web', value: { id: '7' } }],
            }),
          ],
        },
      ],
    });
    const quarter = { ...aGraph(0, 0, []), milestones: [aMilestone('s', { type: 'spike' })] };
    const [problem] = check(quarter, given);
    expect(problem).toMatchObject({
      code: 'FIELD_REQUIRED',
      title: 'Shop wants Cost centre for every Task',
      field: {
        fieldId: 'customfield_9',
        fieldName: 'Cost centre',
        issueTypeName: 'Task',
        options: [{ name: 'Web', value: { id: '7' } }],
      },
    });
    expect(
      check(quarter, given, aMapping({ defaults: { '10003': { customfield_9: { id: '7' } } } })),
    ).toEqual([]);
  });

  test('who may create nothing is told so once, and not that every type is gone', () => {
    const problems = check(aGraph(1, 1, []), facts({ mayCreate: false, issueTypes: [], screens: [] }));
    expect(told(problems).filter(([, severity]) => severity === 'problem')).toEqual([
      ['NO_PERMISSION', 'problem', ['o0000', 'm0000']],
    ]);
  });

  test('warnings hold nothing back, and a row is refused once with its first reason', () => {
    const problems = check(
      { ...aGraph(0, 0, []), milestones: [aMilestone('a', { title: '' }), aMilestone('b')] },
      facts({ mayCreate: false }),
    );
    expect(heldBack(problems).map(({ row, code }) => [row, code])).toEqual([
      ['a', 'NO_PERMISSION'],
      ['b', 'NO_PERMISSION'],
    ]);
    expect(heldBack(check(aGraph(0, 1, []), facts({ linkTypes: [] })))).toEqual([]);
  });
});

/** An issue that holds just what its row wants. */
const issueAsWanted = (quarter: Quarter, row: string, issueId: string): PresentIssue => {
  const draft = findIssueDraft(quarter, row, aSetting())!;
  return {
    issueId,
    issueKey: `SHOP-${String(Number(issueId) - 10_000)}`,
    projectId: '10000',
    projectKey: 'SHOP',
    issueTypeId: draft.issueTypeId,
    issueTypeName: 'Epic',
    statusName: 'To Do',
    statusCategory: 'new',
    summary: draft.summary,
    description: describeSections(draft.description),
    labels: draft.labels,
    parentIssueId: null,
    property: draft.property as unknown as Json,
    values: {},
    links: [],
  };
};

describe('the dry run', () => {
  const quarter = aGraph(1, 3, [[1, 0]]);
  const mapping = aMapping();
  const plan = linkPlan(quarter, mapping);
  const published = (row: string) =>
    digestsOf(wantedTexts(quarter, findIssueDraft(quarter, row, aSetting())!, describeSections));

  test('says for every row what publishing would do', () => {
    const now: Quarter = {
      ...quarter,
      milestones: quarter.milestones.map((one) =>
        one.id === 'm0001' ? { ...one, title: 'Changed' } : one.id === 'm0002' ? { ...one, title: '' } : one,
      ),
      receipts: [
        aReceipt('m0000', 2, { published: published('m0000'), inJira: published('m0000') }),
        aReceipt('m0001', 3, {
          published: published('m0001'),
          inJira: published('m0001'),
          linkedTo: ['m0000'],
        }),
      ],
    };
    const present = new Map(
      ['m0000', 'm0001'].map((row, index) => {
        const issue = issueAsWanted(quarter, row, String(10_002 + index));
        return [issue.issueId, issue] as const;
      }),
    );
    const rows = orderedRows(now, ['m0002', 'm0001', 'm0000', 'o0000', 'gone']);
    const problems = preflight({
      quarter: now,
      mapping,
      facts: facts(),
      plan,
      drafts: ['o0000', 'm0002'].map((row) => findIssueDraft(now, row, aSetting())!),
    });
    expect(
      dryRun(rows, {
        quarter: now,
        setting: aSetting(),
        plan,
        problems,
        describe: describeSections,
        jira: { present, gone: new Map(), adoptable: new Map() },
        screens: facts().screens,
      }),
    ).toMatchObject([
      { row: 'o0000', action: 'create', issueKey: null, links: ['m0000', 'm0001', 'm0002'] },
      { row: 'm0000', action: 'unchanged', issueKey: 'SHOP-2', links: ['o0000'] },
      {
        row: 'm0001',
        action: 'update',
        issueKey: 'SHOP-3',
        fields: [{ field: 'summary', state: 'update', before: 'Milestone m0001', after: 'Changed' }],
      },
      { row: 'm0002', action: 'problem', problems: ['TITLE_EMPTY'] },
    ]);
  });

  test('of a long description only the lines that differ are told', () => {
    const withTexts = (texts: object): Quarter => ({
      ...quarter,
      milestones: quarter.milestones.map((one) => (one.id === 'm0000' ? { ...one, ...texts } : one)),
      receipts: [aReceipt('m0000', 2, { published: published('m0000'), inJira: published('m0000') })],
    });
    const texts = { description: 'Why it matters', measure: 'Calls', threshold: 'Half of them' };
    const before = withTexts({ ...texts, notes: 'Ask Ben first' });
    const written = findIssueDraft(before, 'm0000', aSetting())!;
    // As Jira's documents are read: a line for each paragraph.
    const issue = {
      ...issueAsWanted(before, 'm0000', '10002'),
      description: readAsText(written.description),
    };
    expect(issue.description.split('\n').length).toBeGreaterThan(4);
    const [row] = dryRun(['m0000'], {
      quarter: withTexts({ ...texts, notes: 'Ask Mona first' }),
      setting: aSetting(),
      plan,
      problems: [],
      describe: readAsText,
      jira: { present: new Map([['10002', issue]]), gone: new Map(), adoptable: new Map() },
      screens: facts().screens,
    });
    expect(row?.fields).toMatchObject([
      { field: 'description', before: 'Ask Ben first', after: 'Ask Mona first' },
    ]);
  });

  test('what the team dropped, put off or called noise is not offered', () => {
    const now: Quarter = {
      ...quarter,
      milestones: (['noise', 'dropped', 'parked', 'planned', 'done'] as const).map((status) =>
        aMilestone(status, { status }),
      ),
      objectives: quarter.objectives.map((one) => ({ ...one, slot: 'next' as const })),
    };
    expect(defaultRows(now, mapping)).toEqual(['planned', 'done']);
  });
});
