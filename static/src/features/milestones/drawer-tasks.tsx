import { Checkbox } from '@atlaskit/checkbox';
import CrossIcon from '@atlaskit/icon/core/cross';
import type { Milestone, Task } from '#domain/entities/milestones/milestone/milestone';
import { useDecide } from '../../components/use-decide';
import { AddLine } from '../../ui/add-line';
import { IconButton } from '../../ui/icon-button';
import { drawerWords } from './words/drawer-words';
import styles from './drawer.module.css';

interface DrawerTasksProps {
  readonly milestone: Milestone;
  readonly isReadOnly: boolean;
}

export const DrawerTasks = ({ milestone, isReadOnly }: DrawerTasksProps) => {
  const decide = useDecide();
  const { tasks } = milestone;
  const keep = (next: readonly Task[]): string | null =>
    decide(
      { kind: 'milestone.edit', target: milestone.id, changes: { tasks: next }, was: { tasks } },
      { quiet: true },
    ).refusal?.text ?? null;
  return (
    <>
      <ul className={styles['list']}>
        {tasks.map((task) => (
          <li key={task.id} className={styles['item']}>
            {isReadOnly ? (
              <span className={task.done ? styles['done'] : undefined}>
                <bdi>{task.text}</bdi>
                {task.done ? ` ${drawerWords.taskDone}` : ''}
              </span>
            ) : (
              <Checkbox
                label={
                  <span className={task.done ? styles['done'] : undefined} dir="auto">
                    {task.text}
                  </span>
                }
                isChecked={task.done}
                onChange={() => {
                  keep(
                    tasks.map((other) => (other.id === task.id ? { ...other, done: !other.done } : other)),
                  );
                }}
              />
            )}
            {!isReadOnly && (
              <IconButton
                icon={CrossIcon}
                compact
                label={drawerWords.taskRemove(task.text)}
                onClick={() => {
                  keep(tasks.filter(({ id }) => id !== task.id));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <span className={styles['adds']}>
          <AddLine
            act={drawerWords.taskAdd}
            label={drawerWords.taskNew}
            keepsOpen
            onAdd={(text) => {
              const refused = keep([...tasks, { id: crypto.randomUUID(), text, done: false }]);
              return refused === null ? null : { text: refused };
            }}
          />
        </span>
      )}
    </>
  );
};
