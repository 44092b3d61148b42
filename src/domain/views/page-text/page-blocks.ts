import { dayWords } from '../../kernel/day-words';
import type { PageView } from '../page/page-view';
import type { QuarterShown } from '../page/quarter-shown';
import { agreementBlocks } from './agreement-blocks';
import { candidatesBlocks } from './candidates-blocks';
import { driftBlocks } from './drift-blocks';
import { joined, line, type PageBlock } from './page-block';
import { risksBlocks } from './risks-blocks';
import { scoresBlocks } from './scores-blocks';
import { visionBlocks } from './vision-blocks';

/** Views that are written block by block; the others have documents of their own. */
export type BlockView = Extract<PageView, QuarterShown>;

/** How a view is called where people read it. */
const NAMES: Readonly<Record<BlockView['view'], string>> = {
  session0: 'Session #0, vision',
  session1: 'Session #1, objectives',
  session2: 'Session #2, milestones',
  session3: 'Session #3, scores',
  findings: 'Findings and risks',
  drift: 'Changes since agreed',
};

const bodyOf = (view: BlockView): readonly PageBlock[] => {
  switch (view.view) {
    case 'session0':
      return visionBlocks(view);
    case 'session1':
      return agreementBlocks(view);
    case 'session2':
      return candidatesBlocks(view);
    case 'session3':
      return scoresBlocks(view);
    case 'findings':
      return risksBlocks(view);
    case 'drift':
      return driftBlocks(view);
  }
};

/** Whose quarter it is, at the top of a document. */
export const pageTitle = ({ team, label }: QuarterShown): string => joined([team, label]);

/** A view in words, with all that the screen shows of it: the same revision gives the same blocks. */
export const pageBlocks = (view: BlockView): readonly PageBlock[] => [
  line(
    joined([
      NAMES[view.view],
      `revision ${String(view.seq)}`,
      view.changedAt === '' ? '' : `as of ${dayWords(view.changedAt)}`,
    ]),
  ),
  ...bodyOf(view),
];
