import { useMemo } from 'react';
import { lanesBySkill, lanesByType, type LaneKind } from '#domain/views/draft/draft-lanes';
import type { DraftPlan } from '#domain/views/draft/draft-view';
import { MILESTONE_TYPES } from '#domain/entities/milestones/milestone/milestone';
import type { Quarter } from '#domain/quarter/quarter';
import { namedLanes, objectiveLanes, type BoardLane } from '../../components/draft/board-lane';
import { typeName } from '../../components/type-mark';
import { useQuarter } from '../../sync/quarter-context';
import { quarterDraftWords } from './words/quarter-draft-words';

const membersOf = ({ members }: Quarter): Quarter['members'] => members;

/** The lanes of the board by what was chosen. */
export const useBoardLanes = (draft: DraftPlan, kind: LaneKind): readonly BoardLane[] => {
  const members = useQuarter(membersOf);
  return useMemo(() => {
    if (kind === 'objective') return objectiveLanes(draft);
    if (kind === 'skill')
      return namedLanes(lanesBySkill(draft, { members }), (skill) => skill ?? quarterDraftWords.noSkill);
    return namedLanes(lanesByType(draft), (key) => {
      const type = MILESTONE_TYPES.find((one) => one === key);
      return type === undefined ? quarterDraftWords.noType : typeName(type);
    });
  }, [draft, kind, members]);
};
