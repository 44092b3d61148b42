import type { CanvasArea } from '../../entities/facilitation/canvas-area/canvas-area';
import type { CanvasNote } from '../../entities/facilitation/canvas-note/canvas-note';
import type { Cluster } from '../../entities/facilitation/cluster/cluster';
import type { Quarter } from '../../quarter/quarter';

/** Notes of an area that stand together under a name. */
export interface NoteGroup {
  readonly cluster: Cluster;
  readonly notes: readonly CanvasNote[];
}

/** An area of the canvas: its groups as the team has them, and what stands by itself. */
export interface AreaBoard {
  readonly area: CanvasArea;
  readonly groups: readonly NoteGroup[];
  readonly loose: readonly CanvasNote[];
  /** All of its notes. */
  readonly count: number;
}

/** What is known of an area, in its groups (S0-4). A note whose group is gone, or of another area, stands by itself. */
export const areaBoard = (
  { canvasNotes, clusters }: Pick<Quarter, 'canvasNotes' | 'clusters'>,
  area: CanvasArea,
): AreaBoard => {
  const own = clusters.filter((cluster) => cluster.area === area);
  const notes = canvasNotes.filter((note) => note.area === area);
  const known = new Set(own.map(({ id }) => id));
  return {
    area,
    groups: own.map((cluster) => ({
      cluster,
      notes: notes.filter(({ clusterId }) => clusterId === cluster.id),
    })),
    loose: notes.filter(({ clusterId }) => clusterId === null || !known.has(clusterId)),
    count: notes.length,
  };
};
