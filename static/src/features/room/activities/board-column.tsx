import type { ReactNode } from 'react';
import { CodeLabel } from '../../../components/code-label';
import { ActionMenu } from '../../../ui/action-menu';
import { Heading } from '../../../ui/heading';
import { InlineText } from '../../../ui/inline-text';
import { BoardCard } from './board-card';
import type { Board } from './use-board';
import { useDropColumn } from './use-board-drag';
import type { BoardCardFacts, BoardGroup } from './board-kind';
import { clusterWords } from '../words/cluster-words';
import styles from './board-column.module.css';

interface ColumnProps {
  readonly group: BoardGroup;
  readonly groups: readonly BoardGroup[];
  readonly chosen: BoardCardFacts | null;
  readonly board: Board;
  readonly isReadOnly: boolean;
  readonly onChoose: (card: BoardCardFacts) => void;
  /** What else can be done with it, or became of it. */
  readonly foot?: ReactNode;
}

const ColumnMenu = ({ group, groups, board }: Pick<ColumnProps, 'group' | 'groups' | 'board'>) => (
  <ActionMenu
    compact
    label={clusterWords.columnMenu(group.title)}
    groups={[
      {
        title: clusterWords.mergeInto,
        acts: groups
          .filter(({ key, kind }) => key !== group.key && kind !== 'loose')
          .map((into) => ({ text: into.title, onClick: () => board.merge(group.id, into) })),
      },
      ...(group.cards.length === 0
        ? [
            {
              title: clusterWords.cluster,
              acts: [{ text: clusterWords.remove, onClick: () => board.remove(group) }],
            },
          ]
        : []),
    ]}
  />
);

/** Cards that stand together, under a name that those who may change it change where it stands. */
export const BoardColumn = ({ foot, ...props }: ColumnProps) => {
  const { group, groups, chosen, board, isReadOnly, onChoose } = props;
  const { column, isOver } = useDropColumn(isReadOnly, (card) => {
    if (!group.cards.some(({ id }) => id === card)) board.move([card], group);
  });
  const title = group.title === '' ? clusterWords.loose : group.title;
  const isOwn = group.kind === 'cluster' && !isReadOnly;
  return (
    <section
      ref={column}
      aria-label={title}
      className={[styles['column'], isOver ? styles['over'] : ''].join(' ')}
    >
      <div className={styles['head']}>
        {group.code !== '' && <CodeLabel code={group.code} />}
        <div className={styles['name']}>
          <Heading level={3} look="xsmall">
            {isOwn ? (
              <InlineText
                value={title}
                label={clusterWords.nameOf(title)}
                required
                onSave={(name, was) => board.rename(group.id, name, was)}
              />
            ) : (
              <bdi>{title}</bdi>
            )}
          </Heading>
        </div>
        <span className={styles['count']} aria-label={clusterWords.count(group.cards.length)} role="img">
          {group.cards.length}
        </span>
        {isOwn && <ColumnMenu group={group} groups={groups} board={board} />}
      </div>
      {group.cards.length === 0 ? (
        <p className={styles['none']}>{clusterWords.noCards}</p>
      ) : (
        <ul className={styles['cards']}>
          {group.cards.map((card) => (
            <BoardCard
              key={card.id}
              card={card}
              group={group.key}
              groups={groups}
              chosen={chosen}
              board={board}
              isReadOnly={isReadOnly}
              onChoose={() => onChoose(card)}
            />
          ))}
        </ul>
      )}
      {foot}
    </section>
  );
};
