import type { WorkNarrowing } from '#domain/existing-work/work-query';
import type { SearchedQuery, TypedQuery } from '#domain/jira-publishing/issue-query';

const LATEST_FIRST = 'ORDER BY updated DESC';

const narrowed = ({ isOpenAlone, typeIds }: WorkNarrowing): readonly string[] => [
  ...(isOpenAlone ? ['statusCategory != Done'] : []),
  ...(typeIds.length === 0 ? [] : [`(${typeIds.map((id) => `issuetype = ${id}`).join(' OR ')})`]),
];

/**
 * A query that finds issues of one project only. The where clause of a typed query was read by Jira on its own before,
 * so that no bracket of it closes ours.
 *
 * @param projectId digits
 */
export const boundedJql = (projectId: string, query: SearchedQuery, narrowing?: WorkNarrowing): string => {
  const bound = [`project = ${projectId}`, ...(narrowing === undefined ? [] : narrowed(narrowing))].join(
    ' AND ',
  );
  switch (query.kind) {
    case 'latest':
      return `${bound} ${LATEST_FIRST}`;
    case 'words':
      return `${[bound, ...query.words.map((word) => `summary ~ "${word}*"`)].join(' AND ')} ${LATEST_FIRST}`;
    case 'jql': {
      const where = query.where === '' ? '' : ` AND (${query.where})`;
      return `${bound}${where} ${query.orderBy === '' ? LATEST_FIRST : query.orderBy}`;
    }
  }
};

/** A typed query as Jira is asked about it: what will stand between our brackets on its own, then the whole. */
export const typedJqls = ({ where, orderBy }: TypedQuery): readonly string[] =>
  [where, `${where} ${orderBy}`.trim()].filter((jql) => jql !== '');
