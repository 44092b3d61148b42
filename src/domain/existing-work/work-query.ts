import type { IssueType } from '../jira-publishing/mapping-proposal';

/** Which types somebody looks for: those above standard ones, all of them, or one by its id. */
export type WorkTypes = 'epics' | 'any' | { readonly id: string };

export interface WorkFilter {
  readonly types: WorkTypes;
  /** Whether work that is done is shown too. */
  readonly isDoneShown: boolean;
}

/** What narrows a search of work that may be brought in. */
export interface WorkNarrowing {
  readonly isOpenAlone: boolean;
  /** One of these types; none: any. */
  readonly typeIds: readonly string[];
}

/** Open epics, until somebody asks for more. */
export const workNarrowing = (
  { types, isDoneShown }: WorkFilter,
  known: readonly Pick<IssueType, 'id' | 'level'>[],
): WorkNarrowing => {
  const isOpenAlone = !isDoneShown;
  if (types === 'any') return { isOpenAlone, typeIds: [] };
  // A project that has no such level has no epics to tell apart: all of it is shown.
  return {
    isOpenAlone,
    typeIds: types === 'epics' ? known.filter(({ level }) => level > 0).map(({ id }) => id) : [types.id],
  };
};
