import type { CanvasNote } from '../../entities/facilitation/canvas-note/canvas-note';
import {
  CANVAS_AREAS,
  VOTED_AREAS,
  type CanvasArea,
} from '../../entities/facilitation/canvas-area/canvas-area';
import type { Quarter } from '../../quarter/quarter';
import { areaBoard } from '../sessions/area-board';
import { lastCanvasVote, votedThings } from '../sessions/voted-things';
import { quarterShown, type LastEntry, type QuarterShown } from './quarter-shown';
import { sessionShown, type SessionShown } from './session-shown';

/** A note of the canvas, or several under one name. */
export interface CanvasThing extends Pick<CanvasNote, 'id' | 'evidence' | 'aspect'> {
  readonly title: string;
  /** What stands under the name of a group; a note alone has none. */
  readonly notes: readonly string[];
  /** Null: nobody voted on it. */
  readonly votes: number | null;
}

/** What session #0 left: one sentence, and what is known. */
export interface VisionView extends QuarterShown {
  readonly view: 'session0';
  readonly session: SessionShown;
  /** Null: none is written yet. */
  readonly vision: {
    readonly text: string;
    readonly doWhat: string;
    readonly outcome: string;
    readonly forWhom: string;
  } | null;
  readonly areas: readonly { readonly area: CanvasArea; readonly things: readonly CanvasThing[] }[];
  /** All notes, and how many of them are shown: where there was a vote, what nobody voted for is left out. */
  readonly notes: number;
  readonly shown: number;
}

const thingsOf = (
  quarter: Quarter,
  area: CanvasArea,
  votes: ReadonlyMap<string, number> | null,
): readonly CanvasThing[] => {
  const { groups, loose } = areaBoard(quarter, area);
  const isVoted = votes !== null && VOTED_AREAS.includes(area);
  const things = [
    ...groups
      .filter(({ notes }) => notes.length > 0)
      .map(({ cluster, notes }): CanvasThing => ({
        id: cluster.id,
        title: cluster.name,
        notes: notes.map(({ text }) => text),
        evidence: null,
        aspect: null,
        votes: isVoted ? (votes.get(cluster.id) ?? 0) : null,
      })),
    ...loose.map(({ id, text, evidence, aspect }): CanvasThing => ({
      id,
      title: text,
      notes: [],
      evidence,
      aspect,
      votes: isVoted ? (votes.get(id) ?? 0) : null,
    })),
  ];
  return isVoted
    ? things.filter(({ votes: got }) => got !== 0).toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0))
    : things;
};

/** What session #0 left, as readers of a page see it (S0-10). */
export const visionView = (quarter: Quarter, last: LastEntry): VisionView => {
  const hasVote = lastCanvasVote(quarter) !== undefined;
  const votes = hasVote ? new Map(votedThings(quarter).map(({ id, votes: got }) => [id, got])) : null;
  const areas = CANVAS_AREAS.map((area) => ({ area, things: thingsOf(quarter, area, votes) }));
  const vision = quarter.visions.at(-1);
  return {
    view: 'session0',
    ...quarterShown(quarter, last),
    session: sessionShown(quarter, 's0'),
    vision:
      vision === undefined || vision.text === ''
        ? null
        : {
            text: vision.text,
            doWhat: vision.doWhat,
            outcome: vision.outcome,
            forWhom: vision.forWhom,
          },
    areas,
    notes: quarter.canvasNotes.length,
    shown: areas.reduce(
      (sum, { things }) => sum + things.reduce((all, { notes }) => all + Math.max(1, notes.length), 0),
      0,
    ),
  };
};
