import { asArray, asObject, asString } from '../../site/rest/json-reading';

/** Block and inline nodes that Jira's description editor keeps; the rest of ADF belongs to Confluence. */
const NODES = new Set([
  'doc',
  'paragraph',
  'text',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'taskItem',
  'decisionList',
  'decisionItem',
  'blockquote',
  'codeBlock',
  'panel',
  'rule',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'expand',
  'nestedExpand',
  'hardBreak',
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'blockCard',
  'embedCard',
  'mediaSingle',
  'mediaGroup',
  'mediaInline',
  'media',
  'caption',
]);

const MARKS = new Set([
  'strong',
  'em',
  'underline',
  'strike',
  'code',
  'subsup',
  'link',
  'textColor',
  'backgroundColor',
  'alignment',
  'indentation',
  'border',
]);

/**
 * What keeps a document out of a Jira description, or undefined. The ADF schema alone does not tell: it holds
 * the nodes of Confluence too.
 */
export function descriptionProblem(value: unknown): string | undefined {
  const root = asObject(value);
  if (!root || root['type'] !== 'doc') return 'the document does not start with a doc node';
  if (root['version'] !== 1) return 'doc has no version 1';
  if (!asArray(root['content'])) return 'doc has no content';
  return nodeProblem(root, 'doc');
}

function nodeProblem(value: unknown, path: string): string | undefined {
  const node = asObject(value);
  const type = asString(node?.['type']);
  if (!node || type === undefined) return `${path} is not a node`;
  if (!NODES.has(type)) return `${path} is a node that Jira does not know: ${type}`;
  if (type === 'text' && !asString(node['text'])) return `${path} is a text node without text`;
  for (const mark of asArray(node['marks']) ?? []) {
    const name = asString(asObject(mark)?.['type']) ?? 'unnamed';
    if (!MARKS.has(name)) return `${path} has a mark that Jira does not know: ${name}`;
  }
  for (const [index, child] of (asArray(node['content']) ?? []).entries()) {
    const problem = nodeProblem(child, `${path} > ${type === 'doc' ? '' : `${type} `}${index}`);
    if (problem) return problem;
  }
  return undefined;
}
