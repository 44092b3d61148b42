import type { CanvasArea } from '#domain/entities/facilitation/canvas-area/canvas-area';
import type { CanvasNote } from '#domain/entities/facilitation/canvas-note/canvas-note';
import { clusterLimits } from '#domain/entities/facilitation/cluster/cluster-limits';
import { partId } from '#domain/kernel/ids';
import { useDecide } from '../../../components/use-decide';
import { useQuarterStore } from '../../../sync/quarter-context';
import { canvasWords } from '../words/canvas-words';
import { dissolveParts, putParts } from './group-commands';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is done to notes and their groups, with undo. */
export const useNoteGroups = () => {
  const decide = useDecide();
  const store = useQuarterStore();
  const quarter = () => store.getState().quarter;
  const put = (notes: readonly string[], into: Named | null): void => {
    const commands = putParts(quarter(), notes, into?.id ?? null);
    if (commands.length === 0) return;
    decide(
      { kind: 'batch', commands },
      { undo: into === null ? canvasWords.takenOut : canvasWords.grouped(into.name) },
    );
  };
  return {
    put,
    /** Two notes begin a group under the words of the first; a better name is typed where it stands. */
    together: (area: CanvasArea, one: CanvasNote, other: CanvasNote): void => {
      const name = one.text.replaceAll(/\s+/gu, ' ').slice(0, clusterLimits.name.chars);
      decide(
        (id) => ({
          kind: 'batch',
          commands: [
            { kind: 'cluster.add', values: { sessionId: 's0', name, area } },
            ...putParts(quarter(), [one.id, other.id], partId(id, 0)),
          ],
        }),
        { undo: canvasWords.grouped(name) },
      );
    },
    dissolve: (group: Named, into: Named | null): void => {
      decide(
        { kind: 'batch', commands: dissolveParts(quarter(), group.id, into?.id ?? null) },
        { undo: into === null ? canvasWords.dissolved(group.name) : canvasWords.merged(into.name) },
      );
    },
    rename: (target: string, name: string, was: string) => {
      const { refusal } = decide(
        { kind: 'cluster.edit', target, changes: { name }, was: { name: was } },
        { quiet: true },
      );
      return refusal === null ? null : { text: refusal.text };
    },
  };
};

export type NoteGroups = ReturnType<typeof useNoteGroups>;
