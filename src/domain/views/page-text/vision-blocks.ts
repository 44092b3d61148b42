import type { CanvasNote } from '../../entities/facilitation/canvas-note/canvas-note';
import type { CanvasArea } from '../../entities/facilitation/canvas-area/canvas-area';
import type { CanvasThing, VisionView } from '../page/vision-view';
import { counted, heading, joined, line, type PageBlock } from './page-block';
import { sessionBlocks } from './session-blocks';

const AREAS: Readonly<Record<CanvasArea, string>> = {
  pains: 'Customer pains',
  gains: 'Customer gains',
  opportunities: 'Business opportunities',
  stakeholders: 'Stakeholder expectations',
  platform: 'Platform: constraints and strengths',
};

const EVIDENCE: Readonly<Record<NonNullable<CanvasNote['evidence']>, string>> = {
  research: 'research',
  analytics: 'analytics',
  interview: 'interview',
  retro: 'retro',
  incident: 'incident',
  other: 'other evidence',
};

const thingText = ({ title, notes, votes, evidence, aspect }: CanvasThing): string => {
  const about = joined(
    [
      votes === null ? '' : counted(votes, 'vote', 'votes'),
      evidence === null ? '' : EVIDENCE[evidence],
      aspect ?? '',
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
    heading(AREAS[area]),
    things.length === 0 ? line('Nothing here.') : { kind: 'list', items: things.map(thingText) },
  ]),
  line(
    shown === notes
      ? counted(notes, 'note', 'notes')
      : `${counted(notes, 'note', 'notes')}, ${String(shown)} shown: those with votes`,
  ),
];
