import type { MacroView } from './macro-config';

/**
 * What a release of a page's exports covers: the views that there were when it was worded. Whoever edits the page chooses
 * the view, and nobody who released a plan meant what was said in a session.
 */
const RELEASED: ReadonlySet<MacroView> = new Set(['draft', 'table', 'objectives']);

export const isReleasedWithPage = (view: MacroView): boolean => RELEASED.has(view);
