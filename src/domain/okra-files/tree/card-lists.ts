import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import { MILESTONE_TYPES, type Milestone } from '../../entities/milestones/milestone/milestone';
import { TYPE_NAMES } from '../../entities/milestones/milestone/type-name';
import { SCALES } from '../../entities/scoring/score/score';
import { groupedBy } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { exportIndex, milestoneFields } from '../export-fields';
import { writeBlock } from '../write-block';

const onTheBoard = ({ milestones }: Quarter): readonly Milestone[] => milestones.filter(isOnTheBoard);

const grouped = (
  label: string,
  groups: readonly (readonly [string, readonly Milestone[]])[],
): readonly string[] =>
  groups
    .filter(([, cards]) => cards.length > 0)
    .map(([name, cards]) =>
      writeBlock([
        [label, name],
        ['Cards', cards.map(({ title }) => title).join('\n')],
      ]),
    );

/** Cards of the board by type, for reading. */
export const cardsByType = (quarter: Quarter): readonly string[] => {
  const cards = onTheBoard(quarter);
  return grouped('Of type', [
    ...MILESTONE_TYPES.map((type) => [TYPE_NAMES[type], cards.filter((card) => card.type === type)] as const),
    ['Not chosen yet', cards.filter(({ type }) => type === null)],
  ]);
};

/** Cards of the board by size, for reading. */
export const cardsBySize = (quarter: Quarter): readonly string[] => {
  const cards = onTheBoard(quarter);
  return grouped(
    'Of size',
    SCALES.effort.map((size) => [String(size), cards.filter(({ effort }) => effort === size)] as const),
  );
};

/** Some fields of each card of the board that says any of them, for reading. */
export const cardsWith = (quarter: Quarter, labels: readonly string[]): readonly string[] => {
  const index = exportIndex(quarter);
  return onTheBoard(quarter).flatMap((card) => {
    const fields = milestoneFields(index, card).filter(
      ([label, value]) => labels.includes(label) && value !== '',
    );
    return fields.length === 0 ? [] : [writeBlock([['On the board', card.title], ...fields])];
  });
};

const testedBy = ({ hypothesisIds }: Milestone): readonly string[] => hypothesisIds;

/** Each hypothesis with what was learned and the cards that test it, for reading. */
export const hypothesesWithCards = (quarter: Quarter): readonly string[] => {
  const cards = groupedBy(onTheBoard(quarter), testedBy);
  return quarter.hypotheses.map(({ id, text, status, learning }) =>
    writeBlock([
      ['Tested', text],
      ['Status', status],
      ['Learned', learning],
      ['Cards', (cards.get(id) ?? []).map(({ title }) => title).join('\n')],
    ]),
  );
};
