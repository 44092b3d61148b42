import { byId, findById } from '../kernel/collection';
import type { Quarter } from '../quarter/quarter';
import { isOnTheBoard } from '../entities/milestones/milestone/lineage';
import { exportIndex, milestoneFields } from './export-fields';
import { writeBlock } from './write-block';

/** What a card of the plan says beside its title, in this order (okra.md 1.4). */
const FIELDS: readonly string[] = [
  'Type',
  'Planned Start',
  'Planned End',
  'Effort',
  'Business Value',
  'UX Value',
  'Dependencies',
  'Skills',
  'Notes',
  'Color',
];

/**
 * `session-4/timeline.md`: what stands on the board, a block a card in the order of its weeks (S4-21). UTF-8, `\n`, trailing
 * newline; empty where nothing has weeks. Reads back as the cards of the quarter.
 */
export const writeTimeline = (quarter: Quarter): string => {
  const index = exportIndex(quarter);
  return quarter.placements
    .toSorted((a, b) => a.startWeek - b.startWeek || a.endWeek - b.endWeek || byId(a, b))
    .flatMap((placement) => {
      const milestone = findById(quarter.milestones, placement.id);
      if (milestone === undefined || !isOnTheBoard(milestone)) return [];
      const fields = new Map(milestoneFields(index, milestone));
      const said = FIELDS.map((key): readonly [string, string] => [key, fields.get(key) ?? '']);
      return [writeBlock([['Milestone', milestone.title], ...said])];
    })
    .join('\n');
};
