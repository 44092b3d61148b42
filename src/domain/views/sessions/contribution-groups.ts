import type { Contribution } from '../../entities/facilitation/contribution/contribution';
import { hasId } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';

/** Ideas of #1 that stand together: in a cluster of the team's own, with what they serve, or in neither. */
export interface ContributionGroup {
  readonly kind: 'cluster' | 'company' | 'loose';
  /** Id of the cluster or company objective; empty: neither. */
  readonly id: string;
  readonly title: string;
  readonly cards: readonly Contribution[];
}

/** The ideas of #1 as they stand together (G-11): clusters first, then what each serves; what serves nothing comes last. */
export const contributionGroups = ({
  contributions,
  clusters,
  companyObjectives,
}: Pick<Quarter, 'contributions' | 'clusters' | 'companyObjectives'>): readonly ContributionGroup[] => {
  const own = clusters.filter(({ sessionId }) => sessionId === 's1');
  const free = contributions.filter(({ clusterId }) => clusterId === null || !hasId(own, clusterId));
  const loose = free.filter(({ companyObjectiveId }) => companyObjectiveId === null);
  return [
    ...own.map(({ id, name }): ContributionGroup => ({
      kind: 'cluster',
      id,
      title: name,
      cards: contributions.filter(({ clusterId }) => clusterId === id),
    })),
    ...companyObjectives.map(({ id, nick, title }): ContributionGroup => ({
      kind: 'company',
      id,
      title: nick === '' ? title : nick,
      cards: free.filter(({ companyObjectiveId }) => companyObjectiveId === id),
    })),
    ...(loose.length === 0 ? [] : [{ kind: 'loose', id: '', title: '', cards: loose } as const]),
  ];
};
