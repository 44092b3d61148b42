import fc from 'fast-check';
import { describeSections, issueDocument } from '../../../../src/adapters/jira/issue-document';
import type { Section } from '#domain/jira-publishing/issue-description';
import { createAdfCheck } from '../../../atlassian/contract/adf';

const check = createAdfCheck();

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 400 });
const section: fc.Arbitrary<Section> = fc.record({
  heading: fc.option(fc.constantFrom('Why', 'Scores'), { nil: null }),
  blocks: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text }),
      fc.record({
        kind: fc.constant('list' as const),
        items: fc.array(fc.oneof(text, fc.record({ text, rest: text, issueKey: fc.constant('SHOP-1') })), {
          minLength: 1,
          maxLength: 8,
        }),
      }),
      fc.record({
        kind: fc.constant('facts' as const),
        facts: fc.array(fc.record({ label: fc.constant('Objective'), text }), { minLength: 1, maxLength: 8 }),
      }),
    ),
    { minLength: 1, maxLength: 4 },
  ),
});

describe('the document of a description', () => {
  test('is one that Jira takes, whatever people typed', () => {
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 6 }), (sections) => {
        expect(check(issueDocument(sections), 'jira')).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  test('leads to the work item that a card waits for, which is no other text than its title', () => {
    const linked = { text: 'Refund rules', rest: ' (needed by week 3)', issueKey: 'SHOP-7' };
    const blocks = [{ kind: 'list' as const, items: [linked] }];
    const document = issueDocument([{ heading: 'Dependencies', blocks }]);
    const href = '/browse/SHOP-7';
    expect(JSON.stringify(document)).toContain(JSON.stringify({ type: 'link', attrs: { href } }));
    const plain = [{ kind: 'list' as const, items: ['Refund rules (needed by week 3)'] }];
    expect(describeSections([{ heading: 'Dependencies', blocks }])).toBe(
      describeSections([{ heading: 'Dependencies', blocks: plain }]),
    );
  });

  test('reads nothing into a text: no markup, no links, no mentions', () => {
    const typed = '*bold* [x](https://example.com) <b>html</b> {panel} @ada';
    const document = issueDocument([{ heading: null, blocks: [{ kind: 'text', text: typed }] }]);
    expect(document).toMatchObject({
      content: [{ type: 'paragraph', content: [{ type: 'text', text: typed }] }],
    });
    expect(JSON.stringify(document)).not.toContain('marks');
  });

  test('keeps line breaks as breaks', () => {
    const document = issueDocument([{ heading: null, blocks: [{ kind: 'text', text: 'one\r\ntwo' }] }]);
    expect(document?.content).toEqual([
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'one' }, { type: 'hardBreak' }, { type: 'text', text: 'two' }],
      },
    ]);
  });

  test.each([
    ['one long text', [{ heading: null, blocks: [{ kind: 'text', text: 'word '.repeat(40_000) }] }]],
    [
      'many texts',
      [
        {
          heading: 'Tasks',
          blocks: [
            { kind: 'list', items: Array.from({ length: 900 }, (_, i) => `Task ${String(i)} `.repeat(60)) },
          ],
        },
      ],
    ],
    [
      'many sections',
      Array.from({ length: 400 }, (_, i) => ({
        heading: `H${String(i)}`,
        blocks: [{ kind: 'text', text: '"'.repeat(2_000) }],
      })),
    ],
  ] as [string, Section[]][])('stays within 32,767 characters with %s', (_name, sections) => {
    const document = issueDocument(sections);
    expect(JSON.stringify(document).length).toBeLessThanOrEqual(32_767);
    expect(check(document, 'jira')).toBeUndefined();
  });

  test('of nothing is none', () => {
    expect(issueDocument([])).toBeUndefined();
  });
});
