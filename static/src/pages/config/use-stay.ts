import { useState } from 'react';
import { frozenName } from '#domain/views/frozen/frozen-view';
import type { MacroConfig } from '#domain/views/page/macro-config';
import { useCall } from '../../rpc/call-context';
import { useRpc } from '../../rpc/use-rpc';
import type { KeptView, Stay } from './stay';

/** Whether a page follows its quarter, and what has to be kept before it can be saved that it does not. */
export const useStay = (present: MacroConfig | undefined, config: MacroConfig | null) => {
  const call = useCall();
  const slot = present?.frozen;
  const [stay, setStay] = useState<Stay>(slot === undefined ? { kind: 'live' } : { kind: 'kept' });
  const held = useRpc(
    'macro.frozen',
    { quarter: present?.quarter ?? '', view: present?.view ?? 'draft', slot: slot ?? 0 },
    { enabled: slot !== undefined },
  );
  const view = config === null ? undefined : frozenName(config.view);
  const revisions = useRpc(
    'macro.revisions',
    { quarter: config?.quarter ?? '' },
    { enabled: config !== null && view !== undefined },
  );
  const kept: KeptView | null =
    slot === undefined || held.data === undefined || present === undefined
      ? null
      : {
          slot,
          quarter: present.quarter,
          view: held.data.frozen.facts.view,
          revision: held.data.frozen.revision,
        };
  // A revision is of one quarter.
  const isHere = kept !== null && kept.quarter === config?.quarter;
  const effective: Stay =
    stay.kind === 'kept' && held.data !== undefined && !isHere ? { kind: 'live' } : stay;
  const revision =
    view === undefined || effective.kind === 'live'
      ? undefined
      : effective.kind === 'kept'
        ? (kept?.revision ?? null)
        : effective.revision;
  return {
    stay: effective,
    setStay,
    kept: isHere ? kept : null,
    /** What the page shows so far is not there any more, or could not be read. */
    isLost: effective.kind === 'kept' && held.error !== null,
    revisions: revisions.data,
    /** As of which the page will show it; undefined: it follows the quarter; null: that is not known yet. */
    revision,
    /** The settings as the page will hold them: what is to stay is kept first. */
    settle: async (wanted: MacroConfig): Promise<MacroConfig> => {
      const { frozen: _, ...live } = wanted;
      if (revision === undefined || revision === null || view === undefined) return live;
      if (effective.kind === 'kept' && kept?.view === view) return { ...live, frozen: kept.slot };
      const made = await call('macro.freeze', { quarter: wanted.quarter, view, revision });
      return { ...live, frozen: made.slot };
    },
  };
};
