import {
  blockQuote,
  bulletList,
  doc,
  heading,
  listItem,
  table,
  tableCell,
  tableHeader,
  tableRow,
} from '@atlaskit/adf-utils/builders';
import type { FrozenView } from '#domain/views/frozen/frozen-view';
import { frozenLine } from '#domain/views/page-text/frozen-line';
import type { PageView } from '#domain/views/page/page-view';
import type { PageBlock } from '#domain/views/page-text/page-block';
import { pageBlocks, pageTitle, type BlockView } from '#domain/views/page-text/page-blocks';
import { draftDocument } from './draft-document';
import type { ExportDocument } from './nothing-document';
import { objectivesDocument } from './objectives-document';
import { plainLine, plainText } from './plain-text';

const nodeOf = (block: PageBlock) => {
  switch (block.kind) {
    case 'heading':
      return heading({ level: 3 })(...plainText(block.text));
    case 'line':
      return plainLine(block.text);
    case 'quote':
      return blockQuote(plainLine(block.text));
    case 'list':
      return bulletList(...block.items.map((item) => listItem([plainLine(item)])));
    case 'table':
      return table(
        tableRow(block.head.map((name) => tableHeader({})(plainLine(name)))),
        ...block.rows.map((cells) => tableRow(cells.map((cell) => tableCell({})(plainLine(cell))))),
      );
  }
};

const blocksDocument = (view: BlockView): ExportDocument =>
  doc(heading({ level: 2 })(...plainText(pageTitle(view))), ...pageBlocks(view).map(nodeOf));

const liveDocument = (view: PageView): ExportDocument => {
  switch (view.view) {
    case 'draft':
      return draftDocument(view.draft);
    case 'objectives':
      return objectivesDocument(view.thread);
    case 'objective': {
      // What hangs on it, and then its weeks; whose quarter it is stands there once.
      const [thread, weeks] = [objectivesDocument(view.thread), draftDocument(view.draft)];
      return { ...thread, content: [...thread.content, ...weeks.content.slice(1)] };
    }
    default:
      return blocksDocument(view);
  }
};

/**
 * A view for a PDF, a Word file or a page's history: all that the screen shows, as text.
 *
 * @param frozen as what it is kept; absent: it follows the quarter
 */
export const pageDocument = (view: PageView, frozen?: FrozenView): ExportDocument => {
  const document = liveDocument(view);
  if (frozen === undefined) return document;
  const [title, ...rest] = document.content;
  return {
    ...document,
    content: [...(title === undefined ? [] : [title]), plainLine(frozenLine(frozen)), ...rest],
  };
};
