import type { Blocker, BlockerKind } from '../../entities/facilitation/blocker/blocker';
import { keyResultsOf } from '../../entities/agreement/key-result/key-results-of';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { contributionGroups } from '../sessions/contribution-groups';
import { isGoneOnWith } from '../sessions/hypothesis-groups';
import { companyObjectiveCode, keyResultCode, objectiveCode } from '../thread/codes';
import { quarterShown, type LastEntry, type QuarterShown } from './quarter-shown';
import { sessionShown, type SessionShown } from './session-shown';

/** An objective of the team with what is behind it. */
export interface AgreedObjective {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly pains: readonly string[];
  readonly gains: readonly string[];
  /** Its key results. */
  readonly measures: readonly { readonly code: string; readonly text: string }[];
}

/** What could stop an idea; "none" is left out. */
export interface ToldBlocker {
  readonly id: string;
  readonly kind: Exclude<BlockerKind, 'none'>;
  readonly text: string;
  /** What it stands in the way of; empty: nothing alone. */
  readonly about: string;
  readonly isSettled: boolean;
  /** Member id; null: nobody knows any more. */
  readonly by: string | null;
}

/** What session #1 left: who serves what, why, and what stands in the way. */
export interface AgreementView extends QuarterShown {
  readonly view: 'session1';
  readonly session: SessionShown;
  readonly company: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly priority: string;
    /** Ids of those that serve it. */
    readonly servedBy: readonly string[];
  }[];
  readonly objectives: readonly AgreedObjective[];
  readonly blockers: readonly ToldBlocker[];
  /** Ideas as they stand together; `title` is empty where they stand in nothing. */
  readonly ideas: readonly {
    readonly id: string;
    readonly title: string;
    readonly texts: readonly string[];
  }[];
}

const objectivesOf = (quarter: Quarter): readonly AgreedObjective[] =>
  quarter.objectives.filter(isGoneOnWith).map(({ id, title }) => {
    const own = quarter.painGains.filter(({ objectiveId }) => objectiveId === id);
    const texts = (kind: 'pain' | 'gain') => own.filter((one) => one.kind === kind).map(({ text }) => text);
    return {
      id,
      code: objectiveCode(quarter, id),
      title,
      pains: texts('pain'),
      gains: texts('gain'),
      measures: keyResultsOf(quarter, id).map((keyResult) => ({
        code: keyResultCode(keyResult),
        text: keyResult.text,
      })),
    };
  });

const aboutOf = (quarter: Quarter, { contributionId, objectiveId }: Blocker): string =>
  findById(quarter.contributions, contributionId ?? '')?.text ??
  findById(quarter.objectives, objectiveId ?? '')?.title ??
  '';

const blockersOf = (quarter: Quarter): readonly ToldBlocker[] =>
  quarter.blockers.flatMap((blocker) => {
    const { id, kind, text, status, by } = blocker;
    return kind === 'none'
      ? []
      : [
          {
            id,
            kind,
            text,
            about: aboutOf(quarter, blocker),
            isSettled: status === 'settled',
            by: by ?? null,
          },
        ];
  });

/** What session #1 left, as readers of a page see it (S1-19). */
export const agreementView = (quarter: Quarter, last: LastEntry): AgreementView => {
  const objectives = objectivesOf(quarter);
  const shown = new Set(objectives.map(({ id }) => id));
  return {
    view: 'session1',
    ...quarterShown(quarter, last),
    session: sessionShown(quarter, 's1'),
    company: quarter.companyObjectives.map((one) => ({
      id: one.id,
      code: companyObjectiveCode(quarter, one),
      title: one.title,
      priority: one.priority,
      servedBy: quarter.objectives
        .filter(({ id, companyObjectiveIds }) => shown.has(id) && companyObjectiveIds.includes(one.id))
        .map(({ id }) => id),
    })),
    objectives,
    blockers: blockersOf(quarter),
    ideas: contributionGroups(quarter)
      .filter(({ cards }) => cards.length > 0)
      .map(({ id, title, cards }) => ({ id, title, texts: cards.map(({ text }) => text) })),
  };
};
