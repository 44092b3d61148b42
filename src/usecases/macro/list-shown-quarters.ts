import { choicesOf } from '#domain/quarter/quarter-list';
import { ok, type Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import type { ProjectProfile } from '../ports';
import type { MacroPorts } from './ports';

export interface ShownQuarters {
  readonly quarters: readonly {
    readonly id: string;
    readonly label: string;
    readonly project: ProjectProfile;
  }[];
  readonly more: boolean;
}

/** Quarters to choose from: those of the projects that one search as the caller shows. */
export const listShownQuarters = async (
  { projectSearch, projectLedger }: MacroPorts,
  text: string | undefined,
): Promise<Result<ShownQuarters, Failure>> => {
  const { projects, hasMore } = await projectSearch.search(text);
  const lists = await Promise.all(
    projects.map(async (project) => {
      const { state } = await projectLedger.read(project.id, { settled: true });
      return choicesOf(state?.quarters ?? []).map(({ id, label }) => ({ id, label, project }));
    }),
  );
  return ok({ quarters: lists.flat(), more: hasMore });
};
