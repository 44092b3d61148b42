import ts from 'typescript';
import type { SourceFile } from './source-file';

const idPattern = /(?:S\d-\d+|I\d+|G-\d+)/;
const leadingIds = new RegExp(`^${idPattern.source}(?:(?:, | and | )${idPattern.source})*(?![\\w-])`);

const idsAtStart = (text: string): string[] =>
  leadingIds.exec(text)?.[0].match(new RegExp(idPattern, 'g')) ?? [];

/** The rules in force: ids that begin a line of the specification, after list, table or heading marks. */
export const listSpecIds = (markdown: string): string[] =>
  markdown
    .split('\n')
    .flatMap((line) => idsAtStart(line.replace(/^[\s|*#`>-]+/, '').replaceAll(/[*`]/g, '')));

const isTestCall = (callee: ts.Expression): boolean => {
  if (ts.isIdentifier(callee)) return ['it', 'test', 'describe'].includes(callee.text);
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee))
    return isTestCall(callee.expression);
  return ts.isTaggedTemplateExpression(callee) && isTestCall(callee.tag);
};

const findTitle = (argument: ts.Expression | undefined): string | undefined => {
  if (argument === undefined) return undefined;
  if (ts.isStringLiteralLike(argument)) return argument.text;
  return ts.isTemplateExpression(argument) ? argument.head.text : undefined;
};

/** The ids that titles of tests begin with: `it('I12 refuses a cycle', …)`, `describe('S2-8 …', …)`. */
export const listCitedIds = (fileName: string, source: string): string[] => {
  const cited: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTestCall(node.expression))
      cited.push(...idsAtStart(findTitle(node.arguments[0]) ?? ''));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest));
  return cited;
};

/** Rules that no test cites, and citations of rules that are not in force. */
export const listSpecProblems = (markdown: string, tests: readonly SourceFile[]): string[] => {
  const inForce = new Set(listSpecIds(markdown));
  const citations = tests.flatMap(({ name, source }) =>
    listCitedIds(name, source).map((id) => ({ id, name })),
  );
  const cited = new Set(citations.map(({ id }) => id));
  return [
    ...[...inForce]
      .filter((id) => !cited.has(id))
      .map((id) => `${id} is in force, but no test title cites it`),
    ...citations
      .filter(({ id }) => !inForce.has(id))
      .map(({ id, name }) => `${name} cites ${id}, which src/domain/SPEC.md does not list`),
  ];
};
