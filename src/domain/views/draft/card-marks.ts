import { perThing } from '../../kernel/per-thing';
import type { Quarter } from '../../quarter/quarter';
import { skillLoads } from '../capacity/skill-load';
import type { Finding } from '../findings/finding';
import { byGravity } from '../findings/gravity';
import { findCircles } from '../findings/link-findings';
import { planProblems } from '../plan-fixes/plan-problems';
import { loadOfFinding } from '../second-look/load-of-finding';

/** A finding of the plan as a card shows it. */
export interface CardMark {
  readonly code: Finding['code'];
  readonly severity: Finding['severity'];
  /** Two to four words. */
  readonly brief: string;
  readonly message: string;
  /** It is about a week or a skill, and the card is one of several that are behind it. */
  readonly isShared: boolean;
}

/** What is worth a look about one card, by its id: its own first, the gravest first of each. */
export interface MarkedCard {
  readonly card: string;
  readonly marks: readonly CardMark[];
}

/** Cards behind a finding: the one that it is about, those of a week that is too full, those that need a skill at once. */
const cardsBehind = (quarter: Quarter, finding: Finding): readonly string[] => {
  const { code, subject } = finding;
  if (subject.concept === 'milestone') return [subject.id];
  if (code !== 'SINGLE_POINT') return loadOfFinding(quarter, finding)?.cards ?? [];
  const skill = skillLoads(quarter).find(({ key }) => key === subject.id);
  return [...new Set(skill?.weeks.flatMap(({ needed, cards }) => (needed > 1 ? cards : [])) ?? [])];
};

/**
 * All that the plan's rules know of each card (S4-8 to S4-16): what is about it alone, and what it shares with others. Of
 * several findings of one kind that it shares, the first alone. Cards of which nothing is to be said are left out.
 */
export const cardMarks = perThing((quarter: Quarter): readonly MarkedCard[] => {
  const marks = new Map<string, CardMark[]>();
  for (const finding of [...findCircles(quarter), ...planProblems(quarter)]) {
    const { code, severity, brief, message, subject } = finding;
    const isShared = subject.concept !== 'milestone';
    for (const card of cardsBehind(quarter, finding)) {
      const had = marks.get(card) ?? [];
      if (isShared && had.some((one) => one.code === code)) continue;
      had.push({
        code,
        severity,
        brief,
        message: isShared ? `${subject.title}: ${message}` : message,
        isShared,
      });
      marks.set(card, had);
    }
  }
  return [...marks]
    .map(([card, all]) => ({
      card,
      marks: all.toSorted((a, b) => Number(a.isShared) - Number(b.isShared) || byGravity(a, b)),
    }))
    .toSorted((a, b) => (a.card < b.card ? -1 : 1));
});
