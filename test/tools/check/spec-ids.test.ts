import { listCitedIds, listSpecIds, listSpecProblems } from './spec-ids';

describe('rules in force', () => {
  it('are the ids that begin a line, whatever its marks', () => {
    const markdown = [
      '## S2-8 Findings',
      '- **I12** the graph has no cycle, see S4-1',
      '| G-26 | import |',
      'I5, I7 scales',
      'KR3 and text',
    ];
    expect(listSpecIds(markdown.join('\n'))).toEqual(['S2-8', 'I12', 'G-26', 'I5', 'I7']);
  });
});

describe('cited rules', () => {
  it('are the ids at the start of a title', () => {
    const source = `
      it('I12 refuses a cycle', () => {});
      it.each([1])('S2-8 and I3 number %s', () => {});
      it.each\`a\`('G-26: reads', () => {});
      describe(\`I5 \${scale}\`, () => {});
      it('keeps I7 in mind', () => {});
      it('I2x is no id', () => {});
      expect('I9 nor this');
    `;
    expect(listCitedIds('a.test.ts', source)).toEqual(['I12', 'S2-8', 'I3', 'G-26', 'I5']);
  });
});

describe('the comparison', () => {
  const tests = [{ name: 'a.test.ts', source: `it('I12 refuses', () => {}); it('I99 invents', () => {});` }];

  it('names rules without a test and citations without a rule', () => {
    expect(listSpecProblems('- I12 a\n- S2-8 b', tests)).toEqual([
      'S2-8 is in force, but no test title cites it',
      'a.test.ts cites I99, which src/domain/SPEC.md does not list',
    ]);
  });

  it('finds nothing where each rule has its test', () => {
    expect(listSpecProblems('- I12 a\n- I99 b', tests)).toEqual([]);
  });
});
