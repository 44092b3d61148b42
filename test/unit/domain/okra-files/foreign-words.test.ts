import fc from 'fast-check';
import { importQuarter } from '#domain/okra-files/import-quarter';
import { writeBlocks } from '#domain/okra-files/write-blocks';
import { writeTable } from '#domain/okra-files/write-table';
import { ownValue } from '#domain/kernel/own-value';
import { anEmptyQuarter } from '../../../support/given/an-empty-quarter';
import { applied, source } from '../../../support/given/imported';

/** What every object literal knows without being told. */
const WORDS = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', '__proto__'];
const HEADINGS = [
  ...['milestone', 'type', 'objective', 'key_result', 'link', 'hypothesis', 'effort', 'business_value'],
  ...['ux_value', 'dependencies', 'skills', 'planned_start', 'planned_end', 'notes', 'color', 'description'],
  ...['status', 'timebox', 'question', 'measure', 'threshold', 'decide_by', 'tasks', 'id'],
];

/** Imports, and says whether what came of it is plain JSON that comes back from its text. */
const outcomeOf = (...given: Parameters<typeof source>): boolean => {
  const quarter = anEmptyQuarter();
  const result = importQuarter(quarter, [source(...given)], 'c1');
  if (!result.ok) return result.error.every(({ message }) => typeof message === 'string');
  const after = applied(quarter, result.value.changes);
  expect(JSON.parse(JSON.stringify(after))).toEqual(after);
  writeBlocks(after);
  writeTable(after);
  return true;
};

describe('words that every object knows', () => {
  it.each(HEADINGS)('G-26 reads each of them as the text that it is in the column %s', (heading) => {
    for (const word of WORDS) {
      const text =
        heading === 'milestone' ? `milestone\n${word}\n` : `milestone,${heading}\n${word},${word}\n`;
      expect(outcomeOf(text, 'csv')).toBe(true);
    }
  });

  it('G-26 takes them as headings, keys, files and chosen meanings', () => {
    const word = fc.constantFrom(...WORDS);
    fc.assert(
      fc.property(word, word, word, fc.constantFrom(...HEADINGS), (one, two, three, heading) => {
        expect(outcomeOf(`milestone,${one}\nA,${two}\n`, 'csv', { fileName: three })).toBe(true);
        expect(outcomeOf(`${one},${heading}\nA,${two}\n`, 'csv', { headings: { [one]: three } })).toBe(true);
        expect(outcomeOf(`Objective: ${one}\n${two}: ${three}\n\nMilestone: ${three}\n${two}: ${one}`)).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('finds only what a record holds itself', () => {
    for (const word of WORDS) {
      expect(ownValue({}, word)).toBeUndefined();
      expect(ownValue(Object.fromEntries([[word, 1]]), word)).toBe(1);
    }
  });
});
