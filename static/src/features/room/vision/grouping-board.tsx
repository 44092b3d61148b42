import type { CanvasNote } from '#domain/entities/facilitation/canvas-note/canvas-note';
import { pairsOf, type Place } from '#domain/entities/facilitation/place/place';
import type { AreaBoard } from '#domain/views/sessions/area-board';
import { useMay } from '../../../sync/use-may';
import type { MenuGroup } from '../../../ui/action-menu';
import { canvasWords } from '../words/canvas-words';
import { CanvasBoard } from './canvas-board';
import { CanvasColumn } from './canvas-column';
import { GroupHead } from './group-head';
import styles from './canvas-board.module.css';
import { useAreaBoards } from './use-area-boards';
import { useNoteGroups, type NoteGroups } from './use-note-groups';

/** Where a note may be put: with another one, into a group, or out of its own. */
const groupsOf = (
  { area, groups, loose }: AreaBoard,
  note: CanvasNote,
  acts: NoteGroups,
): readonly MenuGroup[] => {
  const others = loose.filter(({ id }) => id !== note.id);
  const into = groups.filter(({ cluster }) => cluster.id !== note.clusterId);
  const isIn = groups.some(({ cluster }) => cluster.id === note.clusterId);
  return [
    ...(others.length === 0
      ? []
      : [
          {
            title: canvasWords.together,
            acts: others.map((other) => ({
              text: other.text,
              onClick: () => acts.together(area, other, note),
            })),
          },
        ]),
    ...(into.length === 0
      ? []
      : [
          {
            title: canvasWords.into,
            acts: into.map(({ cluster }) => ({
              text: cluster.name,
              onClick: () => acts.put([note.id], cluster),
            })),
          },
        ]),
    ...(isIn
      ? [
          {
            title: canvasWords.groupOf,
            acts: [{ text: canvasWords.takeOut, onClick: () => acts.put([note.id], null) }],
          },
        ]
      : []),
  ];
};

/** The canvas while its notes are put together, area by area, by everybody (S0-4). */
export const GroupingBoard = ({ place }: { readonly place: Place }) => {
  const may = useMay();
  const acts = useNoteGroups();
  const boards = useAreaBoards();
  return (
    <>
      <p className={styles['hint']}>{canvasWords.onlyThree}</p>
      <CanvasBoard halves={pairsOf(place, 's0.share')} onSwap={null}>
        {(area) =>
          boards
            .filter((board) => board.area === area)
            .map((board) => (
              <CanvasColumn
                key={area}
                board={board}
                writing={{ isPrimary: false }}
                {...(may.write
                  ? {
                      moreOf: (note) => groupsOf(board, note, acts),
                      headOf: (group) => <GroupHead group={group} board={board} acts={acts} />,
                    }
                  : {})}
              />
            ))
        }
      </CanvasBoard>
    </>
  );
};
