import {
  adoptionOf,
  chooseAdoption,
  chooseAll,
  chooseField,
  choicesOf,
  isWork,
  resolutionOf,
} from '../../../../../static/src/features/publish/conflict-resolutions';
import { asReader, type DryRow } from '../../../../../static/src/features/publish/preparation';

const aRow = (row: string, more: Partial<DryRow> = {}): DryRow => ({
  row,
  kind: 'epic',
  title: row,
  action: 'conflict',
  issueType: { id: '1', name: 'Epic' },
  labels: [],
  links: [],
  unlinks: [],
  issueId: '10',
  issueKey: 'SHOP-1',
  parent: null,
  movedTo: null,
  gone: null,
  fields: [],
  adopts: null,
  problems: [],
  ...more,
});

const aChange = (field: string, state: DryRow['fields'][number]['state'], seen = 'one') => ({
  field,
  name: field,
  state,
  before: 'there',
  after: 'here',
  seen,
});

const summary = aChange('summary', 'conflict');
const conflict = aRow('a', { fields: [summary, aChange('description', 'update')] });

describe('choices of a preview', () => {
  it('send nothing that nobody chose: Jira keeps its value and the conflict stays open', () => {
    expect(choicesOf([conflict], new Map())).toEqual([]);
    expect(isWork(conflict, new Map())).toBe(true);
    expect(isWork(aRow('b', { fields: [summary] }), new Map())).toBe(false);
  });

  it.each(['okra', 'jira'] as const)('send %s with the value that was looked at', (take) => {
    const takes = chooseField(new Map(), conflict, summary, take);
    expect(choicesOf([conflict], takes)).toEqual([
      { row: 'a', choices: [{ field: 'summary', take, seen: 'one' }] },
    ]);
    expect(isWork(aRow('a', { fields: [summary] }), takes)).toBe(true);
  });

  it('outlast reading again as long as Jira holds the same value, and no longer', () => {
    const takes = chooseField(new Map(), conflict, summary, 'okra');
    const again = aRow('a', { fields: [{ ...summary, before: 'there', seen: 'one' }] });
    const moved = aRow('a', { fields: [{ ...summary, before: 'elsewhere', seen: 'two' }] });
    expect(resolutionOf(takes, again, again.fields[0]!)).toBe('okra');
    expect(resolutionOf(takes, moved, moved.fields[0]!)).toBeUndefined();
    expect(choicesOf([moved], takes)).toEqual([]);
  });

  it('take a field that only Jira changed where somebody asks for it, and leave it otherwise', () => {
    const change = aChange('summary', 'differs');
    const row = aRow('d', { action: 'differs', fields: [change] });
    expect(isWork(row, new Map())).toBe(false);
    expect(isWork(row, chooseField(new Map(), row, change, 'jira'))).toBe(false);
    const takes = chooseField(new Map(), row, change, 'okra');
    expect(isWork(row, takes)).toBe(true);
    expect(choicesOf([row], takes)).toEqual([
      { row: 'd', choices: [{ field: 'summary', take: 'okra', seen: 'one' }] },
    ]);
  });

  it('answer all conflicts at once, and nothing but conflicts', () => {
    const differs = aRow('d', { action: 'differs', fields: [aChange('summary', 'differs')] });
    const takes = chooseAll(new Map(), [conflict, differs], 'okra');
    expect(choicesOf([conflict, differs], takes)).toEqual([
      { row: 'a', choices: [{ field: 'summary', take: 'okra', seen: 'one' }] },
    ]);
  });

  it('wait for a word where an earlier work item may be the card', () => {
    const row = aRow('e', {
      action: 'adopt',
      issueId: null,
      adopts: { issueId: '9', issueKey: 'SHOP-9', summary: 'e' },
      fields: [aChange('summary', 'new', '')],
    });
    expect(isWork(row, new Map())).toBe(false);
    const takes = chooseAdoption(new Map(), row, 'jira');
    expect(adoptionOf(takes, row)).toBe('jira');
    expect(isWork(row, takes)).toBe(true);
    expect(choicesOf([row], takes)).toEqual([
      { row: 'e', choices: [{ field: 'issue', take: 'jira', seen: '' }] },
    ]);
  });

  it.each(['gone', 'problem', 'unchanged'] as const)('never publish a row that is %s', (action) => {
    expect(
      isWork(aRow('g', { action, fields: [summary] }), chooseField(new Map(), aRow('g'), summary, 'okra')),
    ).toBe(false);
  });
});

describe('a preview for a reader', () => {
  it('shows what would happen for somebody who may publish, and other problems as they are', () => {
    const held = (row: string, problems: readonly string[], more: Partial<DryRow> = {}) =>
      aRow(row, { action: 'problem', issueId: null, problems: [...problems], ...more });
    const rows = [
      held('a', ['NO_PERMISSION']),
      held('b', ['NO_PERMISSION', 'TITLE_EMPTY']),
      held('c', ['NO_PERMISSION'], { adopts: { issueId: '9', issueKey: 'SHOP-9', summary: 'c' } }),
    ];
    const shown = asReader({ rows } as unknown as Parameters<typeof asReader>[0]).rows;
    expect(shown.map(({ action }) => action)).toEqual(['create', 'problem', 'adopt']);
  });
});
