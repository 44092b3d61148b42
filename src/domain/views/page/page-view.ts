import type { DraftPlan, DraftView } from '../draft/draft-view';
import { draftView } from '../draft/draft-view';
import { objectivesView, type ObjectivesView } from '../objectives/objectives-view';
import type { Entry } from '../../quarter/entry';
import type { Quarter } from '../../quarter/quarter';
import { agreementView, type AgreementView } from './agreement-view';
import { candidatesView, type CandidatesView } from './candidates-view';
import { driftView, type DriftView } from './drift-view';
import { factsView, type FactsView, type MacroView } from './macro-config';
import type { LastEntry } from './quarter-shown';
import { risksView, type RisksView } from './risks-view';
import { scoresView, type ScoresView } from './scores-view';
import { visionView, type VisionView } from './vision-view';

/** What a view of a page needs beside the quarter. */
export interface PageSource {
  readonly quarter: Quarter;
  readonly last: LastEntry;
  /** The draft that the team agreed on last; undefined: none, or nobody can read it. */
  readonly agreed: DraftPlan | undefined;
  /** What is known of the quarter's history since then, in order. */
  readonly entries: readonly Entry[];
}

/** The draft by its weeks, as a board or as a table. */
export interface DraftOfPage {
  readonly view: 'draft';
  readonly draft: DraftView;
}

/** Objectives with what hangs on them. */
export interface ObjectivesOfPage {
  readonly view: 'objectives';
  readonly thread: ObjectivesView;
}

/** One objective: what hangs on it, and its weeks. */
export interface ObjectiveOfPage {
  readonly view: 'objective';
  readonly draft: DraftView;
  readonly thread: ObjectivesView;
}

/** All that a view of a page says: facts by which it is drawn, written as a document, or kept as it was. */
export type PageView =
  | DraftOfPage
  | ObjectivesOfPage
  | ObjectiveOfPage
  | VisionView
  | AgreementView
  | CandidatesView
  | ScoresView
  | RisksView
  | DriftView;

/** How each view is made of a quarter: one without a maker does not compile. */
const makers: { readonly [N in FactsView]: (source: PageSource) => Extract<PageView, { view: N }> } = {
  draft: ({ quarter, last }) => ({ view: 'draft', draft: draftView(quarter, last) }),
  objectives: ({ quarter, last }) => ({ view: 'objectives', thread: objectivesView(quarter, last) }),
  objective: ({ quarter, last }) => ({
    view: 'objective',
    draft: draftView(quarter, last),
    thread: objectivesView(quarter, last),
  }),
  session0: ({ quarter, last }) => visionView(quarter, last),
  session1: ({ quarter, last }) => agreementView(quarter, last),
  session2: ({ quarter, last }) => candidatesView(quarter, last),
  session3: ({ quarter, last }) => scoresView(quarter, last),
  findings: ({ quarter, last }) => risksView(quarter, last),
  drift: ({ quarter, last, agreed, entries }) => driftView(quarter, last, agreed, entries),
};

/** What a view of a page says of a quarter, whole. */
export const pageView = (name: MacroView, source: PageSource): PageView => makers[factsView(name)](source);
