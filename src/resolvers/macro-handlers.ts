import type { macroProcedures } from '#contract/macro-procedures';
import { listShownQuarters } from '../usecases/macro/list-shown-quarters';
import type { MacroPorts } from '../usecases/macro/ports';
import { releaseExports } from '../usecases/macro/release-exports';
import { showDraft } from '../usecases/macro/show-draft';
import type { DecidePorts } from '../usecases/quarter/decide-quarter';
import type { Handlers } from './handlers';

export const macroHandlers = (ports: MacroPorts & DecidePorts): Handlers<typeof macroProcedures> => ({
  'macro.quarters': ({ search }) => listShownQuarters(ports, search),
  'macro.draft': ({ quarter }, caller, { page }) => showDraft(ports, caller, page, quarter),
  'macro.release': ({ quarter, ...request }, caller, { page }) =>
    releaseExports(ports, caller, page, { quarterId: quarter, ...request }),
});
