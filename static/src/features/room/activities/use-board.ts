import { partId } from '#domain/kernel/ids';
import { useDecide } from '../../../components/use-decide';
import { useQuarterStore } from '../../../sync/quarter-context';
import type { BoardGroup, BoardKind } from './board-kind';
import { clusterWords } from '../words/cluster-words';

type Target = Pick<BoardGroup, 'kind' | 'id' | 'title'>;

const nameOf = ({ title }: Target): string => (title === '' ? clusterWords.loose : title);

/** What is done to cards and clusters, each as one entry with undo. */
export const useBoard = (kind: BoardKind) => {
  const decide = useDecide();
  const store = useQuarterStore();
  const quarter = () => store.getState().quarter;
  const move = (cards: readonly string[], target: Target): void => {
    const commands = kind.moveParts(quarter(), cards, target);
    if (commands.length > 0)
      decide({ kind: 'batch', commands }, { undo: clusterWords.moved(nameOf(target)) });
  };
  const add = (name: string, cards: readonly string[] = []) => {
    const added = { kind: 'cluster.add', values: { sessionId: kind.session, name } } as const;
    const { refusal } =
      cards.length === 0
        ? decide(added, { quiet: true })
        : decide(
            (id) => ({
              kind: 'batch',
              commands: [added, ...kind.moveParts(quarter(), cards, { kind: 'cluster', id: partId(id, 0) })],
            }),
            { quiet: true, undo: clusterWords.moved(name) },
          );
    return refusal === null ? null : { text: refusal.text };
  };
  return {
    move,
    add,
    merge: (cluster: string, into: Target): void => {
      const commands = kind.mergeParts(quarter(), cluster, into);
      decide({ kind: 'batch', commands }, { undo: clusterWords.merged(nameOf(into)) });
    },
    remove: (cluster: Target): void => {
      decide({ kind: 'cluster.remove', target: cluster.id }, { undo: clusterWords.removed(cluster.title) });
    },
    rename: (target: string, name: string, was: string) => {
      const { refusal } = decide(
        { kind: 'cluster.edit', target, changes: { name }, was: { name: was } },
        { quiet: true },
      );
      return refusal === null ? null : { text: refusal.text };
    },
    /** Takes a card out of its cluster; what it tests stays. */
    free: (target: string): void => {
      decide(kind.freePart(target), { undo: clusterWords.moved(clusterWords.loose) });
    },
    twin: (target: string, twinOf: string | null): void => {
      decide(kind.twinPart(target, twinOf));
    },
    /** The second goes where the first is; where neither has a place, into a cluster of the first one's words. */
    together: (
      groups: readonly BoardGroup[],
      one: { readonly id: string; readonly title: string },
      other: { readonly id: string },
    ): void => {
      const groupOf = (id: string) =>
        groups.find(({ kind, cards }) => kind !== 'loose' && cards.some((card) => card.id === id));
      const [first, second] = [groupOf(one.id), groupOf(other.id)];
      if (first !== undefined) move([other.id], first);
      else if (second !== undefined) move([one.id], second);
      else add(one.title, [one.id, other.id]);
    },
  };
};

export type Board = ReturnType<typeof useBoard>;
