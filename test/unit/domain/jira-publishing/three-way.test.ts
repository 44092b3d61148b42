import fc from 'fast-check';
import { digest } from '#domain/jira-publishing/digest';
import type { FieldTexts } from '#domain/jira-publishing/field-texts';
import { compareFields, planEdit, settledReceipt } from '#domain/jira-publishing/three-way';
import { aReceipt } from '../../../support/given/a-graph';

const FIELDS = ['summary', 'description', 'type', 'field:duedate'] as const;

const digests = (texts: FieldTexts): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, digest(text)]));

/** A receipt of fields that were settled with these texts on either side. */
const settledAt = (here: FieldTexts, there: FieldTexts = here) =>
  aReceipt('m', 1, { published: digests(here), inJira: digests(there) });

const stateOf = (last: string, wanted: string, inJira: string, field = 'summary'): string | undefined =>
  compareFields({ [field]: wanted }, { [field]: inJira }, settledAt({ [field]: last }))[0]?.state;

describe('a field, three ways', () => {
  test.each([
    ['nobody changed it', 'a', 'a', 'a', 'same'],
    ['only OKRA changed it', 'a', 'b', 'a', 'update'],
    ['only Jira changed it', 'a', 'a', 'b', 'differs'],
    ['both changed it', 'a', 'b', 'c', 'conflict'],
    ['both changed it to the same', 'a', 'b', 'b', 'same'],
  ])('%s', (_what, last, wanted, inJira, state) => {
    expect(stateOf(last, wanted, inJira)).toBe(state);
  });

  test('our own data are set right whoever changed them, and labels are merged', () => {
    expect(stateOf('a', 'a', 'forged', 'property')).toBe('update');
    expect(stateOf('okra', 'okra okra-epic', 'okra mine', 'labels')).toBe('update');
    expect(stateOf('okra', 'okra', '', 'labels')).toBe('differs');
  });

  test('what was never settled fills an empty field, and asks where Jira has something', () => {
    const receipt = aReceipt('m', 1);
    const states = compareFields({ a: '3', b: '3' }, { a: '', b: '5' }, receipt).map(({ state }) => state);
    expect(states).toEqual(['update', 'conflict']);
  });

  test('what Jira was not asked for is left alone', () => {
    expect(compareFields({ summary: 'a' }, {}, settledAt({ summary: 'b' }))).toEqual([]);
  });
});

const texts = fc.record({
  summary: fc.constantFrom('a', 'b', 'c'),
  description: fc.constantFrom('a', 'b', 'c'),
  type: fc.constantFrom('a', 'b'),
  'field:duedate': fc.constantFrom('', 'a', 'b'),
});
const takes = fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom('okra' as const, 'jira' as const));

describe('an edit', () => {
  test('writes only what OKRA alone changed or somebody chose, having seen what Jira holds', () => {
    fc.assert(
      fc.property(texts, texts, texts, takes, texts, (last, wanted, inJira, taken, looked) => {
        const receipt = settledAt(last);
        const comparisons = compareFields(wanted, inJira, receipt);
        const choices = Object.entries(taken).map(([field, take]) => ({
          field,
          take,
          seen: digest(looked[field as keyof typeof looked]),
        }));
        const { write, moved } = planEdit(comparisons, choices);
        for (const field of write as readonly (typeof FIELDS)[number][]) {
          const changedThere = inJira[field] !== last[field];
          const chosen = taken[field] === 'okra' && looked[field] === inJira[field];
          expect(wanted[field]).not.toBe(inJira[field]);
          expect(!changedThere || chosen).toBe(true);
        }
        for (const field of moved as readonly (typeof FIELDS)[number][])
          expect(looked[field]).not.toBe(inJira[field]);
      }),
    );
  });

  test('leaves nothing to write and no conflict that somebody decided', () => {
    fc.assert(
      fc.property(texts, texts, texts, takes, (last, wanted, inJira, taken) => {
        const receipt = settledAt(last);
        const comparisons = compareFields(wanted, inJira, receipt);
        const choices = Object.entries(taken).map(([field, take]) => ({
          field,
          take,
          seen: digest(inJira[field as keyof typeof inJira]),
        }));
        const plan = planEdit(comparisons, choices);
        const written: FieldTexts = {
          ...inJira,
          ...Object.fromEntries(plan.write.map((field) => [field, wanted[field as keyof typeof wanted]])),
        };
        const again = compareFields(wanted, written, settledReceipt(receipt, plan));
        expect(again.filter(({ state }) => state === 'update')).toEqual([]);
        const undecided = comparisons
          .filter(({ field, state }) => state === 'conflict' && taken[field] === undefined)
          .map(({ field }) => field);
        expect(again.filter(({ state }) => state === 'conflict').map(({ field }) => field)).toEqual(
          undecided,
        );
      }),
    );
  });
});
