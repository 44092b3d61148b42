import type { AreaBoard, NoteGroup } from '#domain/views/sessions/area-board';
import { ActionMenu } from '../../../ui/action-menu';
import { InlineText } from '../../../ui/inline-text';
import { canvasWords } from '../words/canvas-words';
import type { NoteGroups } from './use-note-groups';
import styles from './group-head.module.css';

interface HeadProps {
  readonly group: NoteGroup;
  readonly board: AreaBoard;
  readonly acts: NoteGroups;
}

/** The name of a group, changed where it stands, and what is done with all of it. */
export const GroupHead = ({ group: { cluster }, board, acts }: HeadProps) => {
  const others = board.groups.filter((one) => one.cluster.id !== cluster.id);
  return (
    <div className={styles['head']}>
      <h4 className={styles['name']}>
        <InlineText
          value={cluster.name}
          label={canvasWords.groupName(cluster.name)}
          required
          onSave={(name, was) => acts.rename(cluster.id, name, was)}
        />
      </h4>
      <ActionMenu
        compact
        label={canvasWords.groupMenu(cluster.name)}
        groups={[
          ...(others.length === 0
            ? []
            : [
                {
                  title: canvasWords.mergeInto,
                  acts: others.map(({ cluster: into }) => ({
                    text: into.name,
                    onClick: () => acts.dissolve(cluster, into),
                  })),
                },
              ]),
          {
            title: canvasWords.groupOf,
            acts: [{ text: canvasWords.dissolve, onClick: () => acts.dissolve(cluster, null) }],
          },
        ]}
      />
    </div>
  );
};
