import { dependenciesOf, dependentsOf } from '../../entities/milestones/dependency/dependency-graph';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { whyNotEarlier } from '../why-not-earlier/why-not-earlier';

/** Why a card stands in the weeks that it has. */
export type PlacementReason =
  /** It waits for that card, the last one to end. */
  | { readonly kind: 'after'; readonly card: string; readonly endWeek: number }
  /** In the weeks before the team has no room, or nobody with that skill. */
  | { readonly kind: 'room' }
  | { readonly kind: 'skill'; readonly skill: string }
  /** That card waits for it. */
  | { readonly kind: 'before'; readonly card: string; readonly startWeek: number }
  /** Nothing is in the way of any week. */
  | { readonly kind: 'free' };

/** What keeps it from the week before; else what it frees. Undefined: the card has no weeks. @param fromWeek the present week */
export const placementReason = (
  quarter: Quarter,
  card: string,
  fromWeek: number,
): PlacementReason | undefined => {
  const placed = findById(quarter.placements, card);
  const why = whyNotEarlier(quarter, card, fromWeek);
  if (placed === undefined || why === undefined) return undefined;
  const [last] = dependenciesOf(quarter, card)
    .flatMap(({ targetMilestoneId }) => findById(quarter.placements, targetMilestoneId ?? '') ?? [])
    .filter(({ endWeek }) => endWeek < placed.startWeek)
    .toSorted((a, b) => b.endWeek - a.endWeek);
  if (last !== undefined && last.endWeek >= fromWeek)
    return { kind: 'after', card: last.id, endWeek: last.endWeek };
  const blockers = why.earlier.at(-1)?.blockers ?? [];
  const skill = blockers.find((one) => one.kind === 'skill');
  if (skill !== undefined) return { kind: 'skill', skill: skill.skill };
  if (blockers.some(({ kind }) => kind === 'capacity')) return { kind: 'room' };
  const [next] = dependentsOf(quarter, card)
    .flatMap(({ milestoneId }) => findById(quarter.placements, milestoneId) ?? [])
    .filter(({ startWeek }) => startWeek > placed.endWeek)
    .toSorted((a, b) => a.startWeek - b.startWeek);
  return next === undefined ? { kind: 'free' } : { kind: 'before', card: next.id, startWeek: next.startWeek };
};
