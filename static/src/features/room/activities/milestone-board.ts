import { isOnTheBoard } from '#domain/entities/milestones/milestone/lineage';
import { findById } from '#domain/kernel/collection';
import { lookAlikes } from '#domain/views/sessions/look-alikes';
import { createSelector } from '../../../sync/create-selector';
import { mergeParts, moveParts } from './board-commands';
import type { BoardKind } from './board-kind';
import { listedGroups } from './validation-card';

/** The board of #2: its cards under hypotheses and in clusters. */
export const milestoneBoard: BoardKind = {
  session: 's2',
  selectGroups: createSelector(listedGroups),
  cardsToRead: ({ milestones }) => milestones.filter(isOnTheBoard),
  selectAlike: createSelector((quarter) =>
    lookAlikes(quarter.milestones.filter(isOnTheBoard)).filter(({ one, other }) => {
      const [a, b] = [findById(quarter.milestones, one), findById(quarter.milestones, other)];
      return a?.twinOf !== other && b?.twinOf !== one;
    }),
  ),
  moveParts,
  mergeParts,
  freePart: (target) => ({ kind: 'milestone.edit', target, changes: { clusterId: null } }),
  twinPart: (target, twinOf) => ({ kind: 'milestone.edit', target, changes: { twinOf } }),
};
