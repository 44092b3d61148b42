import type { AdfNode } from '../adf/adf-node';

/** A page while it is edited: its top-level blocks, each with an id of its own for React. */
export interface DraftBlock {
  readonly id: string;
  readonly node: AdfNode;
}

export interface PageDraft {
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
}

export const toBlock = (node: AdfNode): DraftBlock => ({ id: crypto.randomUUID(), node });

export const toDraft = (title: string, document: AdfNode): PageDraft => ({
  title,
  blocks: (document.content ?? []).map(toBlock),
});

export const toDocument = ({ blocks }: PageDraft): AdfNode =>
  // `version` is the document's own: always 1.
  ({ version: 1, type: 'doc', content: blocks.map(({ node }) => node) }) as AdfNode;

/** Blocks of words alone are edited as text; marks, mentions and the like would be lost, so the rest is only moved. */
export const isPlainText = ({ type, content = [] }: AdfNode): boolean =>
  (type === 'paragraph' || type === 'heading') &&
  content.every((child) => child.type === 'text' && (child.marks ?? []).length === 0);

export const withText = (node: AdfNode, text: string): AdfNode => ({
  ...node,
  content: text === '' ? [] : [{ type: 'text', text }],
});

export const replaceBlock = (draft: PageDraft, id: string, node: AdfNode): PageDraft => ({
  ...draft,
  blocks: draft.blocks.map((block) => (block.id === id ? { id, node } : block)),
});

export const removeBlock = (draft: PageDraft, id: string): PageDraft => ({
  ...draft,
  blocks: draft.blocks.filter((block) => block.id !== id),
});

export const moveBlock = (draft: PageDraft, id: string, by: -1 | 1): PageDraft => {
  const from = draft.blocks.findIndex((block) => block.id === id);
  const [one, other] = [draft.blocks[from], draft.blocks[from + by]];
  if (one === undefined || other === undefined) return draft;
  return {
    ...draft,
    blocks: draft.blocks.map((block) => (block === one ? other : block === other ? one : block)),
  };
};
