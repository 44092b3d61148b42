import { findById } from '../../../kernel/collection';
import { madeRoom } from '../../../kernel/crud';
import type { Decision } from '../../../kernel/decision';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown } from '../../../kernel/entity-changes';
import { evolveEntity } from '../../../kernel/evolve-entity';
import { derivedId } from '../../../kernel/ids';
import { placeBehind } from '../../../kernel/place-behind';
import { refusal, refuse, type Refusal } from '../../../kernel/refusal';
import { failed, ok, type Result } from '../../../kernel/result';
import { dependentsOf } from '../../milestones/dependency/dependency-graph';
import type { Dependencies, Dependency } from '../../milestones/dependency/dependency';
import { isOnTheBoard } from '../../milestones/milestone/lineage';
import {
  MAX_MILESTONES,
  milestoneCollection,
  type Milestone,
  type Milestones,
} from '../../milestones/milestone/milestone';
import { milestoneFields, type MilestoneReferences } from '../../milestones/milestone/milestone-fields';
import { newMilestone } from '../../milestones/milestone/new-milestone';
import type { Placement, Placements } from '../placement/placement';
import { roundAbout, type Rounds } from './round-about';
import type { SplitCommand } from './split-command';
import { LEAST_PARTS, MOST_PARTS } from './split-limits';
import { splitWeeks } from './split-weeks';

export type SplitReads = Milestones & MilestoneReferences & Dependencies & Placements & Rounds;

type SplitChange =
  | EntityChange<'milestone', Milestone>
  | EntityChange<'dependency', Dependency>
  | EntityChange<'placement', Placement>;

type Scores = Pick<Milestone, 'effort' | 'effortUncertain' | 'businessValue' | 'uxValue'>;

const scoresOf = (card: Milestone): Scores => ({
  effort: card.effort,
  effortUncertain: card.effortUncertain,
  businessValue: card.businessValue,
  uxValue: card.uxValue,
});

const NO_SCORES = { effort: null, effortUncertain: false, businessValue: null, uxValue: null } as const;

/** A card that is scored is on the shortlist again, once its parts have no scores. */
const withoutScores = (card: Milestone): Partial<Milestone> => ({
  ...NO_SCORES,
  ...(card.status === 'scored' ? { status: 'shortlisted' as const } : {}),
});

/** Why a card stays one: it is done with, or somebody may be choosing for it at this moment. */
const findWhole = (quarter: Rounds, card: Milestone): Refusal | undefined => {
  const { id, title, status } = card;
  if (status === 'done' || !isOnTheBoard(card)) {
    return refusal('NOT_TO_COME', `“${title}” is not to come any more. Only what is to come is split.`, {
      rule: 'S4-6',
      parameters: { milestone: title },
    });
  }
  const asked = roundAbout(quarter, id);
  if (asked === null) return undefined;
  return refusal(
    'IN_OPEN_ROUND',
    asked === 'vote'
      ? `The team votes on “${title}”. Reveal the vote first, then split it.`
      : `The team scores “${title}”. Reveal the round first, then split it; pre-work can be cancelled.`,
    { rule: 'S4-6', parameters: { milestone: title } },
  );
};

/** Titles as they are kept. */
const titlesOf = (quarter: SplitReads, titles: readonly string[]): Result<readonly string[], Refusal> => {
  if (titles.length < LEAST_PARTS || titles.length > MOST_PARTS) {
    return refuse(
      'SPLIT_PARTS',
      `A card is split into ${String(LEAST_PARTS)} to ${String(MOST_PARTS)} parts. Leave some out, or split a part of it later.`,
      { rule: 'S4-6', parameters: { parts: titles.length, least: LEAST_PARTS, most: MOST_PARTS } },
    );
  }
  const kept: string[] = [];
  for (const title of titles) {
    const checked = milestoneFields.title(title, quarter);
    if (!checked.ok) return checked;
    kept.push(checked.value);
  }
  return ok(kept);
};

/** Another part: it serves what the card serves and needs the same skills, and nothing else is said of it yet. */
const partOf = (
  card: Milestone,
  made: { readonly id: string; readonly title: string; readonly rank: string; readonly keepScores: boolean },
): Milestone => {
  const { type, objectiveId, keyResultIds, hypothesisIds, skills, skillsText, clusterId, colour, ownerId } =
    card;
  const lines = { objectiveId, keyResultIds, hypothesisIds, skills, skillsText, clusterId };
  const scores = made.keepScores ? scoresOf(card) : withoutScores(card);
  const said = { title: made.title, type, colour, ownerId, status: card.status, ...lines, ...scores };
  return newMilestone(said, { id: made.id, rank: made.rank, authorIds: card.authorIds });
};

