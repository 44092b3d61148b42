import { admitMapping } from '#domain/jira-publishing/admitted-mapping';
import { fieldsFor } from '#domain/jira-publishing/mapping-edits';
import { mappingChoices } from '#domain/jira-publishing/mapping-choices';
import { findChosenMapping } from '#domain/jira-publishing/mapping-in-force';
import { isMappable, notOffered } from '#domain/entities/publishing/mapping/mappable-field';
import type { CreateField, ProjectFacts } from '#domain/jira-publishing/project-facts';
import {
  MAPPED_FIELDS,
  NO_FIELDS,
  type FieldChoice,
} from '#domain/entities/publishing/mapping/publish-mapping';
import { decide } from '#domain/quarter/decide';
import type { Quarter } from '#domain/quarter/quarter';
import { aGraph, aMapping } from '../../../support/given/a-graph';

const field = (id: string, input: CreateField['input'], more: Partial<CreateField> = {}): CreateField => ({
  id,
  name: `${id} by name`,
  required: false,
  hasDefault: false,
  input,
  options: [],
  ...more,
});

const north = { name: 'North', value: { id: '1' } };
const FIELDS: readonly CreateField[] = [
  field('summary', 'text', { required: true }),
  field('description', 'text'),
  field('labels', 'choices', { options: [{ name: 'a', value: ['a'] }] }),
  field('assignee', 'choice', { options: [{ name: 'Dev', value: { id: 'dev' } }] }),
  field('reporter', 'choice', { required: true, options: [{ name: 'Dev', value: { id: 'dev' } }] }),
  field('security', 'choice', { required: true, options: [{ name: 'Secret', value: { id: '1' } }] }),
  field('priority', 'choice', { required: true, options: [{ name: 'High', value: { id: '2' } }] }),
  field('duedate', 'date'),
  field('customfield_1', 'choice', { required: true, options: [north] }),
  field('customfield_2', 'number'),
  field('customfield_3', 'none'),
  field('customfield_4', 'date'),
  field('customfield_5', 'sprint'),
  field('customfield_6', 'title', { required: true }),
  field('customfield_7', 'text', { required: true, hasDefault: true }),
];
const facts: ProjectFacts = {
  project: { id: '10000', key: 'SHOP', name: 'Shop' },
  mayCreate: true,
  mayLink: true,
  issueTypes: [
    { id: '10001', name: 'Эпик', level: 1 },
    { id: '10003', name: 'Task', level: 0 },
    { id: '10004', name: 'Sub-task', level: -1 },
  ],
  linkTypes: [{ id: '10000', name: 'Depends', inward: 'is needed by', outward: 'depends on' }],
  screens: [
    { issueTypeId: '10001', fields: FIELDS },
    { issueTypeId: '10003', fields: FIELDS },
  ],
  boards: [{ id: '7', name: 'Board' }],
  sprints: [],
};
const choice = (fieldId: string, input: FieldChoice['input']): FieldChoice => ({
  fieldId,
  fieldName: 'claimed',
  input,
  options: {},
});
const chosen = (fields: Partial<typeof NO_FIELDS>) => aMapping({ fields: { ...NO_FIELDS, ...fields } });
const quarter: Quarter = {
  ...aGraph(1, 1, []),
  members: [{ id: 'lead', role: 'other', facilitator: true, skills: [] }],
} as unknown as Quarter;

const choose = (mapping = aMapping()) =>
  decide(
    quarter,
    { id: 'c', kind: 'mapping.choose', mapping },
    { by: { kind: 'member', member: 'lead', administers: false }, at: '2027-01-04T09:00:00.000Z' },
  );

