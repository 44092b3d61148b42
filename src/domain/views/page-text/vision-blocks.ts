import { counted } from '../../kernel/counted';
import { AREA_NAMES } from '../../entities/facilitation/canvas-area/canvas-area-name';
import { ASPECT_NAMES, EVIDENCE_NAMES } from '../../entities/facilitation/canvas-note/canvas-note-name';
import type { CanvasThing, VisionView } from '../page/vision-view';
import { heading, joined, line, type PageBlock } from './page-block';
import { sessionBlocks } from './session-blocks';

const thingText = ({ title, notes, votes, evidence, aspect }: CanvasThing): string => {
  const about = joined(
    [
      votes === null ? '' : counted(votes, 'vote', 'votes'),
      evidence === null ? '' : EVIDENCE_NAMES[evidence],
      aspect === null ? '' : ASPECT_NAMES[aspect],
    ],
    ', ',
  );
  const whole = about === '' ? title : `${title} (${about})`;
  return notes.length === 0 ? whole : `${whole}: ${notes.join('; ')}`;
};

/** What session #0 left, in words. */
export const visionBlocks = ({ session, vision, areas, notes, shown }: VisionView): readonly PageBlock[] => [
  ...sessionBlocks('s0', session),
  vision === null ? line('No vision is written yet.') : { kind: 'quote', text: vision.text },
  ...areas.flatMap(({ area, things }): readonly PageBlock[] => [
    heading(AREA_NAMES[area]),
    things.length === 0 ? line('Nothing here.') : { kind: 'list', items: things.map(thingText) },
  ]),
  line(
    shown === notes
      ? counted(notes, 'note', 'notes')
      : `${counted(notes, 'note', 'notes')}, ${String(notes - shown)} without a vote left out`,
  ),
];
