import type { macroProcedures } from '#contract/macro-procedures';
import { ok } from '#domain/kernel/result';
import { draftView } from '#domain/views/draft/draft-view';
import { objectivesView } from '#domain/views/objectives/objectives-view';
import { pageView } from '#domain/views/page/page-view';
import { listShownQuarters } from '../usecases/macro/list-shown-quarters';
import type { MacroPorts } from '../usecases/macro/ports';
import { releaseExports } from '../usecases/macro/release-exports';
import { showView } from '../usecases/macro/show-view';
import type { DecidePorts } from '../usecases/quarter/decide-quarter';
import type { Handlers } from './handlers';

export const macroHandlers = (ports: MacroPorts & DecidePorts): Handlers<typeof macroProcedures> => ({
  'macro.quarters': ({ search }) => listShownQuarters(ports, search),
  'macro.draft': async ({ quarter }, caller, { page }) => {
    const shown = await showView(ports, caller, page, quarter, {
      looksBack: false,
      of: ({ quarter: state, last }) => draftView(state, last),
    });
    if (!shown.ok) return shown;
    const { view: draft, ...others } = shown.value;
    return ok({ draft, ...others });
  },
  'macro.objectives': ({ quarter }, caller, { page }) =>
    showView(ports, caller, page, quarter, {
      looksBack: false,
      of: ({ quarter: state, last }) => objectivesView(state, last),
    }),
  'macro.view': async ({ quarter, view: name }, caller, { page }) => {
    const shown = await showView(ports, caller, page, quarter, {
      looksBack: name === 'drift',
      of: (source) => pageView(name, source),
    });
    if (!shown.ok) return shown;
    const { view, ...others } = shown.value;
    return ok({ shown: view, ...others });
  },
  'macro.release': ({ quarter, ...request }, caller, { page }) =>
    releaseExports(ports, caller, page, { quarterId: quarter, ...request }),
});
