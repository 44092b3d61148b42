import { LEAST_PARTS, MOST_PARTS } from '#domain/entities/plan/split/split-limits';
import { decideSplit } from '#domain/entities/plan/split/decide-split';
import type { SplitCommand } from '#domain/entities/plan/split/split-command';
import { splitWeeks } from '#domain/entities/plan/split/split-weeks';
import { dependenciesOf, dependentsOf } from '#domain/entities/milestones/dependency/dependency-graph';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { MAX_TITLE } from '#domain/kernel/limit';
import { findById } from '#domain/kernel/collection';
import type { Refusal } from '#domain/kernel/refusal';
import type { Quarter } from '#domain/quarter/quarter';
import { ideasIn } from '#domain/views/sessions/ideas-in';
import { splitWords } from '../words/split-words';

/** What somebody chose so far about the parts of a card. */
export interface SplitDraft {
  readonly titles: readonly string[];
  /** Parts from 0, by the dependency that waits; the last part where none is chosen. */
  readonly waiting: ReadonlyMap<string, number>;
  readonly keepScores: boolean;
}

/** What the dialog says of a draft. */
export interface SplitPreview {
  readonly card: Milestone;
  /** Its weeks, part by part; empty: it is on no board. */
  readonly weeks: readonly ({ readonly startWeek: number; readonly endWeek: number } | null)[];
  readonly dependents: readonly { readonly id: string; readonly title: string; readonly part: number }[];
  readonly hasScores: boolean;
  readonly waits: boolean;
  readonly issueKey: string | null;
  readonly refusal: Refusal | null;
}

/** Two ideas that one card names are two parts already; else they are counted. */
export const firstTitles = (title: string): readonly string[] => {
  const ideas = ideasIn(title);
  if (ideas.length >= LEAST_PARTS && ideas.length <= MOST_PARTS) return ideas;
  const room = title.slice(0, MAX_TITLE - splitWords.named('', LEAST_PARTS).length);
  return Array.from({ length: LEAST_PARTS }, (_, at) => splitWords.named(room, at + 1));
};

/** The command that carries a draft out. */
export const splitCommand = (card: string, { titles, waiting, keepScores }: SplitDraft): SplitCommand => ({
  kind: 'milestone.split',
  milestone: card,
  titles,
  waiting: [...waiting].map(([dependency, part]) => ({
    dependency,
    part: Math.min(part, titles.length - 1),
  })),
  keepScores,
});

/** What would come of it, and why it may not be; undefined: the card is gone. */
export const splitPreview = (quarter: Quarter, id: string, draft: SplitDraft): SplitPreview | undefined => {
  const card = findById(quarter.milestones, id);
  if (card === undefined) return undefined;
  const last = draft.titles.length - 1;
  const dependents = dependentsOf(quarter, id);
  // What somebody no longer waits for is not sent.
  const waiting = new Map([...draft.waiting].filter(([one]) => findById(dependents, one) !== undefined));
  const decision = decideSplit(quarter, { ...splitCommand(id, { ...draft, waiting }), id: 'preview' });
  const placement = findById(quarter.placements, id);
  return {
    card,
    weeks: placement === undefined ? [] : splitWeeks(placement, draft.titles.length),
    dependents: dependents.map((one) => ({
      id: one.id,
      title: findById(quarter.milestones, one.milestoneId)?.title ?? '',
      part: Math.min(draft.waiting.get(one.id) ?? last, last),
    })),
    hasScores: card.effort !== null || card.businessValue !== null || card.uxValue !== null,
    waits: dependenciesOf(quarter, id).length > 0,
    issueKey: findById(quarter.receipts, id)?.issueKey ?? null,
    refusal: decision.ok ? null : decision.error,
  };
};
