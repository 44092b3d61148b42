import type { PageView } from '#domain/views/page/page-view';

/** Whom a view names, each once. */
export const membersOfView = (view: PageView): readonly string[] => {
  switch (view.view) {
    case 'session1':
      return [...new Set(view.blockers.flatMap(({ by }) => by ?? []))];
    case 'session3':
      return [...new Set(view.skills.flatMap(({ holders }) => holders))];
    case 'findings':
      return [...new Set(view.findings.flatMap(({ owner }) => owner ?? []))];
    default:
      return [];
  }
};
