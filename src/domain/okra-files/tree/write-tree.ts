import type { CanvasArea } from '../../entities/facilitation/canvas-area/canvas-area';
import type { Quarter } from '../../quarter/quarter';
import { exportIndex } from '../export-fields';
import { RECORDS_ONLY } from '../records/read-records';
import { recordWriter } from '../records/write-records';
import { areaBlocks, companyBlocks, writtenObjectives } from '../write-blocks';
import { writeConstraints } from '../write-constraints';
import { writeTable } from '../write-table';
import { writeTimeline } from '../write-timeline';
import { writeWorkItems, type WorkItems } from '../write-work-items';
import { cardsBySize, cardsByType, cardsWith, hypothesesWithCards } from './card-lists';
import { writeCandidates } from './write-candidates';

/** A file of the folder, by its path in it. */
export interface TreeFile {
  readonly path: string;
  readonly text: string;
}

const AREA_FILES: Readonly<Record<CanvasArea, string>> = {
  pains: 'customer-pains',
  gains: 'customer-gains',
  opportunities: 'business-opportunities',
  stakeholders: 'stakeholder-expectations',
  platform: 'platform-notes',
};

const blocks = (...parts: readonly (readonly string[])[]): string => parts.flat().join('\n');

/** A file of which only records are read back: what else stands in it is made of other files. Empty where nothing does. */
const forReading = (...parts: readonly (readonly string[])[]): string => {
  const text = blocks(...parts).trimEnd();
  return text === '' ? '' : `${RECORDS_ONLY}\n\n${text}\n`;
};

/**
 * The folder `okra/` of a quarter (okra.md 4.X, G-25): the same state gives the same bytes, UTF-8, `\n`, a newline at the end of
 * what is not empty. Together its files read back as the quarter, except for what SPEC lists. Who is away, what is sealed, and
 * who anybody is stand in none of them.
 *
 * @param items null: nothing is told of work items
 */
export const writeTree = (
  quarter: Quarter,
  items: Omit<WorkItems, 'quarter'> | null,
): readonly TreeFile[] => {
  const index = exportIndex(quarter);
  const records = recordWriter(quarter);
  const area = ([name, file]: readonly [string, string]): readonly [string, string] => [
    `session-0/${file}.md`,
    blocks(
      records('Cluster', (thing) => thing['area'] === name),
      records('Note', (thing) => thing['area'] === name),
    ),
  ];
  const files: readonly (readonly [string, string])[] = [
    ['vision.md', blocks(records('Vision'))],
    ...Object.entries(AREA_FILES).map(area),
    [
      'session-1/draft-objectives.md',
      blocks(
        companyBlocks(index),
        areaBlocks(index),
        records('Cluster', (thing) => thing['sessionId'] === 's1'),
        records('Contribution'),
        // That somebody has no blocker is an answer of theirs.
        records('Blocker', (thing) => thing['kind'] !== 'none'),
        records('Put aside'),
      ),
    ],
    ['session-1/pains-gains.md', blocks(records('Pain'), records('Gain'), records('Feature'))],
    ['session-1/metrics.md', blocks(records('Metric'), records('Check-in'))],
    ['session-1/hypotheses.md', blocks(records('Hypothesis'))],
    [
      'session-2/objectives.md',
      blocks(writtenObjectives(index, { withIds: true }), records('About objective'), records('Key result')),
    ],
    ['session-2/hypotheses.md', forReading(hypothesesWithCards(quarter))],
    ['session-2/milestone-candidates.csv', writeCandidates(quarter)],
    [
      'session-2/clusters-and-types.md',
      forReading(
        records('Cluster', (thing) => thing['area'] === null && thing['sessionId'] !== 's1'),
        records('Card'),
        cardsByType(quarter),
      ),
    ],
    ['session-3/milestone-table.csv', writeTable(quarter, { withIds: true })],
    ['session-3/effort-size.md', forReading(records('Size'), cardsBySize(quarter))],
    ['session-3/value-scores.md', forReading(cardsWith(quarter, ['Business Value', 'UX Value']))],
    [
      'session-3/dependencies-skills.md',
      forReading(records('Waits for'), cardsWith(quarter, ['Dependencies', 'Skills'])),
    ],
    ['session-4/timeline.md', forReading([writeTimeline(quarter)], records('Weeks'))],
    ['session-4/constraints-risks.md', forReading([writeConstraints(quarter)])],
    ...(items === null ? [] : [['work-items.csv', writeWorkItems({ quarter, ...items }, 'table')] as const]),
  ];
  return files.map(([path, text]) => ({ path: `okra/${path}`, text }));
};
