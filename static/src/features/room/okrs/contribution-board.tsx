import { findById } from '#domain/kernel/collection';
import { contributionGroups } from '#domain/views/sessions/contribution-groups';
import { lookAlikes } from '#domain/views/sessions/look-alikes';
import { createSelector } from '../../../sync/create-selector';
import type { BoardGroup, BoardKind } from '../activities/board-kind';
import { companyWords } from '../words/company-words';
import { ClusterFoot } from './cluster-foot';
import { mergeContributions, moveContributions } from './contribution-parts';
import { nickOf } from './nick-of';

/** The board of #1: its ideas with the company objective that each serves, and in clusters. */
export const contributionBoard: BoardKind = {
  session: 's1',
  selectGroups: createSelector((quarter): readonly BoardGroup[] => {
    const tagOf = (id: string | null): string => {
      const company = id === null ? undefined : findById(quarter.companyObjectives, id);
      return company === undefined ? companyWords.noTag : nickOf(company);
    };
    return contributionGroups(quarter).map(({ kind, id, title, cards }) => ({
      key: `${kind}:${id}`,
      kind,
      id,
      code: '',
      title,
      cards: cards.map((card) => ({
        id: card.id,
        title: card.text,
        by: card.by,
        twinOf: card.twinOf,
        ...(kind === 'company' ? {} : { tag: tagOf(card.companyObjectiveId) }),
      })),
    }));
  }),
  cardsToRead: ({ contributions }) =>
    contributions.map(({ id, by }) => ({ id, authorIds: by === undefined ? [] : [by] })),
  selectAlike: createSelector(({ contributions }) =>
    lookAlikes(contributions.map(({ id, text }) => ({ id, title: text }))).filter(
      ({ one, other }) =>
        findById(contributions, one)?.twinOf !== other && findById(contributions, other)?.twinOf !== one,
    ),
  ),
  moveParts: moveContributions,
  mergeParts: mergeContributions,
  freePart: (target) => ({ kind: 'contribution.edit', target, changes: { clusterId: null } }),
  twinPart: (target, twinOf) => ({ kind: 'contribution.edit', target, changes: { twinOf } }),
  footOf: (group) => (group.kind === 'cluster' ? <ClusterFoot group={group} /> : null),
};
