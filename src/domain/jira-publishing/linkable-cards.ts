import {
  isOnTheBoard,
  keyResultsOfMilestone,
  objectiveOfMilestone,
} from '../entities/milestones/milestone/lineage';
import { keyResultCode, objectiveCode } from '../views/thread/codes';
import type { Quarter } from '../quarter/quarter';
import { findById } from '../kernel/collection';
import { kindOfMilestone } from '../entities/publishing/mapping/kind-of-milestone';
import type { CardKind } from '../entities/publishing/mapping/publish-mapping';

/** A card that an issue may be linked to; one with a key has an issue already. */
export interface LinkableCard {
  readonly row: string;
  readonly kind: CardKind;
  readonly title: string;
  /** Empty: it belongs to no objective yet. */
  readonly objectiveCode: string;
  /** Empty: it serves no key result yet. */
  readonly keyResultCode: string;
  readonly issueKey: string | null;
}

const folded = (text: string): string => text.toLowerCase();

/** Cards of the board in its order, those without an issue first; what was set aside only where it has one. */
export const linkableCards = (quarter: Quarter, text = ''): readonly LinkableCard[] => {
  const keyOf = (row: string): string | null => findById(quarter.receipts, row)?.issueKey ?? null;
  const objectives = quarter.objectives.map(({ id, title }): LinkableCard => ({
    row: id,
    kind: 'objective',
    title,
    objectiveCode: objectiveCode(quarter, id),
    keyResultCode: '',
    issueKey: keyOf(id),
  }));
  const milestones = quarter.milestones
    .filter((milestone) => isOnTheBoard(milestone) || keyOf(milestone.id) !== null)
    .map((milestone): LinkableCard => {
      const objective = objectiveOfMilestone(quarter, milestone);
      const [keyResult] = keyResultsOfMilestone(quarter, milestone);
      return {
        row: milestone.id,
        kind: kindOfMilestone(milestone.type),
        title: milestone.title,
        objectiveCode: objective === undefined ? '' : objectiveCode(quarter, objective.id),
        keyResultCode: keyResult === undefined ? '' : keyResultCode(keyResult),
        issueKey: keyOf(milestone.id),
      };
    });
  const wanted = folded(text).split(/\s+/).filter(Boolean);
  const found = [...milestones, ...objectives].filter((card) => {
    const said = folded([card.title, card.objectiveCode, card.keyResultCode, card.issueKey ?? ''].join(' '));
    return wanted.every((word) => said.includes(word));
  });
  return [
    ...found.filter(({ issueKey }) => issueKey === null),
    ...found.filter(({ issueKey }) => issueKey !== null),
  ];
};
