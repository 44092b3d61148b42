import { ok, type Result } from '#domain/kernel/result';
import { frozenName } from '#domain/views/frozen/frozen-view';
import type { MacroView } from '#domain/views/page/macro-config';
import type { Failure } from '../failure';
import { freezeView, type FreezePorts } from '../macro/freeze-view';
import type { Caller } from '../ports';

/** Keeps views as they are now, and says where; those that are always until now follow the quarter all the same. */
export const keepViews = async (
  ports: FreezePorts,
  caller: Caller,
  quarterId: string,
  views: readonly MacroView[],
): Promise<Result<ReadonlyMap<MacroView, number>, Failure>> => {
  const slots = new Map<MacroView, number>();
  for (const view of views) {
    const name = frozenName(view);
    if (name === undefined) continue;
    const kept = await freezeView(ports, caller, { quarterId, view: name, revision: null });
    if (!kept.ok) return kept;
    slots.set(view, kept.value.slot);
  }
  return ok(slots);
};