/** The other parts, each behind the one before it. */
const addParts = (
  quarter: Milestones,
  card: Milestone,
  titles: readonly string[],
  { id: commandId, keepScores }: SplitCommand & { readonly id: string },
): Result<readonly EntityChange<'milestone', Milestone>[], Refusal> => {
  const changes: EntityChange<'milestone', Milestone>[] = [];
  let all = quarter;
  let last = card.id;
  for (const [at, title] of titles.slice(1).entries()) {
    const place = placeBehind(all.milestones, last, null);
    if (!place.ok) return place;
    const id = derivedId(commandId, at);
    const part = partOf(card, { id, title, rank: place.value.rank, keepScores });
    const made = [...madeRoom('milestone', place.value), addedOf('milestone', part)];
    changes.push(...made);
    all = made.reduce<Milestones>((now, change) => evolveEntity(milestoneCollection, now, change), all);
    last = id;
  }
  return ok(changes);
};

const repointed = (
  quarter: Dependencies,
  card: string,
  ids: readonly string[],
  waiting: SplitCommand['waiting'],
): Result<readonly EntityChange<'dependency', Dependency>[], Refusal> => {
  const dependents = dependentsOf(quarter, card);
  const stranger = waiting.find(({ dependency }) => !dependents.some(({ id }) => id === dependency));
  if (stranger !== undefined) return refuseUnknown('dependency', stranger.dependency);
  const chosen = new Map(waiting.map(({ dependency, part }) => [dependency, part]));
  const changes: EntityChange<'dependency', Dependency>[] = [];
  for (const dependency of dependents) {
    const part = chosen.get(dependency.id) ?? ids.length - 1;
    const target = ids[part];
    if (target === undefined) return refuseUnknown('part of this split', String(part));
    changes.push(...editsOf('dependency', dependency, { targetMilestoneId: target }));
  }
  return ok(changes);
};

const placed = (
  { placements }: Placements,
  card: string,
  ids: readonly string[],
): readonly EntityChange<'placement', Placement>[] => {
  const present = findById(placements, card);
  if (present === undefined) return [];
  return splitWeeks(present, ids.length).flatMap(
    (weeks, part): readonly EntityChange<'placement', Placement>[] => {
      if (weeks === null) return [];
      if (part === 0) return editsOf('placement', present, weeks);
      // Nobody proposed it: whose turn it is goes by what was proposed.
      const made = { id: ids[part] ?? '', ...weeks, notes: '', proposedBy: null, proposedAt: null };
      return [addedOf('placement', made)];
    },
  );
};

/**
 * One card becomes several, which serve what it served. The first is the card itself, with what it waits for, its work
 * item and all that was said of it; who waits for it waits for the part that is chosen, else the last (S4-6).
 *
 * @returns the changes as one entry; refused for a card that is done with or asked about in an open round
 */
export const decideSplit = (
  quarter: SplitReads,
  command: SplitCommand & { readonly id: string },
): Decision<SplitChange> => {
  const card = findById(quarter.milestones, command.milestone);
  if (card === undefined) return refuseUnknown('milestone', command.milestone);
  const whole = findWhole(quarter, card);
  if (whole !== undefined) return failed(whole);
  const titles = titlesOf(quarter, command.titles);
  if (!titles.ok) return titles;
  const others = titles.value.length - 1;
  if (quarter.milestones.length + others > MAX_MILESTONES) {
    return refuse(
      'FULL',
      `A quarter holds at most ${MAX_MILESTONES} of these: there is no room for ${String(others)} more.`,
      { parameters: { concept: 'milestone', max: MAX_MILESTONES } },
    );
  }
  const ids = [card.id, ...titles.value.slice(1).map((_, at) => derivedId(command.id, at))];
  const parts = addParts(quarter, card, titles.value, command);
  if (!parts.ok) return parts;
  const waiting = repointed(quarter, card.id, ids, command.waiting);
  if (!waiting.ok) return waiting;
  const kept = command.keepScores ? {} : withoutScores(card);
  return ok([
    ...editsOf('milestone', card, { title: titles.value[0] ?? card.title, ...kept }),
    ...parts.value,
    ...waiting.value,
    ...placed(quarter, card.id, ids),
  ]);
};
