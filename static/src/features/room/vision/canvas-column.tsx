import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { useState, type ReactNode } from 'react';
import type { CanvasNote } from '#domain/entities/facilitation/canvas-note/canvas-note';
import type { AreaBoard, NoteGroup } from '#domain/views/sessions/area-board';
import { useDecide } from '../../../components/use-decide';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import type { MenuGroup } from '../../../ui/action-menu';
import { Heading } from '../../../ui/heading';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { canvasWords } from '../words/canvas-words';
import { CanvasNoteCard } from './canvas-note-card';
import { NoteForm, type NoteMarks } from './note-form';
import styles from './canvas-column.module.css';

interface Writing {
  /** Adding a note is the next act of this person. */
  readonly isPrimary: boolean;
  /** Somebody writes in this column now. */
  readonly onBegin?: () => void;
}

interface ColumnProps {
  readonly board: AreaBoard;
  /** Null: nothing is written here now. */
  readonly writing: Writing | null;
  readonly moreOf?: (note: CanvasNote) => readonly MenuGroup[];
  /** The name of a group, where it is more than its words. */
  readonly headOf?: (group: NoteGroup) => ReactNode;
  /** Below a group's name, or a note by itself. */
  readonly underOf?: (thing: { readonly id: string; readonly title: string }) => ReactNode;
}

const SmallAddIcon = () => <AddIcon label="" size="small" />;

const fresh: NoteMarks = { kind: 'fact', evidence: null, aspect: 'constraint' };

const Composer = ({ board: { area }, isPrimary, onBegin }: Pick<ColumnProps, 'board'> & Writing) => {
  const decide = useDecide();
  const quarter = useQuarter(({ id }) => id);
  const draft = useKeptDraft(`okra-canvas-${quarter}-${area}`);
  const [isAsked, setAsked] = useState(false);
  if (draft.text === null) {
    return (
      <div>
        <Button
          appearance="subtle"
          spacing="compact"
          iconBefore={SmallAddIcon}
          aria-label={canvasWords.addTo(canvasWords.areas[area].name)}
          data-add={area}
          onClick={() => {
            setAsked(true);
            draft.write('');
          }}
        >
          {canvasWords.add}
        </Button>
      </div>
    );
  }
  return (
    <NoteForm
      onFocus={onBegin}
      area={area}
      label={canvasWords.text}
      act={canvasWords.add}
      text={draft.text}
      onType={draft.write}
      onCancel={() => draft.write(null)}
      start={fresh}
      isPrimary={isPrimary}
      takesFocus={isAsked}
      onSave={(text, marks) => {
        const { refusal } = decide(
          { kind: 'canvasNote.add', values: { area, text, ...marks } },
          { quiet: true },
        );
        if (refusal === null) draft.write('');
        return refusal?.text ?? null;
      }}
    />
  );
};

/** An area of the canvas: its question, its groups, and what stands by itself. */
export const CanvasColumn = ({ board, writing, moreOf, headOf, underOf }: ColumnProps) => {
  const may = useMay();
  const { area, groups, loose, count } = board;
  const { name, ask } = canvasWords.areas[area];
  const cards = (notes: readonly CanvasNote[], isAlone: boolean) => (
    <ul className={styles['notes']}>
      {notes.map((note) => (
        <CanvasNoteCard
          key={note.id}
          note={note}
          isReadOnly={!may.write || writing === null}
          more={moreOf?.(note) ?? []}
        >
          {isAlone && underOf?.({ id: note.id, title: note.text })}
        </CanvasNoteCard>
      ))}
    </ul>
  );
  const sides =
    area === 'platform'
      ? ([
          [canvasWords.strengths, loose.filter(({ aspect }) => aspect === 'strength')],
          [canvasWords.constraints, loose.filter(({ aspect }) => aspect !== 'strength')],
        ] as const)
      : [];
  return (
    <section className={styles['column']} aria-label={name} data-area={area}>
      <div>
        <div className={styles['head']}>
          <Heading level={3} look="xsmall">
            {name}
          </Heading>
          <span className={styles['count']} aria-label={canvasWords.notes(count)} role="img">
            {count}
          </span>
        </div>
        <p className={styles['ask']}>{ask}</p>
      </div>
      {/* What has no group yet comes first: below one it would look like a part of it. */}
      {area !== 'platform' && loose.length > 0 && cards(loose, true)}
      {sides.map(
        ([title, notes]) =>
          notes.length > 0 && (
            <section key={title} className={styles['group']} aria-label={title}>
              <h4 className={styles['name']}>{title}</h4>
              {cards(notes, true)}
            </section>
          ),
      )}
      {groups.map((group) => (
        <section key={group.cluster.id} className={styles['group']} aria-label={group.cluster.name}>
          {headOf?.(group) ?? (
            <h4 className={styles['name']}>
              <bdi>{group.cluster.name}</bdi>
            </h4>
          )}
          {underOf?.({ id: group.cluster.id, title: group.cluster.name })}
          {cards(group.notes, false)}
        </section>
      ))}
      {count === 0 && <p className={styles['ask']}>{canvasWords.empty}</p>}
      {writing !== null && may.write && <Composer board={board} {...writing} />}
    </section>
  );
};
