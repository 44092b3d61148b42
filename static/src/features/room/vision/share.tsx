import Button from '@atlaskit/button/new';
import { useState } from 'react';
import {
  CANVAS_AREAS,
  CANVAS_HALVES,
  type CanvasArea,
} from '#domain/entities/facilitation/canvas-area/canvas-area';
import { pairsOf } from '#domain/entities/facilitation/place/place';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useDecide } from '../../../components/use-decide';
import { useQuarterState } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { KeyHints } from '../activities/key-hints';
import { useLetterKeys } from '../activities/use-letter-keys';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { canvasWords } from '../words/canvas-words';
import { CanvasBoard } from './canvas-board';
import { CanvasColumn } from './canvas-column';
import { useAreaBoards } from './use-area-boards';
import styles from './share.module.css';

/** Opens the composer of the column in which the focus is, else of the first one of one's own half. */
const openComposer = (otherwise: string): void => {
  const within = document.activeElement?.closest<HTMLElement>('[data-area]')?.dataset['area'];
  document.querySelector<HTMLElement>(`[data-add=${within ?? otherwise}]`)?.click();
};

/** #0, what is known: two groups fill a half of the canvas each, and everybody sees every note at once. */
export const Share = ({ session, activity, place, isNow, leads, onNext, nextLabel }: ActivityProps) => {
  const decide = useDecide();
  const may = useMay();
  const me = useQuarterState((state) => state.me.member);
  const { ask, how } = sessionWords.activities[activity];
  const boards = useAreaBoards();
  // Several may be begun; the next act is that of the one in which somebody writes.
  const [begun, setBegun] = useState<CanvasArea | null>(null);
  const halves = pairsOf(place, activity);
  const own = halves.findIndex((half) => me !== null && half.includes(me));
  const [first = CANVAS_AREAS[0]] = CANVAS_HALVES[own] ?? CANVAS_AREAS;
  useLetterKeys(may.write ? { n: () => openComposer(first) } : {});
  return (
    <>
      <RoomLayout side={<RoomSide session={session} activity={activity} />}>
        <div>
          <Task ask={ask} how={how} />
          <p className={styles['count']}>
            {canvasWords.count(boards.reduce((sum, { count }) => sum + count, 0))}
          </p>
        </div>
        <CanvasBoard
          halves={halves}
          onSwap={leads ? (one, other) => void decide({ kind: 'session.swap', session, one, other }) : null}
        >
          {(area) =>
            boards
              .filter((board) => board.area === area)
              .map((board) => (
                <CanvasColumn
                  key={area}
                  board={board}
                  writing={{ isPrimary: !leads && isNow && begun === area, onBegin: () => setBegun(area) }}
                />
              ))
          }
        </CanvasBoard>
      </RoomLayout>
      {may.write && !leads && <KeyHints hints={canvasWords.keys} />}
      {leads && (
        <BarActs>
          <Button appearance="primary" onClick={onNext}>
            {nextLabel}
          </Button>
        </BarActs>
      )}
    </>
  );
};
