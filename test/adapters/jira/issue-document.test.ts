import type { Section } from '#domain/publishing/issue-description';
import { issueDocument } from '../../../src/adapters/jira/issue-document';
import { createAdfCheck } from '../../contract/adf';

const problem = createAdfCheck();

const sections = (text: string, items = 2): readonly Section[] => [
  { heading: null, blocks: [{ kind: 'text', text }] },
  { heading: 'Why', blocks: [{ kind: 'facts', facts: [{ label: 'Objective', text }] }] },
  { heading: 'Waits for', blocks: [{ kind: 'list', items: Array.from({ length: items }, () => text) }] },
];

describe('the description of an issue', () => {
  it.each<[string, string]>([
    ['a sentence', 'Show the refund first'],
    ['several lines', 'One\nTwo\r\nThree\u2028Four'],
    ['nothing', ''],
    ['blanks', ' \n \n'],
    ['what no document may hold', 'a\u0000b\uD800c\uFFFEd'],
    ['what looks like markup', '<b>{panel}*x* [link|http://x]</b>'],
    ['an emoji at its end', `${'x'.repeat(119)}👩‍🚀`],
  ])('of %s is a valid document', (_what, text) => {
    expect(problem(issueDocument(sections(text)), 'jira')).toBeUndefined();
  });

  it.each([
    ['one long text', 'x'.repeat(60_000), 2],
    ['many texts', 'x'.repeat(2_000), 400],
    ['characters that take two places each in JSON', '"\\'.repeat(30_000), 90],
  ])('of %s stays valid and within the limit of Jira', (_what, text, items) => {
    const document = issueDocument(sections(text, items));
    expect(problem(document, 'jira')).toBeUndefined();
    expect(JSON.stringify(document).length).toBeLessThanOrEqual(32_767);
  });

  it('is none where there is nothing to say', () => {
    expect(issueDocument([])).toBeUndefined();
  });
});
