import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';
import type { CanvasArea } from '../canvas-area/canvas-area';

export const NOTE_KINDS = ['fact', 'feedback', 'signal', 'blocker'] as const;

export const EVIDENCE = ['research', 'analytics', 'interview', 'retro', 'incident', 'other'] as const;

export const ASPECTS = ['constraint', 'strength'] as const;

/** Something that is known before the quarter begins, on the canvas of #0 (S0-2). */
export interface CanvasNote {
  readonly id: string;
  readonly area: CanvasArea;
  /** Of the platform: what holds the team back, or what carries it. Null in the other areas. */
  readonly aspect: (typeof ASPECTS)[number] | null;
  readonly kind: (typeof NOTE_KINDS)[number];
  /** Where it is known from; null: it is assumed. */
  readonly evidence: (typeof EVIDENCE)[number] | null;
  readonly text: string;
  /** The group of its area in which it stands; null: by itself. */
  readonly clusterId: string | null;
  /** Member who wrote it. */
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface CanvasNotes {
  readonly canvasNotes: readonly CanvasNote[];
}

export const canvasNoteCollection: EntityCollection<'canvasNote', CanvasNote, 'canvasNotes'> = {
  entity: 'canvasNote',
  list: 'canvasNotes',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type CanvasNoteFields = Omit<CanvasNote, 'id' | 'rank' | 'by'>;
