import { CARD_KINDS } from '#domain/entities/publishing/mapping/publish-mapping';
import { linkChoice } from '#domain/jira-publishing/link-plan';
import { mappingReason, proposeMapping } from '#domain/jira-publishing/mapping-proposal';

const types = (...names: readonly string[]) =>
  names.map((name, index) => ({
    id: String(100 + index),
    name,
    level: name === 'Epic' ? 1 : name === 'Sub-task' ? -1 : 0,
  }));

const links = (...names: readonly string[]) =>
  names.map((name, index) => ({
    id: String(500 + index),
    name,
    inward: `is ${name} by`,
    outward: name.toLowerCase(),
  }));

const proposed = (names: readonly string[]) => {
  const mapping = proposeMapping('10000', types(...names), []);
  return Object.fromEntries(
    CARD_KINDS.map((kind) => [kind, [mapping.types[kind].issueTypeName, mapping.types[kind].label]]),
  );
};

describe('the mapping that is proposed', () => {
  test('takes the type of the same name where the project has one', () => {
    expect(proposed(['Epic', 'Spike', 'Enabler', 'Signal Test', 'Task', 'Subtask'])).toEqual({
      objective: ['Epic', 'okra-objective'],
      epic: ['Epic', null],
      spike: ['Spike', null],
      enabler: ['Enabler', null],
      signal_test: ['Signal Test', null],
      untyped: ['Task', 'okra-untyped'],
    });
  });

  test('takes a task with a label where it has none', () => {
    expect(proposed(['Story', 'Task', 'Sub-task', 'Epic'])).toEqual({
      objective: ['Epic', 'okra-objective'],
      epic: ['Epic', null],
      spike: ['Task', 'okra-spike'],
      enabler: ['Task', 'okra-enabler'],
      signal_test: ['Task', 'okra-signal-test'],
      untyped: ['Task', 'okra-untyped'],
    });
  });

  test('prefers the names in the order of the table, whatever the case', () => {
    expect(proposed(['theme', 'initiative', 'goal', 'EXPERIMENT', 'Task'])).toMatchObject({
      objective: ['goal', null],
      signal_test: ['EXPERIMENT', null],
    });
  });

  test('goes by level where names were translated, and never takes a sub-task', () => {
    expect(proposed(['Sub-task', 'Aufgabe'])).toMatchObject({
      objective: ['Aufgabe', 'okra-objective'],
      epic: ['Aufgabe', 'okra-epic'],
    });
  });

  const levelled = (...all: readonly (readonly [string, number])[]) => {
    const mapping = proposeMapping(
      '10000',
      all.map(([name, level], index) => ({ id: String(100 + index), name, level })),
      [],
    );
    return Object.fromEntries(
      CARD_KINDS.map((kind) => [kind, [mapping.types[kind].issueTypeName, mapping.types[kind].label]]),
    );
  };

  test('an epic is the type one above standard, whatever it is called, and needs no label', () => {
    expect(levelled(['История', 0], ['Задача', 0], ['Подзадача', -1], ['Эпик', 1])).toEqual({
      objective: ['Эпик', 'okra-objective'],
      epic: ['Эпик', null],
      spike: ['Задача', 'okra-spike'],
      enabler: ['Задача', 'okra-enabler'],
      signal_test: ['Задача', 'okra-signal-test'],
      untyped: ['Задача', 'okra-untyped'],
    });
  });

  test('a standard type called Epic is none, and of two at that level the one called Epic is taken', () => {
    expect(levelled(['Epic', 0], ['Feature', 1], ['Task', 0])['epic']).toEqual(['Feature', null]);
    expect(levelled(['Epic', 0], ['Task', 0])['epic']).toEqual(['Task', 'okra-epic']);
    expect(levelled(['Feature', 1], ['Epic', 1], ['Task', 0])['epic']).toEqual(['Epic', null]);
  });

  test('what stands in is a standard type, also where nothing is called a task', () => {
    expect(levelled(['Initiative', 2], ['Eposz', 1], ['Történet', 0])).toMatchObject({
      objective: ['Initiative', null],
      epic: ['Eposz', null],
      spike: ['Történet', 'okra-spike'],
    });
  });

  test.each([
    [['Relates', 'Supports', 'Blocks'], 'Supports', 'Blocks'],
    [['Relates', 'Depends'], 'Relates', 'Depends'],
    [['Relates'], 'Relates', 'Relates'],
  ])('links of %p: objectives by %s, dependencies by %s', (names, contributes, blocks) => {
    const mapping = proposeMapping('10000', types('Task'), links(...names));
    expect(mapping.contributes?.linkTypeName).toBe(contributes);
    expect(mapping.blocks?.linkTypeName).toBe(blocks);
  });

  test('without link types there are no links', () => {
    const mapping = proposeMapping('10000', types('Task'), []);
    expect([mapping.contributes, mapping.blocks]).toEqual([null, null]);
  });

  test('says how each kind got its type', () => {
    const mapping = proposeMapping('10000', types('Epic', 'Task', 'Story'), []);
    const changed = {
      ...mapping,
      types: {
        ...mapping.types,
        spike: { issueTypeId: '102', issueTypeName: 'Story', label: null, level: 0 },
      },
    };
    expect(mappingReason('epic', changed, mapping)).toBe('same-name');
    expect(mappingReason('enabler', changed, mapping)).toBe('stands-in');
    expect(mappingReason('spike', changed, mapping)).toBe('chosen');
    const renamed = {
      ...mapping,
      types: { ...mapping.types, epic: { ...mapping.types.epic, issueTypeName: 'Эпик' } },
    };
    expect(mappingReason('epic', renamed, renamed)).toBe('same-level');
  });
});

describe('the direction of a link type', () => {
  const type = (outward: string) => ({ id: '1', name: 'X', inward: '', outward });

  test.each([
    ['blocks', undefined],
    ['depends on', true],
    ['is blocked by', true],
    ['relates to', undefined],
  ])('a type whose outward text is "%s" is reversed for dependencies: %p', (outward, reversed) => {
    expect(linkChoice(type(outward), 'blocks').reversed).toBe(reversed);
  });

  test('"supports" and "depends on" point from the milestone to its objective, "is supported by" does not', () => {
    expect(linkChoice(type('supports'), 'contributes').reversed).toBeUndefined();
    expect(linkChoice(type('depends on'), 'contributes').reversed).toBeUndefined();
    expect(linkChoice(type('is supported by'), 'contributes').reversed).toBe(true);
  });
});
