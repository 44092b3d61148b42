import type { Quarter } from '#domain/quarter/quarter';
import { siblingsOf, type Sibling } from '#domain/views/thread/siblings';
import type { CardContext, ContextDependency } from '#domain/views/thread/card-context';
import type { SeenIssue } from './ports';

/** Cards around the one that is asked for, and the issues to be looked at for them. */
export interface Neighbours {
  readonly siblings: readonly Sibling[];
  /** Siblings beyond those. */
  readonly more: number;
  /** Without the asked one itself; one call reads a hundred with it. */
  readonly issueIds: readonly string[];
}

/** A card with what is around it, as far as the viewer may see that in Jira. */
export interface SeenCard {
  readonly why: CardContext;
  readonly issues: readonly SeenIssue[];
  readonly hiddenDependencies: number;
  readonly siblings: readonly Sibling[];
  readonly hiddenSiblings: number;
  readonly moreSiblings: number;
}

const MOST_SIBLINGS = 25;
const MOST_OTHERS = 99;

/**
 * The card with these of its dependencies. The text as somebody typed it may name the ones that are left out, so it
 * goes with them.
 */
export const withDependencies = (
  reason: CardContext,
  dependencies: CardContext['dependencies'],
): CardContext => ({
  ...reason,
  dependencies,
  dependenciesText: dependencies.length === reason.dependencies.length ? reason.dependenciesText : '',
});

/** A card may be a hypothesis's hundredth: the first ones are told, the rest is counted. */
export const neighboursOf = (quarter: Quarter, reason: CardContext): Neighbours => {
  const all = reason.type === 'objective' ? [] : siblingsOf(quarter, reason.milestoneId);
  const siblings = all.slice(0, MOST_SIBLINGS);
  const ids = [
    reason.partOf?.issueId,
    ...siblings.map(({ issueId }) => issueId),
    ...reason.dependencies.map(({ issueId }) => issueId),
  ].flatMap((id) => id ?? []);
  return {
    siblings,
    more: all.length - siblings.length,
    issueIds: [...new Set(ids)].slice(0, MOST_OTHERS),
  };
};

/**
 * What was asked for and Jira did not show is not told: neither its title nor its weeks, only that there is something.
 * What there was no room to ask for is left to be seen in the quarter, without a state.
 */
export const seenCard = (
  reason: CardContext,
  { siblings, more, issueIds }: Neighbours,
  own: SeenIssue,
  others: readonly SeenIssue[],
): SeenCard => {
  const seen = new Set([own, ...others].map(({ issueId }) => issueId));
  const asked = new Set(issueIds);
  const isShown = ({ issueId }: Pick<Sibling | ContextDependency, 'issueId'>): boolean =>
    issueId === null || seen.has(issueId) || !asked.has(issueId);
  const dependencies = reason.dependencies.filter(isShown);
  const shown = siblings.filter(isShown);
  // A task tells the title of its card itself; which issue that card is, Jira says or does not.
  const partOf =
    reason.partOf === null || isShown(reason.partOf) ? reason.partOf : { ...reason.partOf, issueId: null };
  return {
    why: withDependencies({ ...reason, partOf }, dependencies),
    issues: [own, ...others.filter((issue) => issue !== own)],
    hiddenDependencies: reason.dependencies.length - dependencies.length,
    siblings: shown,
    hiddenSiblings: siblings.length - shown.length,
    moreSiblings: more,
  };
};
