import type { macroProcedures } from '#contract/macro-procedures';
import { ok } from '#domain/kernel/result';
import { draftView } from '#domain/views/draft/draft-view';
import { objectivesView } from '#domain/views/objectives/objectives-view';
import { listShownQuarters } from '../usecases/macro/list-shown-quarters';
import type { MacroPorts } from '../usecases/macro/ports';
import { releaseExports } from '../usecases/macro/release-exports';
import { showView } from '../usecases/macro/show-view';
import type { DecidePorts } from '../usecases/quarter/decide-quarter';
import type { Handlers } from './handlers';

export const macroHandlers = (ports: MacroPorts & DecidePorts): Handlers<typeof macroProcedures> => ({
  'macro.quarters': ({ search }) => listShownQuarters(ports, search),
  'macro.draft': async ({ quarter }, caller, { page }) => {
    const shown = await showView(ports, caller, page, quarter, draftView);
    if (!shown.ok) return shown;
    const { view: draft, ...others } = shown.value;
    return ok({ draft, ...others });
  },
  'macro.objectives': ({ quarter }, caller, { page }) =>
    showView(ports, caller, page, quarter, objectivesView),
  'macro.release': ({ quarter, ...request }, caller, { page }) =>
    releaseExports(ports, caller, page, { quarterId: quarter, ...request }),
});
