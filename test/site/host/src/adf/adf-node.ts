import { z } from 'zod';

/** A node of the Atlassian Document Format, of any type: what is not known is shown as such, not refused. */
export interface AdfNode {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly marks?: readonly AdfMark[] | undefined;
  readonly content?: readonly AdfNode[] | undefined;
}

export interface AdfMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
}

const Attributes = z.record(z.string(), z.unknown()).optional();

export const AdfNode: z.ZodType<AdfNode> = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  attrs: Attributes,
  marks: z.array(z.looseObject({ type: z.string(), attrs: Attributes })).optional(),
  content: z.array(z.lazy(() => AdfNode)).optional(),
});

export const stringAttr = (node: AdfNode | AdfMark, name: string): string | undefined => {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : undefined;
};

export const numberAttr = (node: AdfNode | AdfMark, name: string): number | undefined => {
  const value = node.attrs?.[name];
  return typeof value === 'number' ? value : undefined;
};

/** All text below a node, without its marks. */
export const plainText = (node: AdfNode): string =>
  node.type === 'hardBreak' ? '\n' : (node.text ?? '') + (node.content ?? []).map(plainText).join('');
