import { ok, type Result } from '#domain/kernel/result';
import { frozenName, type FrozenView } from '#domain/views/frozen/frozen-view';
import type { MacroView } from '#domain/views/page/macro-config';
import { isReleasedWithPage } from '#domain/views/page/released-views';
import { notFound, type Failure } from '../failure';
import type { Caller } from '../ports';
import { accessQuarter } from '../quarter/access-quarter';
import type { MacroPorts } from './ports';
import { pageExports, type PageExports } from './release-exports';
import { findProjectKey } from './show-view';

export interface FrozenRequest {
  readonly quarterId: string;
  readonly view: MacroView;
  readonly slot: number;
}

export interface FrozenShown {
  readonly frozen: FrozenView;
  /** The revision that the quarter is at now. */
  readonly head: number;
  readonly projectKey: string | null;
  readonly exports: PageExports | null;
}

/**
 * A view that is kept, if it is the one that the page says it shows: its settings are anybody's who edits the page, and a
 * release covers views by their names.
 */
export const findFrozen = async (
  { frozenViews }: Pick<MacroPorts, 'frozenViews'>,
  quarterId: string,
  view: MacroView,
  slot: number,
): Promise<FrozenView | undefined> => {
  const frozen = await frozenViews.find(quarterId, slot);
  return frozen?.facts.view === frozenName(view) ? frozen : undefined;
};

/** A view as it was, for whoever may browse the project now. What was never kept is answered like a quarter that there is not. */
export const showFrozen = async (
  ports: MacroPorts,
  caller: Caller,
  page: string | undefined,
  { quarterId, view, slot }: FrozenRequest,
): Promise<Result<FrozenShown, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  const [frozen] = await Promise.all([findFrozen(ports, quarterId, view, slot), access.value.kept]);
  if (frozen === undefined) return notFound;
  return ok({
    frozen,
    head: access.value.reading.seq,
    projectKey: await findProjectKey(ports, access.value.quarter),
    exports: isReleasedWithPage(view) ? pageExports(access.value, page) : null,
  });
};
