import { useState } from 'react';
import { useMay } from '../../../sync/use-may';
import { AddLine } from '../../../ui/add-line';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { BoardColumn } from './board-column';
import { LookAlikePanel } from './look-alike-panel';
import { useBoard } from './use-board';
import { useLookAlikes } from './use-look-alikes';
import { isUnplaced, type BoardCardFacts, type BoardGroup, type BoardKind } from './board-kind';
import { clusterWords } from '../words/cluster-words';
import styles from './cluster-board.module.css';

interface BoardProps extends Pick<ActivityProps, 'session' | 'activity'> {
  readonly kind: BoardKind;
  readonly groups: readonly BoardGroup[];
}

/** What has no place yet comes first: that is what is left to do. */
const looseFirst = (groups: readonly BoardGroup[]): readonly BoardGroup[] =>
  groups.toSorted((a, b) => Number(isUnplaced(b)) - Number(isUnplaced(a)));

/** The cards by group, side by side; everybody moves them by menu, key or drag. */
export const ClusterBoard = ({ session, activity, kind, groups }: BoardProps) => {
  const may = useMay();
  const board = useBoard(kind);
  const { pairs, ignore } = useLookAlikes(kind, groups);
  const [chosen, setChosen] = useState<BoardCardFacts | null>(null);
  const isReadOnly = !may.write;
  return (
    <RoomLayout
      side={
        <>
          <LookAlikePanel pairs={pairs} groups={groups} board={isReadOnly ? null : board} onIgnore={ignore} />
          <RoomSide session={session} activity={activity} />
        </>
      }
    >
      <Task ask={clusterWords.boardAsk} how={clusterWords.boardHow} />
      {!isReadOnly && (
        <div className={styles['acts']}>
          <AddLine act={clusterWords.newCluster} label={clusterWords.newClusterField} onAdd={board.add} />
          <span className={styles['keys']}>
            <kbd>↑</kbd> <kbd>↓</kbd> {clusterWords.keys.card} <kbd>g</kbd> {clusterWords.keys.move}{' '}
            <kbd>t</kbd> {clusterWords.keys.twin}
          </span>
        </div>
      )}
      <div className={styles['columns']}>
        {looseFirst(groups).map((group) => (
          <BoardColumn
            key={group.key}
            group={group}
            groups={groups}
            chosen={chosen}
            board={board}
            isReadOnly={isReadOnly}
            foot={kind.footOf?.(group)}
            onChoose={(card) => setChosen(chosen?.id === card.id ? null : card)}
          />
        ))}
      </div>
    </RoomLayout>
  );
};
