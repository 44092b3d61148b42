import type { MacroView } from '#domain/views/page/macro-config';

const WITH_STATES: ReadonlySet<MacroView> = new Set(['draft', 'table', 'objectives', 'objective', 'drift']);

/** Whether a view tells where work items stand; of the others nobody has to ask for it. */
export const showsStates = (view: MacroView): boolean => WITH_STATES.has(view);
