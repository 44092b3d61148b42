import {
  fieldChoice,
  fieldsFor,
  labelFault,
  withDefault,
  withField,
  withOption,
  withType,
} from '#domain/jira-publishing/mapping-edits';
import { aMapping } from '../../../support/given/a-graph';

const offered = (
  id: string,
  input: 'choice' | 'number' | 'text' | 'date',
  names: readonly string[] = [],
) => ({
  id,
  name: id,
  input,
  options: names.map((name, index) => ({ name, value: { id: String(index) } })),
});

describe('a choice of work types', () => {
  it('labels what the name of the type does not say, and takes its level along', () => {
    const story = withType(aMapping(), 'epic', { id: '7', name: 'Story', level: 0 });
    expect(story.types.epic).toEqual({
      issueTypeId: '7',
      issueTypeName: 'Story',
      label: 'okra-epic',
      level: 0,
    });
    const experiment = withType(aMapping(), 'signal_test', { id: '8', name: ' experiment ', level: 0 });
    expect(experiment.types.signal_test.label).toBeNull();
  });
});

describe('a choice of fields', () => {
  it('offers dates for days, and what holds a word or a number for scores', () => {
    const fields = [
      offered('duedate', 'date'),
      offered('customfield_1', 'number'),
      offered('customfield_2', 'choice'),
    ];
    expect(fieldsFor('start', fields).map(({ id }) => id)).toEqual(['duedate']);
    expect(fieldsFor('effort', fields).map(({ id }) => id)).toEqual(['customfield_1', 'customfield_2']);
  });

  it('gives each step the option that is named after it, and leaves the others empty', () => {
    expect(fieldChoice('effort', offered('size', 'choice', ['Large', 'small', 'XL'])).options).toEqual({
      S: { id: '1' },
      L: { id: '0' },
    });
    expect(fieldChoice('businessValue', offered('worth', 'choice', ['$', '$$', '$$$'])).options).toEqual({
      1: { id: '0' },
      2: { id: '1' },
      3: { id: '2' },
    });
    expect(fieldChoice('uxValue', offered('love', 'choice', ['♥️', '3', 'Medium'])).options).toMatchObject({
      2: { id: '2' },
      3: { id: '1' },
    });
    expect(fieldChoice('effort', offered('points', 'number')).options).toEqual({});
  });

  it('takes a field from what had it before: it holds one thing', () => {
    const points = fieldChoice('effort', offered('points', 'number'));
    const first = withField(aMapping(), 'effort', points);
    const second = withField(first, 'uxValue', points);
    expect(second.fields.effort).toBeNull();
    expect(second.fields.uxValue?.fieldId).toBe('points');
    expect(withField(second, 'uxValue', null).fields.uxValue).toBeNull();
  });

  it('changes and empties the option of one step', () => {
    const size = fieldChoice('effort', offered('size', 'choice', ['S', 'M']));
    const mapping = withField(aMapping(), 'effort', size);
    expect(withOption(mapping, 'effort', 'L', { id: '9' }).fields.effort?.options).toEqual({
      ...size.options,
      L: { id: '9' },
    });
    expect(withOption(mapping, 'effort', 'S', undefined).fields.effort?.options).toEqual({ M: { id: '1' } });
    expect(withOption(aMapping(), 'effort', 'S', 'x')).toEqual(aMapping());
  });
});

describe('values for required fields', () => {
  it('come and go by type and field, and leave nothing empty behind', () => {
    const one = withDefault(withDefault(aMapping(), 't', 'a', 'x'), 't', 'b', 2);
    expect(one.defaults).toEqual({ t: { a: 'x', b: 2 } });
    const less = withDefault(one, 't', 'a', undefined);
    expect(less.defaults).toEqual({ t: { b: 2 } });
    expect(withDefault(less, 't', 'b', undefined).defaults).toEqual({});
  });
});

describe('a label of the team', () => {
  it.each([
    ['two words', 'blanks'],
    ['okra', 'already'],
    ['mine', 'already'],
    ['', 'at least one'],
    ['x'.repeat(256), '255'],
  ])('is refused where Jira would not take it: %s', (text, why) => {
    expect(labelFault(text, aMapping({ labels: ['mine'] }))).toContain(why);
  });

  it('is taken in one word', () => {
    expect(labelFault('checkout-2027', aMapping())).toBeUndefined();
  });
});
