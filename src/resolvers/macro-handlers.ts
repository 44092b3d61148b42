import type { macroProcedures } from '#contract/macro-procedures';
import { freezeView } from '../usecases/macro/freeze-view';
import { listRevisions } from '../usecases/macro/list-revisions';
import { listShownQuarters } from '../usecases/macro/list-shown-quarters';
import { mayEditPage, moveView, type PagePorts } from '../usecases/macro/move-view';
import { releaseExports } from '../usecases/macro/release-exports';
import { showFrozen } from '../usecases/macro/show-frozen';
import { showView } from '../usecases/macro/show-view';
import { tellNews } from '../usecases/macro/tell-news';
import type { DecidePorts } from '../usecases/quarter/decide-quarter';
import type { Handlers } from './handlers';

export const macroHandlers = (ports: PagePorts & DecidePorts): Handlers<typeof macroProcedures> => ({
  'macro.quarters': ({ search }) => listShownQuarters(ports, search),
  'macro.view': ({ quarter, view, revision }, caller, { page }) =>
    showView(ports, caller, page, { quarterId: quarter, view, revision }),
  'macro.frozen': ({ quarter, view, slot }, caller, { page }) =>
    showFrozen(ports, caller, page, { quarterId: quarter, view, slot }),
  'macro.revisions': ({ quarter }, caller) => listRevisions(ports, caller, quarter),
  'macro.freeze': ({ quarter, view, revision }, caller) =>
    freezeView(ports, caller, { quarterId: quarter, view, revision }),
  'macro.mayEdit': ({ quarter }, caller, { page }) => mayEditPage(ports, caller, page, quarter),
  'macro.move': ({ quarter, ...request }, caller, { page }) =>
    moveView(ports, caller, page, { quarterId: quarter, ...request }),
  'macro.news': ({ quarter, view, since }, caller) =>
    tellNews(ports, caller, { quarterId: quarter, view, since }),
  'macro.release': ({ quarter, ...request }, caller, { page }) =>
    releaseExports(ports, caller, page, { quarterId: quarter, ...request }),
});
