import { chooseHypothesis } from '#domain/entities/milestones/milestone/choose-hypothesis';
import type {
  Milestone,
  MilestoneFields,
  MilestoneType,
} from '#domain/entities/milestones/milestone/milestone';
import { findById } from '#domain/kernel/collection';
import type { BatchPart } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import type { ListedGroup } from './validation-card';

type Thread = Pick<Milestone, 'objectiveId' | 'keyResultIds' | 'hypothesisIds'>;

const cardsOf = (quarter: Quarter, ids: readonly string[]): readonly Milestone[] =>
  ids.flatMap((id) => findById(quarter.milestones, id) ?? []);

/** One type for several cards; those that have it already stay as they are. */
export const typeParts = (
  quarter: Quarter,
  ids: readonly string[],
  type: MilestoneType,
): readonly BatchPart[] =>
  cardsOf(quarter, ids)
    .filter((card) => card.type !== type)
    .map((card) => ({
      kind: 'milestone.edit',
      target: card.id,
      changes: { type },
      was: { type: card.type },
    }));

/** Cards are set aside as noise, or come back as candidates. */
export const statusParts = (
  quarter: Quarter,
  ids: readonly string[],
  status: 'noise' | 'candidate',
): readonly BatchPart[] =>
  cardsOf(quarter, ids)
    .filter((card) => card.status !== status)
    .map((card) => ({
      kind: 'milestone.edit',
      target: card.id,
      changes: { status },
      was: { status: card.status },
    }));

/** The first hypothesis of a card is another one, or none (empty); objective and key results follow it. */
export const hypothesisThread = (quarter: Quarter, card: Milestone, chosen: string): Thread => {
  const [first, ...others] = card.hypothesisIds;
  const former = first === undefined ? undefined : findById(quarter.hypotheses, first);
  const bare: Thread = {
    objectiveId: card.objectiveId,
    keyResultIds: card.keyResultIds.filter((id) => former?.keyResultIds.includes(id) !== true),
    hypothesisIds: others.filter((id) => id !== chosen),
  };
  if (chosen === '') return bare;
  const thread = chooseHypothesis(quarter, bare, chosen);
  return { ...thread, hypothesisIds: [chosen, ...thread.hypothesisIds.filter((id) => id !== chosen)] };
};

/** What a card that is added below a group begins with. */
export const newCardIn = (
  quarter: Quarter,
  { kind, id }: Pick<ListedGroup, 'kind' | 'id'>,
  title: string,
): Partial<MilestoneFields> => {
  if (kind === 'cluster') return { title, clusterId: id };
  if (kind === 'loose') return { title };
  return {
    title,
    ...chooseHypothesis(quarter, { objectiveId: null, keyResultIds: [], hypothesisIds: [] }, id),
  };
};
