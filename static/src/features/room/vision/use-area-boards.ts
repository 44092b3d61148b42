import { CANVAS_AREAS } from '#domain/entities/facilitation/canvas-area/canvas-area';
import { areaBoard, type AreaBoard } from '#domain/views/sessions/area-board';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';

const selectBoards = createSelector((quarter): readonly AreaBoard[] =>
  CANVAS_AREAS.map((area) => areaBoard(quarter, area)),
);

/** The canvas, area by area. */
export const useAreaBoards = (): readonly AreaBoard[] => useQuarter(selectBoards);