describe('what a mapping may put into fields of Jira', () => {
  test('what is offered, what is taken when chosen and what is used when published are one answer', () => {
    const offered = mappingChoices(facts, aMapping()).fields;
    for (const one of FIELDS) {
      for (const mapped of MAPPED_FIELDS) {
        const input = one.input as FieldChoice['input'];
        const isOffered = fieldsFor(mapped, offered).some(({ id }) => id === one.id);
        const mapping = chosen({ [mapped]: choice(one.id, input) });
        const { mapping: used } = admitMapping(mapping, facts);
        const what = `${one.id} as ${mapped}`;
        expect([what, isMappable(mapped, one)]).toEqual([what, isOffered]);
        expect([what, choose(mapping).ok]).toEqual([what, isOffered]);
        expect([what, used.fields[mapped] !== null]).toEqual([what, isOffered]);
      }
    }
    expect(offered.map(({ id }) => id)).toEqual([
      'duedate',
      'customfield_1',
      'customfield_2',
      'customfield_4',
      'customfield_7',
    ]);
  });

  test('a field that is another than its choice claims is left alone, and named', () => {
    const { mapping, ignored } = admitMapping(chosen({ effort: choice('customfield_3', 'choice') }), facts);
    expect(mapping.fields.effort).toBeNull();
    expect(ignored).toEqual(['customfield_3 by name']);
  });

  test('a field that no create screen shows is kept for a day or a score, and not for an option', () => {
    const usedOf = (input: FieldChoice['input']) =>
      admitMapping(chosen({ effort: choice('customfield_99', input) }), facts).mapping.fields.effort;
    expect([usedOf('number'), usedOf('choice')]).toEqual([choice('customfield_99', 'number'), null]);
  });

  test('one value for all only where Jira asks for one and nothing else gives it', () => {
    const all = Object.fromEntries(FIELDS.map(({ id }) => [id, { id: '1' }]));
    const { mapping, ignored } = admitMapping(aMapping({ defaults: { '10003': all } }), facts);
    expect(Object.keys(mapping.defaults['10003'] ?? {})).toEqual(['priority', 'customfield_1']);
    expect(ignored).toContain('reporter by name');
    expect(ignored).toContain('summary by name');
  });

  test.each(['reporter', 'assignee', 'summary', 'labels', 'description', 'parent', 'security', 'project'])(
    'no default is taken for %s, when chosen or out of what older versions stored',
    (id) => {
      const mapping = aMapping({
        defaults: { '10003': { [id]: { id: 'dev' }, customfield_1: { id: '1' } } },
      });
      expect(notOffered(mapping)).toEqual([id]);
      expect(choose(mapping)).toMatchObject({ ok: false, error: { code: 'FIELD_NOT_OFFERED' } });
      const stored = { ...quarter, mappings: [mapping] };
      expect(findChosenMapping(stored)?.defaults).toEqual({ '10003': { customfield_1: { id: '1' } } });
    },
  );

  test('a value of another shape than an option, a line or a number is not taken', () => {
    for (const value of [{ accountId: 'dev' }, { id: '1', accountId: 'dev' }, [['x']], true, null])
      expect(choose(aMapping({ defaults: { '10003': { customfield_1: value } } })).ok).toBe(false);
  });

  test('names, levels and directions are Jira’s, and labels the app’s, whatever a mapping claims', () => {
    const mapping = aMapping();
    const { mapping: used } = admitMapping(
      {
        ...mapping,
        types: {
          ...mapping.types,
          epic: { issueTypeId: '10001', issueTypeName: 'Bug', label: 'urgent', level: 0 },
          spike: { issueTypeId: '10003', issueTypeName: 'Spike', label: 'urgent', level: 5 },
        },
        tasks: {
          underEpic: { issueTypeId: '10004', issueTypeName: 'Task', label: 'urgent', level: 0 },
          underStandard: { issueTypeId: '10004', issueTypeName: 'x', label: 'urgent', level: 0 },
        },
        blocks: { linkTypeId: '10000', linkTypeName: 'Blocks' },
      },
      facts,
    );
    expect(used.types.epic).toEqual({ issueTypeId: '10001', issueTypeName: 'Эпик', label: null, level: 1 });
    expect(used.types.spike).toMatchObject({ issueTypeName: 'Task', label: 'okra-spike', level: 0 });
    expect(used.tasks).toMatchObject({
      underEpic: null,
      underStandard: { issueTypeName: 'Sub-task', level: -1 },
    });
    expect(used.blocks).toEqual({ linkTypeId: '10000', linkTypeName: 'Depends', reversed: true });
  });

  test('a sprint comes from a board of the project and goes into its field for sprints', () => {
    const sprint = (fieldId: string, boardId: string) =>
      admitMapping(aMapping({ sprint: { fieldId, fieldName: '', boardId, boardName: '' } }), facts).mapping
        .sprint;
    expect(sprint('customfield_5', '7')).toMatchObject({ boardName: 'Board' });
    expect(sprint('customfield_5', '8')).toBeNull();
    expect(sprint('customfield_2', '7')).toBeNull();
  });

  test('a person who may create nothing is shown no fields, which says nothing of the mapping', () => {
    const mapping = chosen({ effort: choice('customfield_2', 'number') });
    const blind = { ...facts, mayCreate: false, issueTypes: [], screens: [] };
    expect(admitMapping(mapping, blind)).toEqual({ mapping, ignored: [] });
  });
});
