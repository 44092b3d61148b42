import Papa from 'papaparse';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import { TYPE_NAMES } from '../../entities/milestones/milestone/type-name';
import { findById } from '../../kernel/collection';
import { withoutInvisible } from '../../kernel/invisible';
import type { Quarter } from '../../quarter/quarter';
import { exportIndex, milestoneFields } from '../export-fields';
import { guardCell } from '../formula-guard';
import { OKRA_ID } from '../records/record-kind';
import { hypothesisCell } from '../tree-cells';

const HEADING = [
  ...[OKRA_ID, 'milestone', 'type', 'objective', 'key_result', 'hypothesis'],
  ...['cluster', 'unlocks', 'validates', 'votes', 'status'],
];

/** Votes that each card got in the last vote on cards that was revealed. */
const votesOf = ({ voteRounds }: Quarter): ReadonlyMap<string, number> => {
  const last = voteRounds.findLast(
    ({ subjectKind, results }) => subjectKind === 'milestone' && results.length > 0,
  );
  return new Map(last?.results.map(({ id, votes }) => [id, votes]));
};

/** `session-2/milestone-candidates.csv`: the cards that #2 left, with their cluster, what they unlock, and their votes. */
export const writeCandidates = (quarter: Quarter): string => {
  const index = exportIndex(quarter);
  const votes = votesOf(quarter);
  const unlocks = new Map<string, string[]>();
  for (const { milestoneId, targetMilestoneId } of quarter.dependencies)
    if (targetMilestoneId !== null)
      unlocks.set(targetMilestoneId, [
        ...(unlocks.get(targetMilestoneId) ?? []),
        findById(quarter.milestones, milestoneId)?.title ?? '',
      ]);
  const rows = quarter.milestones.map((card) => {
    const fields = new Map(milestoneFields(index, card));
    const keyResults = card.keyResultIds.flatMap((id) => index.keyResults.get(id)?.ordinal ?? []);
    const tests = card.hypothesisIds.map((id) => index.hypothesisTexts.get(id) ?? '').join('\n');
    return [
      card.id,
      card.title,
      card.type === null ? '' : TYPE_NAMES[card.type],
      index.objectiveTitles.get(card.objectiveId ?? '') ?? '',
      keyResults.map((ordinal) => `KR${String(ordinal)}`).join('\n'),
      hypothesisCell(index, card),
      findById(quarter.clusters, card.clusterId ?? '')?.name ?? '',
      (unlocks.get(card.id) ?? []).join('\n'),
      card.type === 'signal_test' ? tests : '',
      isOnTheBoard(card) && votes.size > 0 ? String(votes.get(card.id) ?? 0) : '',
      fields.get('Status') ?? '',
    ];
  });
  const cells = [HEADING, ...rows].map((row) => row.map((cell) => guardCell(withoutInvisible(cell))));
  return `${Papa.unparse(cells, { newline: '\n' })}\n`;
};
