import type { ShareSubject } from '../../entities/exports/page-share/page-share';
import type { MacroView } from './macro-config';

const VIEWS: { readonly [S in ShareSubject]: readonly MacroView[] } = {
  draft: ['draft', 'findings'],
  session0: ['session0'],
  session1: ['session1'],
  session2: ['session2'],
  session3: ['session3'],
  agreed: ['session0', 'objectives', 'draft', 'findings', 'drift'],
};

/** The views that stand on a page for what somebody shared, in the order in which they are read. */
export const sharedViews = (subject: ShareSubject): readonly MacroView[] => VIEWS[subject];
