import {
  blankHypothesis,
  blankKeyResult,
  blankMilestone,
  blankObjective,
} from '#domain/okra-files/blank-cards';
import { writeTree, type TreeFile } from '#domain/okra-files/tree/write-tree';
import type { Quarter } from '#domain/quarter/quarter';
import { anEmptyQuarter } from '../../../support/given/an-empty-quarter';
import { readTree, treeMeaning } from '../../../support/given/tree-meaning';

const waits = (id: string, milestoneId: string, text: string, targetMilestoneId: string | null = null) =>
  ({
    id,
    milestoneId,
    text,
    source: targetMilestoneId === null ? 'other' : 'milestone',
    blocking: true,
    targetMilestoneId,
    owner: '',
    neededByWeek: null,
    status: 'open',
  }) as const;

const objectives = [
  { ...blankObjective('o1', 'Refunds', false), rank: 'a' },
  { ...blankObjective('o2', 'Labels', false), rank: 'b' },
];

/** A quarter as it is, and as it is after its folder was read into an empty one; and what the folder changes in itself. */
const asItIs = (quarter: Quarter, changes = 0): unknown => ({
  meaning: treeMeaning(quarter),
  counts: [quarter.hypotheses.length, quarter.dependencies.length],
  changes,
});
const afterFolder = (quarter: Quarter): unknown => {
  const files = writeTree(quarter, null);
  return asItIs(readTree(files).quarter, readTree(files, quarter).changes);
};

describe('what the folder of a quarter does not lose', () => {
  it.each([
    ['no text, and items', '', false, [waits('d1', 'a', 'Legal'), waits('d2', 'a', 'Card B', 'b')]],
    ['none, in words', 'No dependencies yet', true, []],
    ['none, and a text that says something', 'Legal, once they are back', true, []],
    ['a text that says none, which nobody answered', 'none', false, []],
    ['a text whose items were taken out', 'Legal and QA', false, []],
    [
      'a text that says less than its items',
      'Legal',
      false,
      [waits('d1', 'a', 'Legal'), waits('d2', 'a', 'QA')],
    ],
    ['another text for a card', 'the other one', false, [waits('d1', 'a', 'the other one', 'b')]],
    ['an item that says none', '', false, [waits('d1', 'a', 'none')]],
  ])('G-25 dependencies: %s', (_, dependenciesText, dependenciesNone, dependencies) => {
    const quarter = anEmptyQuarter({
      milestones: [
        { ...blankMilestone('a', 'Card A'), dependenciesText, dependenciesNone, rank: 'a' },
        { ...blankMilestone('b', 'Card B'), rank: 'b' },
      ],
      dependencies,
    });
    expect(afterFolder(quarter)).toEqual(asItIs(quarter));
  });

  it.each([
    ['of another objective', 'o1', ['h2']],
    ['of its own and of another one', 'o1', ['h1', 'h2']],
    ['of an objective, from a card without one', null, ['h2']],
    ['whose text another one has, from a card without an objective', null, ['h3']],
    ['without an objective', 'o2', ['h5']],
    ['that reads as an item of a list', 'o1', ['h6']],
  ])('G-25 a hypothesis %s stays one', (_, objectiveId, hypothesisIds) => {
    const quarter = anEmptyQuarter({
      objectives,
      keyResults: [{ ...blankKeyResult('k', 'o1', 1, 'Faster', ''), rank: 'a' }],
      hypotheses: [
        ['h1', 'o1', 'They ask', ['k']],
        ['h2', 'o2', 'They print', []],
        ['h3', 'o1', 'They wait', []],
        ['h4', 'o2', 'They wait', []],
        ['h5', null, 'They leave', []],
        ['h6', 'o1', '1) They stay', []],
      ].map(([id, of, text, covers], at) => ({
        ...blankHypothesis(id as string, of as string | null, text as string, covers as string[]),
        rank: `a${String(at)}`,
      })),
      milestones: [{ ...blankMilestone('a', 'Card A'), objectiveId, hypothesisIds, rank: 'a' }],
    });
    expect(afterFolder(quarter)).toEqual(asItIs(quarter));
  });

  it('G-26 a card that went is another one than the card of its title that stayed', () => {
    const quarter = anEmptyQuarter({
      milestones: [
        { ...blankMilestone('a', 'Card'), notes: 'stays', rank: 'a0' },
        { ...blankMilestone('b', 'Card'), notes: 'went', rank: 'a1' },
      ],
    });
    const left = { ...quarter, milestones: quarter.milestones.slice(0, 1) };
    const notesOf = (files: readonly TreeFile[]): readonly string[] =>
      readTree(files, left).quarter.milestones.map(({ notes }) => notes);
    expect(notesOf(writeTree(quarter, null))).toEqual(['stays', 'went']);
    // A row without an id is the card of that title, also where another row names it.
    const typed = { path: 'typed.csv', text: 'milestone,effort\nCard,S\n' };
    expect(notesOf([...writeTree(left, null), typed])).toEqual(['stays']);
  });

  it('G-26 a title that differs in a row with a known okra_id is told, and left', () => {
    const quarter = anEmptyQuarter({ milestones: [{ ...blankMilestone('a', 'Card A'), rank: 'a' }] });
    const files = writeTree(quarter, null).map(({ path, text }) => ({
      path,
      text: text.replaceAll('Card A', 'Card of tomorrow'),
    }));
    const { changes, warnings } = readTree(files, quarter);
    expect(changes).toBe(0);
    expect(warnings.map(({ message }) => message)).toEqual([
      '“Card of tomorrow” is the card “Card A” by its okra_id: its title stays.',
    ]);
  });
});
