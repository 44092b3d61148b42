import type { Quarter } from '../quarter/quarter';
import { findById, hasId } from '../kernel/collection';
import { objectiveOfMilestone } from '../entities/milestones/milestone/lineage';
import type { LinkChoice, PublishMapping } from '../entities/publishing/mapping/publish-mapping';

/** A link that the agreement asks for, read "`from` <outward text of the type> `to`". Both are cards. */
export interface PlannedLink {
  readonly from: string;
  readonly to: string;
  readonly linkTypeId: string;
}

/** A link type of the site. */
export interface LinkType {
  readonly id: string;
  readonly name: string;
  /** As the issue at the outward end is described: "is blocked by". */
  readonly inward: string;
  /** As the issue at the inward end is described: "blocks". */
  readonly outward: string;
}

/** What the two ends of a link are to each other: a milestone to its objective, a prerequisite to its dependent. */
export type LinkRole = 'contributes' | 'blocks';

const PASSIVE = /^(?:is|are|was) .*\bby$/i;
const FROM_DEPENDENT = /^(?:depends? on|requires?|needs?|follows?|waits? for)\b/i;

/** A link type chosen for a role; types are named by administrators, so the outward text tells which end is which. */
export const linkChoice = (type: LinkType, role: LinkRole): LinkChoice => {
  const isReversed = PASSIVE.test(type.outward) || (role === 'blocks' && FROM_DEPENDENT.test(type.outward));
  return { linkTypeId: type.id, linkTypeName: type.name, ...(isReversed ? { reversed: true } : {}) };
};

const planned = (choice: LinkChoice | null, from: string, to: string): readonly PlannedLink[] => {
  if (choice === null) return [];
  const [a, b] = choice.reversed === true ? [to, from] : [from, to];
  return [{ from: a, to: b, linkTypeId: choice.linkTypeId }];
};

/** All links by card: each stands under both of its ends. */
export type LinkPlan = ReadonlyMap<string, readonly PlannedLink[]>;

/** Milestones to their objectives, and prerequisites to their dependents; a pair is linked once. */
export const linkPlan = (quarter: Quarter, mapping: PublishMapping): LinkPlan => {
  const plan = new Map<string, PlannedLink[]>();
  const pairs = new Set<string>();
  const add = (link: PlannedLink): void => {
    const pair = [link.from, link.to].sort().join(' ');
    if (link.from === link.to || pairs.has(pair)) return;
    pairs.add(pair);
    for (const end of [link.from, link.to]) {
      const there = plan.get(end);
      if (there === undefined) plan.set(end, [link]);
      else there.push(link);
    }
  };
  for (const milestone of quarter.milestones) {
    const objective = objectiveOfMilestone(quarter, milestone);
    if (objective !== undefined) planned(mapping.contributes, milestone.id, objective.id).forEach(add);
  }
  for (const { milestoneId, targetMilestoneId } of quarter.dependencies) {
    if (targetMilestoneId === null || !hasId(quarter.milestones, targetMilestoneId)) continue;
    if (hasId(quarter.milestones, milestoneId))
      planned(mapping.blocks, targetMilestoneId, milestoneId).forEach(add);
  }
  return plan;
};

/** The card at the other end. */
export const otherEnd = (link: PlannedLink, row: string): string => (link.from === row ? link.to : link.from);

/**
 * The one link that rides on the creation of a row's issue: Jira takes one at most. The objective's goes first, since
 * the plan names it first, else a dependency's; undefined: none of the row's neighbours is an issue yet.
 */
export const ridingLink = (quarter: Quarter, plan: LinkPlan, row: string): PlannedLink | undefined =>
  (plan.get(row) ?? []).find((link) => hasId(quarter.receipts, otherEnd(link, row)));

/** How a link is noted in a run. */
export const linkName = ({ from, to }: Pick<PlannedLink, 'from' | 'to'>): string => `${from} ${to}`;

/** Links between issues that exist and are not known to be made, each once. */
export const missingLinks = (
  quarter: Quarter,
  plan: LinkPlan,
  rows: readonly string[],
): readonly PlannedLink[] => {
  const seen = new Set<PlannedLink>();
  for (const row of rows) {
    const receipt = findById(quarter.receipts, row);
    if (receipt === undefined) continue;
    for (const link of plan.get(row) ?? []) {
      const other = findById(quarter.receipts, otherEnd(link, row));
      if (other === undefined) continue;
      if (!receipt.linkedTo.includes(other.id) && !other.linkedTo.includes(row)) seen.add(link);
    }
  }
  return [...seen];
};

/** A link that was made and that the agreement no longer asks for; both ends are issues. */
export interface ObsoleteLink {
  readonly row: string;
  readonly other: string;
}

/** Links that OKRA made between these rows and others and that nothing asks for any more, each once. */
export const obsoleteLinks = (
  quarter: Quarter,
  plan: LinkPlan,
  rows: readonly string[],
): readonly ObsoleteLink[] => {
  const found = new Map<string, ObsoleteLink>();
  const add = (row: string, other: string): void => {
    if (!hasId(quarter.receipts, row) || !hasId(quarter.receipts, other)) return;
    if ((plan.get(row) ?? []).some((link) => otherEnd(link, row) === other)) return;
    const [a = '', b = ''] = [row, other].sort();
    found.set(linkName({ from: a, to: b }), { row: a, other: b });
  };
  const asked = new Set(rows);
  for (const { id, linkedTo } of quarter.receipts) {
    for (const other of linkedTo) if (asked.has(id) || asked.has(other)) add(id, other);
  }
  return [...found.values()];
};

/**
 * The cards that an issue is linked to: of those that OKRA linked or wants to link, as far as Jira shows its links to
 * `isSeen` ends. A link to an issue that this account does not see is not listed, so that what was noted of it stays.
 * Links that people made by themselves are theirs.
 */
export const linkedNow = (
  quarter: Quarter,
  plan: LinkPlan,
  row: string,
  { linkedIssueIds, isSeen }: { linkedIssueIds: readonly string[]; isSeen: (issueId: string) => boolean },
): readonly string[] => {
  const receipt = findById(quarter.receipts, row);
  if (receipt === undefined) return [];
  const planned = (plan.get(row) ?? []).map((link) => otherEnd(link, row));
  const there = new Set(linkedIssueIds);
  return [...new Set([...receipt.linkedTo, ...planned])]
    .filter((other) => {
      const issueId = findById(quarter.receipts, other)?.issueId ?? '';
      return there.has(issueId) || (receipt.linkedTo.includes(other) && !isSeen(issueId));
    })
    .sort();
};
