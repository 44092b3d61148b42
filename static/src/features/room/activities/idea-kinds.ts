import type { WritingActivity } from '#domain/entities/facilitation/writing-round/writing-round';
import { chooseHypothesis } from '#domain/entities/milestones/milestone/choose-hypothesis';
import type { BatchPart } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import type { SilentCard } from '#domain/sealed/silent-card/silent-card-content';
import { contributionWords, ideaWords, type IdeaWords } from '../words/idea-words';

const NO_THREAD = { objectiveId: null, keyResultIds: [], hypothesisIds: [] };

/** What ideas of a silent round are tagged with, and what becomes of one that is written in the open. */
export interface IdeaKind {
  readonly activity: WritingActivity;
  readonly words: IdeaWords;
  /** A week or day in one is pointed out: those come in #4. */
  readonly asksForDates: boolean;
  /** Null: it has none. */
  readonly tagOf: (card: SilentCard) => string | null;
  readonly tagged: (tag: string | null) => {
    readonly companyObjectiveId: string | null;
    readonly hypothesisId: string | null;
  };
  readonly openCard: (quarter: Quarter, text: string, tag: string | null) => BatchPart;
}

/** Ideas of #2, each under a hypothesis that it would prove or disprove. */
export const hypothesisIdeas: IdeaKind = {
  activity: 's2.ideation',
  words: ideaWords,
  asksForDates: true,
  tagOf: ({ hypothesisId }) => hypothesisId ?? null,
  tagged: (hypothesisId) => ({ companyObjectiveId: null, hypothesisId }),
  openCard: (quarter, title, tag) => ({
    kind: 'milestone.add',
    values: { title, ...(tag === null ? NO_THREAD : chooseHypothesis(quarter, NO_THREAD, tag)) },
  }),
};

/** Ideas of #1, each with the company objective that it serves. */
export const contributionIdeas: IdeaKind = {
  activity: 's1.silent',
  words: contributionWords,
  asksForDates: false,
  tagOf: ({ companyObjectiveId }) => companyObjectiveId,
  tagged: (companyObjectiveId) => ({ companyObjectiveId, hypothesisId: null }),
  openCard: (_quarter, text, companyObjectiveId) => ({
    kind: 'contribution.add',
    values: { text, companyObjectiveId },
  }),
};
