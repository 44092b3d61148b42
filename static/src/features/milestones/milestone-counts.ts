import { isOnTheBoard } from '#domain/entities/milestones/milestone/lineage';
import type { Unscored } from '#domain/views/scored';
import { createSelector } from '../../sync/create-selector';
import { isScored } from './milestone-filter';
import { milestoneRows } from './milestone-row';

/** How many milestones there are of each kind that the bar above them names. */
export const milestoneCounts = createSelector((quarter) => {
  const rows = milestoneRows(quarter);
  const lacking = (part: Unscored): number => rows.filter(({ unscored }) => unscored.includes(part)).length;
  const onTheBoard = rows.filter(({ milestone }) => isOnTheBoard(milestone)).length;
  const unscored = rows.filter((row) => !isScored(row)).length;
  return {
    onTheBoard,
    scored: onTheBoard - unscored,
    unscored,
    unplaced: rows.filter(({ placement }) => placement === undefined).length,
    withFindings: rows.filter(({ findings }) => findings.length > 0).length,
    /** What stands in no column of scores. */
    lacking: { dependencies: lacking('dependencies'), skills: lacking('skills') },
  };
});
