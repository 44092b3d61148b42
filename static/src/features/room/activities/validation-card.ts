import { findById } from '#domain/kernel/collection';
import { isOnTheBoard, keyResultsOfMilestone } from '#domain/entities/milestones/milestone/lineage';
import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import type { Quarter } from '#domain/quarter/quarter';
import { hasHypothesis } from '#domain/views/findings/milestone-findings';
import { cardGroups, type CardGroup } from '#domain/views/sessions/card-groups';
import { hypothesisCode, keyResultCode, objectiveCode } from '#domain/views/thread/codes';

/** A card as the list of the validation shows it. */
export interface ListedCard {
  readonly id: string;
  readonly title: string;
  readonly type: MilestoneType | null;
  readonly by: string | undefined;
  readonly twinOf: string | null;
  readonly unlocks: number;
  /** Codes of key results: KR2. */
  readonly validates: readonly string[];
  /** It tests a hypothesis, or is an enabler of one that does (I6). */
  readonly isTested: boolean;
  readonly lacksTimebox: boolean;
  /** It has a type and is tested. */
  readonly isValid: boolean;
}

export interface ListedGroup {
  /** Its kind and its id. */
  readonly key: string;
  readonly kind: CardGroup['kind'];
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly cards: readonly ListedCard[];
}

const codeOf = (quarter: Quarter, { kind, id }: CardGroup): string => {
  const hypothesis = kind === 'hypothesis' ? findById(quarter.hypotheses, id) : undefined;
  if (hypothesis === undefined) return '';
  const home = hypothesis.objectiveId === null ? '' : `${objectiveCode(quarter, hypothesis.objectiveId)} `;
  return home + hypothesisCode(quarter, hypothesis);
};

/** The cards of #2 by group, each with what it still lacks. */
export const listedGroups = (quarter: Quarter): readonly ListedGroup[] =>
  cardGroups(quarter).map((group) => ({
    key: `${group.kind}:${group.id}`,
    kind: group.kind,
    id: group.id,
    code: codeOf(quarter, group),
    title: group.title,
    cards: group.cards.map((card): ListedCard => {
      const unlocks = quarter.dependencies.filter(({ targetMilestoneId, milestoneId }) => {
        const waiting = targetMilestoneId === card.id ? findById(quarter.milestones, milestoneId) : undefined;
        return waiting !== undefined && isOnTheBoard(waiting);
      }).length;
      const isTested = hasHypothesis(quarter, card);
      return {
        id: card.id,
        title: card.title,
        type: card.type,
        by: card.authorIds[0] ?? card.by,
        twinOf: card.twinOf,
        unlocks,
        validates: keyResultsOfMilestone(quarter, card).map((one) => keyResultCode(one)),
        isTested,
        lacksTimebox: card.type === 'spike' && card.timebox === '',
        isValid: card.type !== null && isTested,
      };
    }),
  }));
