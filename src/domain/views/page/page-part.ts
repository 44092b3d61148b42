import { draftPart } from '../draft/draft-part';
import { objectivesPart } from '../objectives/objectives-part';
import type { AgreementView } from './agreement-view';
import type { CandidatesView } from './candidates-view';
import type { Drift, DriftView } from './drift-view';
import type { ObjectiveOfPage, PageView } from './page-view';
import type { RisksView } from './risks-view';
import type { ScoresView } from './scores-view';

type Chosen = readonly string[];

/** What belongs to one of some objectives. */
const isOf =
  (chosen: Chosen) =>
  ({ objectiveId }: { readonly objectiveId: string | null }): boolean =>
    objectiveId !== null && chosen.includes(objectiveId);

const agreementPart = (view: AgreementView, chosen: Chosen): AgreementView => ({
  ...view,
  objectives: view.objectives.filter(({ id }) => chosen.includes(id)),
  company: view.company
    .filter(({ servedBy }) => servedBy.some((id) => chosen.includes(id)))
    .map((one) => ({ ...one, servedBy: one.servedBy.filter((id) => chosen.includes(id)) })),
});

const candidatesPart = (view: CandidatesView, chosen: Chosen): CandidatesView => ({
  ...view,
  objectives: view.objectives.filter(({ id }) => chosen.includes(id)),
  groups: view.groups
    .map((group) => ({ ...group, cards: group.cards.filter(isOf(chosen)) }))
    .filter(({ cards }) => cards.length > 0),
});

const scoresPart = (view: ScoresView, chosen: Chosen): ScoresView => ({
  ...view,
  cards: view.cards.filter(isOf(chosen)),
});

const risksPart = (view: RisksView, chosen: Chosen): RisksView => ({
  ...view,
  findings: view.findings.filter(isOf(chosen)),
  markers: view.markers.filter(isOf(chosen)),
  needs: view.needs.filter(isOf(chosen)),
});

const cardsOfDrift = (drift: Drift, chosen: Chosen): Drift => {
  const cards = drift.cards.filter(isOf(chosen));
  const known = new Set(cards.map(({ id }) => id));
  return {
    ...drift,
    cards,
    entries: drift.entries
      .map((entry) => ({ ...entry, cards: entry.cards.filter(({ id }) => known.has(id)) }))
      .filter((entry) => entry.cards.length > 0),
  };
};

/** The one objective; without a choice it is none, and never all of them. */
const objectivePart = (view: ObjectiveOfPage, one: Chosen): ObjectiveOfPage => ({
  ...view,
  draft: draftPart(view.draft, one.length === 0 ? [''] : one),
  thread: objectivesPart(view.thread, one.length === 0 ? [''] : one),
});

const driftPart = (view: DriftView, chosen: Chosen): DriftView => ({
  ...view,
  drift: view.drift === null ? null : cardsOfDrift(view.drift, chosen),
});

/**
 * A view of some objectives.
 *
 * @param chosen ids; none: all, or of a view of one objective none. What is chosen and not there any more shows nothing, and never the others instead.
 */
export const pagePart = (view: PageView, chosen: Chosen): PageView => {
  if (view.view === 'objective') return objectivePart(view, chosen.slice(0, 1));
  if (chosen.length === 0) return view;
  switch (view.view) {
    case 'draft':
      return { ...view, draft: draftPart(view.draft, chosen) };
    case 'objectives':
      return { ...view, thread: objectivesPart(view.thread, chosen) };
    case 'session0':
      // The vision is one for all objectives.
      return view;
    case 'session1':
      return agreementPart(view, chosen);
    case 'session2':
      return candidatesPart(view, chosen);
    case 'session3':
      return scoresPart(view, chosen);
    case 'findings':
      return risksPart(view, chosen);
    case 'drift':
      return driftPart(view, chosen);
  }
};
