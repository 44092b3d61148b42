import {
  bulletList,
  doc,
  hardBreak,
  heading,
  link,
  listItem,
  paragraph,
  strong,
  text,
} from '@atlaskit/adf-utils/builders';
import type { Block, LinkedItem, Section } from '#domain/jira-publishing/issue-description';
import { documentText } from './document-text';

/** Jira takes 32,767 characters a text field; the document's own length is the safe measure. */
const LIMIT = 32_767;

/** Lengths to which single texts are cut, one after the other, until the document fits. */
const CUTS = [Number.POSITIVE_INFINITY, 8_000, 4_000, 2_000, 1_000, 500, 250, 120];
const MOST_ITEMS = 100;

type Inline = ReturnType<typeof text> | ReturnType<typeof hardBreak>;

const shortened = (value: string, most: number): string => {
  if (value.length <= most) return value;
  let cut = '';
  for (const character of value) {
    if (cut.length + character.length >= most) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
};

/** Line breaks become breaks; characters that no document may hold become spaces. Nothing else is read into a text. */
const inline = (value: string, most: number): Inline[] => {
  const lines = shortened(value, most).split(/\r\n|[\n\r\u2028\u2029]/);
  return lines.flatMap((line, index): Inline[] => {
    const clean = line.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
    const broken = index === 0 ? [] : [hardBreak()];
    return clean.trim() === '' ? broken : [...broken, text(clean)];
  });
};

const items = (lines: readonly Inline[][]): readonly ReturnType<typeof listItem>[] => {
  const told = lines.slice(0, MOST_ITEMS).map((line) => listItem([paragraph(...line)]));
  const more = lines.length - told.length;
  return more <= 0
    ? told
    : [...told, listItem([paragraph(text(`${String(more)} more, see the OKRA panel`))])];
};

/** By the site's own path: which site it is, an app is not told. A link changes no text, so that none of it is a difference. */
const itemOf = (item: string | LinkedItem, most: number): Inline[] =>
  typeof item === 'string'
    ? inline(item, most)
    : [
        ...inline(item.text.replace(/\s+/g, ' '), most).map(
          (node) => link({ href: `/browse/${encodeURIComponent(item.issueKey)}` })(node as never) as Inline,
        ),
        ...inline(item.rest, most),
      ];

const blockOf = (block: Block, most: number) => {
  switch (block.kind) {
    case 'text':
      return paragraph(...inline(block.text, most));
    case 'list':
      return bulletList(...items(block.items.map((item) => itemOf(item, most))));
    case 'facts':
      return bulletList(
        ...items(
          block.facts.map((fact) => [strong(text(`${fact.label}: `)) as Inline, ...inline(fact.text, most)]),
        ),
      );
  }
};

/** Level 4: Jira writes “Description” above it all in letters of that size. */
const documentOf = (sections: readonly Section[], most: number) =>
  doc(
    ...sections.flatMap((section) => [
      ...(section.heading === null ? [] : [heading({ level: 4 })(text(section.heading))]),
      ...section.blocks.map((block) => blockOf(block, most)),
    ]),
  );

/** The document of a description; undefined where there is nothing to say. Long texts are cut to Jira's limit. */
export const issueDocument = (sections: readonly Section[]): ReturnType<typeof documentOf> | undefined => {
  if (sections.length === 0) return undefined;
  for (const most of CUTS) {
    const document = documentOf(sections, most);
    if (JSON.stringify(document).length <= LIMIT) return document;
  }
  // Only thousands of short lines get here: the beginning is kept.
  let kept = sections;
  while (kept.length > 1 && JSON.stringify(documentOf(kept, 120)).length > LIMIT) kept = kept.slice(0, -1);
  return documentOf(kept, 120);
};

/** The text that a description has once it stands in Jira, with the same cuts. */
export const describeSections = (sections: readonly Section[]): string =>
  documentText(issueDocument(sections));
