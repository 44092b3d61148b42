import type { Hypothesis } from '../entities/agreement/hypothesis/hypothesis';
import { saysNone, NONE } from '../entities/milestones/dependency/dependency-text';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import { findById, groupedBy } from '../kernel/collection';
import { foldedTitle } from '../kernel/folded-title';
import { listLines } from '../kernel/list-items';
import { dependencyText, type ExportIndex } from './export-fields';
import { withoutAddresses } from './without-addresses';

/**
 * What a card waits for as the tables of the folder say it: never a text of which a reader would make other items than there
 * are, or another answer than was given. The text as it was typed stands in the card's record then.
 */
export const dependencyCell = (index: ExportIndex, card: Milestone): string => {
  const items = index.dependencies.get(card.id) ?? [];
  const { dependenciesText: typed, dependenciesNone: isNone } = card;
  if (items.length === 0 && !(isNone && saysNone(typed))) return isNone ? NONE : '';
  const cell = dependencyText(index, card);
  return items.length > 0 && saysNone(cell) ? '' : cell;
};

/** The typed text that a reader of that cell takes for it. */
export const typedOfCell = (cell: string): string => (cell === NONE ? '' : cell);

const foldedText = ({ text }: Hypothesis): readonly string[] => [foldedTitle(text)];

/** Whether a reader finds the hypotheses of a card by their texts alone: else its record names them, and its row none. */
export const areFoundByText = ({ quarter: { hypotheses } }: ExportIndex, card: Milestone): boolean => {
  const isNearCard = ({ objectiveId }: Hypothesis): boolean =>
    card.objectiveId === null || objectiveId === card.objectiveId;
  return card.hypothesisIds
    .flatMap((id) => findById(hypotheses, id) ?? [])
    .every((hypothesis) => {
      const folded = foldedTitle(hypothesis.text);
      const [line, ...others] = listLines(withoutAddresses(hypothesis.text));
      return (
        isNearCard(hypothesis) &&
        groupedBy(hypotheses, foldedText).get(folded)?.filter(isNearCard).length === 1 &&
        others.length === 0 &&
        foldedTitle(line ?? '') === folded
      );
    });
};

/** What a row of the folder says of the hypotheses of its card. */
export const hypothesisCell = (index: ExportIndex, card: Milestone): string =>
  areFoundByText(index, card)
    ? card.hypothesisIds.map((id) => index.hypothesisTexts.get(id) ?? '').join('\n')
    : '';
