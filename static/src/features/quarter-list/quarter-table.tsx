import { useRef, useState } from 'react';
import { choicesOf } from '#domain/quarter/quarter-list';
import type { Answer } from '../../rpc/call';
import { TextButton } from '../../ui/text-button';
import { useFocusBack } from '../../ui/use-focus-back';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { QuarterRow } from './quarter-row';
import { quarterListWords } from './words/quarter-list-words';
import styles from './quarter-list.module.css';

/** Each costs a call; of older quarters nobody asks here how far they are. */
const MOST_GLANCED = 12;
const COLUMNS = 7;
/** The line behind which the archived ones are. */
const DISCLOSURE = 'archived';

type Opened = Answer<'project.open'>;
type Quarters = Opened['quarters'];

/** The quarter below one, or the one above where it is the last. */
const neighbourOf = (quarters: Quarters, id: string): string | undefined => {
  const index = quarters.findIndex((one) => one.id === id);
  return (quarters[index + 1] ?? quarters[index - 1])?.id;
};

interface QuarterTableProps {
  readonly opened: Opened;
}

/** The quarters of a space, newest first, and behind one line those that were put aside. */
export const QuarterTable = ({ opened }: QuarterTableProps) => {
  const { project, me, quarters } = opened;
  const table = useRef<HTMLTableElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [next, setNext] = useState(DISCLOSURE);
  const all = choicesOf(quarters);
  const present = all.filter(({ archived }) => !archived);
  const archived = all.filter((quarter) => quarter.archived);
  useFocusBack(table, all.map(({ id, archived: isAside }) => `${id} ${String(isAside)}`).join(), next);

  const taken = quarters.map(({ label }) => label);
  /** @param otherwise where the focus goes from the last of them */
  const rowsOf = (shown: Quarters, otherwise: string) =>
    shown.map((quarter, index) => (
      <QuarterRow
        key={quarter.id}
        quarter={quarter}
        me={me}
        isGlanced={index < MOST_GLANCED}
        taken={taken}
        onLeave={(how) =>
          setNext(
            how === 'moves' && quarter.archived ? quarter.id : (neighbourOf(shown, quarter.id) ?? otherwise),
          )
        }
      />
    ));
  return (
    <div className={styles['scroll']}>
      <table ref={table} className={styles['table']} aria-label={quarterListWords.listLabel(project.name)}>
        <thead>
          <tr>
            <th scope="col">{quarterListWords.nameColumn}</th>
            <th scope="col">{quarterListWords.teamColumn}</th>
            <th scope="col">{quarterListWords.stateColumn}</th>
            <th scope="col">{quarterListWords.whenColumn}</th>
            <th scope="col">{quarterListWords.progressColumn}</th>
            <th scope="col">{quarterListWords.peopleColumn}</th>
            <th scope="col">
              <VisuallyHidden>{quarterListWords.actsColumn}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(present, DISCLOSURE)}
          {present.length === 0 && (
            <tr>
              <td colSpan={COLUMNS} className={styles['quiet']}>
                {quarterListWords.allArchived}
              </td>
            </tr>
          )}
        </tbody>
        {archived.length > 0 && (
          <tbody>
            <tr data-back={DISCLOSURE}>
              <td colSpan={COLUMNS} className={styles['quiet']}>
                <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                  {quarterListWords.archived(archived.length)}
                </TextButton>
              </td>
            </tr>
            {isOpen && rowsOf(archived, present.at(-1)?.id ?? DISCLOSURE)}
          </tbody>
        )}
      </table>
    </div>
  );
};
