import type { macroProcedures } from '#contract/macro-procedures';
import { listShownQuarters } from '../usecases/macro/list-shown-quarters';
import type { MacroPorts } from '../usecases/macro/ports';
import { releaseExports } from '../usecases/macro/release-exports';
import { showView } from '../usecases/macro/show-view';
import type { DecidePorts } from '../usecases/quarter/decide-quarter';
import type { Handlers } from './handlers';

export const macroHandlers = (ports: MacroPorts & DecidePorts): Handlers<typeof macroProcedures> => ({
  'macro.quarters': ({ search }) => listShownQuarters(ports, search),
  'macro.view': ({ quarter, view }, caller, { page }) => showView(ports, caller, page, quarter, view),
  'macro.release': ({ quarter, ...request }, caller, { page }) =>
    releaseExports(ports, caller, page, { quarterId: quarter, ...request }),
});
