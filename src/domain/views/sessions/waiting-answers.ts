import {
  dependencyItems,
  dependencySource,
  MOST_ITEMS,
  saysNone,
} from '../../entities/milestones/dependency/dependency-text';
import { dependenciesOf } from '../../entities/milestones/dependency/dependency-graph';
import type { Dependencies, DependencySource } from '../../entities/milestones/dependency/dependency';
import type { Milestone, Milestones } from '../../entities/milestones/milestone/milestone';
import { findById } from '../../kernel/collection';
import { foldedTitle } from '../../kernel/folded-title';

type Part = Milestones & Dependencies;

/** What a card says it waits for: lines, words that nobody split yet, nothing at all, or no answer (S3-7). */
export type WaitingAnswer = 'lines' | 'text' | 'none' | 'unasked';

/** Whether anybody asked what a card waits for, and how the answer stands. */
export const waitingAnswer = (quarter: Dependencies, card: Milestone): WaitingAnswer => {
  if (dependenciesOf(quarter, card.id).length > 0) return 'lines';
  if (card.dependenciesNone) return 'none';
  return card.dependenciesText.trim() === '' ? 'unasked' : 'text';
};

/** A line that a text offers. */
export interface OfferedLine {
  readonly text: string;
  readonly source: DependencySource;
  /** The card that the words name. */
  readonly targetMilestoneId: string | null;
}

/**
 * The lines that a card's words make and that it has not yet (S3-7): split as an import splits them. Words that name a card
 * are that card; the card itself, and words that say "none", are no line.
 */
export const offeredLines = (quarter: Part, card: Milestone): readonly OfferedLine[] => {
  if (saysNone(card.dependenciesText)) return [];
  const byTitle = new Map(quarter.milestones.map(({ id, title }) => [foldedTitle(title), id] as const));
  const standing = dependenciesOf(quarter, card.id).flatMap(({ text, targetMilestoneId: target }) => [
    foldedTitle(text),
    ...(target === null ? [] : [foldedTitle(findById(quarter.milestones, target)?.title ?? '')]),
  ]);
  const told = new Set([...standing, foldedTitle(card.title)]);
  return dependencyItems(card.dependenciesText, (folded) => byTitle.has(folded))
    .slice(0, MOST_ITEMS)
    .flatMap((text): readonly OfferedLine[] => {
      const folded = foldedTitle(text);
      if (told.has(folded)) return [];
      told.add(folded);
      const target = byTitle.get(folded) ?? null;
      return [
        { text, source: target === null ? dependencySource(text) : 'milestone', targetMilestoneId: target },
      ];
    });
};
