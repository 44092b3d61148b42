import Lozenge from '@atlaskit/lozenge';
import { useState, type ReactNode } from 'react';
import { CANVAS_HALVES, type CanvasArea } from '#domain/entities/facilitation/canvas-area/canvas-area';
import { useQuarterState } from '../../../sync/quarter-context';
import { usePersonName } from '../../../sync/use-person-name';
import { canvasWords } from '../words/canvas-words';
import styles from './canvas-board.module.css';

interface BoardProps {
  /** Who was drawn for which half; none: everybody is for all of it. */
  readonly halves: readonly (readonly string[])[];
  /** Two people change places; null: this person only reads who sits where. */
  readonly onSwap: ((one: string, other: string) => void) | null;
  readonly children: (area: CanvasArea) => ReactNode;
}

interface HeadProps {
  readonly at: number;
  readonly people: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: ((member: string) => void) | null;
}

const HalfHead = ({ at, people, chosen, onChoose }: HeadProps) => {
  const nameOf = usePersonName();
  const me = useQuarterState((state) => state.me.member);
  return (
    <div className={styles['head']}>
      <span className={styles['letter']} aria-hidden="true">
        {canvasWords.groupLetter(at)}
      </span>
      <strong>{canvasWords.group(at)}</strong>
      {people.map((member) =>
        onChoose === null ? (
          <span key={member}>{nameOf(member)}</span>
        ) : (
          // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a name in a line of names
          <button
            key={member}
            type="button"
            className={styles['person']}
            aria-label={canvasWords.personOf(nameOf(member), at)}
            aria-pressed={chosen === member}
            onClick={() => onChoose(member)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || chosen === null) return;
              event.stopPropagation();
              onChoose(chosen);
            }}
          >
            {nameOf(member)}
          </button>
        ),
      )}
      {me !== null && people.includes(me) && (
        <Lozenge appearance="inprogress">{canvasWords.yourHalf}</Lozenge>
      )}
    </div>
  );
};

/** The five areas in their two halves, each under the names of the group that fills it (S0-3). */
export const CanvasBoard = ({ halves, onSwap, children }: BoardProps) => {
  const nameOf = usePersonName();
  const [chosen, setChosen] = useState<string | null>(null);
  const halfOf = (member: string): number => halves.findIndex((half) => half.includes(member));
  const choose = (member: string): void => {
    const isSwap = chosen !== null && halfOf(chosen) !== halfOf(member);
    if (isSwap) onSwap?.(chosen, member);
    setChosen(isSwap || chosen === member ? null : member);
  };
  return (
    <div>
      {chosen !== null && (
        <p role="status" className={styles['hint']}>
          {canvasWords.swapHint(nameOf(chosen))}
        </p>
      )}
      <div className={styles['board']} role="group" aria-label={canvasWords.board}>
        {CANVAS_HALVES.map((areas, at) => {
          const people = halves[at] ?? [];
          return (
            <div key={areas.join()} className={styles['half']}>
              {people.length > 0 && (
                <HalfHead
                  at={at}
                  people={people}
                  chosen={chosen}
                  onChoose={onSwap === null ? null : choose}
                />
              )}
              <div className={[styles['columns'], at === 0 ? styles['three'] : styles['two']].join(' ')}>
                {areas.map(children)}
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
};
