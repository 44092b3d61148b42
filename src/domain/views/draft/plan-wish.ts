import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import { placementCollection } from '../../entities/plan/placement/placement';
import { findById, withItem } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { planFindings } from '../findings/plan-findings';
import { WEEKS_OF_SIZE } from '../findings/weeks-of-size';

/** Weeks that somebody thinks of giving a card: dragged there, or typed, and not yet decided. Both included. */
export interface PlanWish {
  /** Id of the milestone. */
  readonly card: string;
  readonly startWeek: number;
  readonly endWeek: number;
}

/** What a wish would change about the plan. */
export interface WishConsequences {
  /** Would be worth a look and is not now, the gravest first. */
  readonly arising: readonly Finding[];
  /** Is worth a look now, and would no longer be. */
  readonly solved: readonly Finding[];
}

const GRAVITY = { error: 0, warn: 1, info: 2 } as const;

const keyOf = ({ code, severity, subject, part = '' }: Finding): string =>
  [code, severity, subject.id, part].join(' ');

/**
 * The quarter as if the card stood there: for looking at, never to be stored.
 *
 * @internal
 */
export const withWish = (quarter: Quarter, { card, startWeek, endWeek }: PlanWish): Quarter => {
  const present = findById(quarter.placements, card);
  const wished = {
    ...(present ?? { id: card, notes: '', proposedBy: null, proposedAt: null }),
    startWeek,
    endWeek,
  };
  return { ...quarter, placements: withItem(quarter.placements, wished, placementCollection.order) };
};

/**
 * What would follow for the sequence of the draft (S4-8, S4-9) if the card stood where somebody holds it. A finding that
 * becomes graver or milder is told as what it would be.
 *
 * @param wish weeks of the quarter; of a card that is not on the board nothing follows
 */
export const wishConsequences = (quarter: Quarter, wish: PlanWish): WishConsequences => {
  const card = findById(quarter.milestones, wish.card);
  if (card === undefined || !isOnTheBoard(card)) return { arising: [], solved: [] };
  const now = planFindings(quarter);
  const then = planFindings(withWish(quarter, wish));
  const nowKeys = new Set(now.map(keyOf));
  const thenKeys = new Set(then.map(keyOf));
  const stays = new Set(then.map(({ code, subject, part = '' }) => [code, subject.id, part].join(' ')));
  return {
    arising: then
      .filter((finding) => !nowKeys.has(keyOf(finding)))
      .toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]),
    solved: now.filter(
      (finding) =>
        !thenKeys.has(keyOf(finding)) &&
        !stays.has([finding.code, finding.subject.id, finding.part ?? ''].join(' ')),
    ),
  };
};

/** How many weeks a card gets that somebody puts on the board: those of its size (S4-15), two where it has none. */
export const usualWeeks = ({ effort }: Pick<Milestone, 'effort'>): number =>
  effort === null ? WEEKS_OF_SIZE.S.usual : WEEKS_OF_SIZE[effort].usual;

/** The same weeks, moved into the quarter where they would begin before it or end behind it. */
export const withinQuarter = (
  startWeek: number,
  length: number,
  weeks: number,
): { readonly startWeek: number; readonly endWeek: number } => {
  const taken = Math.min(length, weeks);
  const start = Math.max(1, Math.min(startWeek, weeks - taken + 1));
  return { startWeek: start, endWeek: start + taken - 1 };
};
