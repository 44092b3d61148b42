import type { BatchPart } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/kernel/collection';

const notesIn = ({ canvasNotes }: Quarter, cluster: string) =>
  canvasNotes.filter(({ clusterId }) => clusterId === cluster);

/** Puts notes into a group, or null: out of theirs; a group that is left empty goes. */
export const putParts = (
  quarter: Quarter,
  notes: readonly string[],
  clusterId: string | null,
): readonly BatchPart[] => {
  const moved = notes.flatMap((id) => findById(quarter.canvasNotes, id) ?? []);
  const left = new Set(moved.flatMap((note) => (note.clusterId === null ? [] : [note.clusterId])));
  const emptied = [...left].filter(
    (cluster) => cluster !== clusterId && notesIn(quarter, cluster).every(({ id }) => notes.includes(id)),
  );
  return [
    ...moved.map((note) => ({
      kind: 'canvasNote.edit' as const,
      target: note.id,
      changes: { clusterId },
      was: { clusterId: note.clusterId },
    })),
    ...emptied.map((target) => ({ kind: 'cluster.remove' as const, target })),
  ];
};

/** All notes of a group stand by themselves again, or with another group; the group goes. */
export const dissolveParts = (
  quarter: Quarter,
  cluster: string,
  into: string | null,
): readonly BatchPart[] => {
  const notes = notesIn(quarter, cluster).map(({ id }) => id);
  return notes.length === 0 ? [{ kind: 'cluster.remove', target: cluster }] : putParts(quarter, notes, into);
};
