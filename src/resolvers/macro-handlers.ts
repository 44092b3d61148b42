import type { macroProcedures } from '#contract/macro-procedures';
import { listShownQuarters } from '../usecases/macro/list-shown-quarters';
import type { MacroPorts } from '../usecases/macro/ports';
import { showDraft } from '../usecases/macro/show-draft';
import type { Handlers } from './handlers';

export const macroHandlers = (ports: MacroPorts): Handlers<typeof macroProcedures> => ({
  'macro.quarters': ({ search }) => listShownQuarters(ports, search),
  'macro.draft': ({ quarter }, caller) => showDraft(ports, caller, quarter),
});
