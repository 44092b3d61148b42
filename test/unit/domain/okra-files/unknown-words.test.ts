import { SCALE_STEPS, unknownWords } from '#domain/okra-files/unknown-words';
import { imported, source } from '../../../support/given/imported';

const csv = (text: string) => source(text, 'csv');

describe('words that stand in no scale', () => {
  it('I7 are told with how often they stand there, the most frequent first', () => {
    const text =
      'Milestone,Type,Effort,Business Value,UX Value,Notes\nA,Chore,XL,high,♥,Chore\nB,Chore,M,$$,?,\nC,Epic,XL,$,♥♥,\n,Chore,,,,\n';
    expect(unknownWords(csv(text))).toEqual([
      { key: 'type', word: 'Chore', count: 3 },
      { key: 'effort', word: 'XL', count: 2 },
      { key: 'businessValue', word: 'high', count: 1 },
    ]);
    expect(unknownWords(source('Objective: One\nType: Chore\n\nMilestone: A\nEffort: 8'))).toEqual([
      { key: 'effort', word: '8', count: 1 },
    ]);
  });

  it('G-26 can be given every step of their scale, constructor and __proto__ among them', () => {
    for (const word of ['Story', 'constructor', '__proto__', 'toString'])
      for (const [key, steps] of Object.entries(SCALE_STEPS))
        for (const step of steps) {
          const asked = csv(`Milestone,${key}\nA,${word}\n`);
          expect(unknownWords(asked)).toEqual([{ key, word, count: 1 }]);
          const meanings = Object.fromEntries([[key, Object.fromEntries([[word, step]])]]);
          const { warnings } = imported([{ ...asked, meanings }]);
          expect(warnings).toEqual([]);
          // What was chosen stays a choice: it can be taken back.
          expect(unknownWords({ ...asked, meanings })).toHaveLength(1);
        }
  });
});
