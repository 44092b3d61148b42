import type { IssueType } from '../jira-publishing/mapping-proposal';

/** Which types somebody looks for: those above standard ones, all of them, or one by its id. */
export type WorkTypes = 'epics' | 'any' | { readonly id: string };

export interface WorkFilter {
  readonly types: WorkTypes;
  /** Whether work that is done is shown too. */
  readonly isDoneShown: boolean;
}

/** What narrows a search of work that may be brought in: open epics, until somebody asks for more. */
export const workClauses = (
  { types, isDoneShown }: WorkFilter,
  known: readonly Pick<IssueType, 'id' | 'level'>[],
): readonly string[] => {
  const open = isDoneShown ? [] : ['statusCategory != Done'];
  if (types === 'any') return open;
  // A project that has no such level has no epics to tell apart: all of it is shown.
  const ids = types === 'epics' ? known.filter(({ level }) => level > 0).map(({ id }) => id) : [types.id];
  if (ids.length === 0) return open;
  return [...open, `(${ids.map((id) => `issuetype = ${id}`).join(' OR ')})`];
};
