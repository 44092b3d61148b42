import type { Dependency } from '../entities/milestones/dependency/dependency';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import type { CompanyObjective } from '../entities/agreement/company-objective/company-objective';
import type { Hypothesis } from '../entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '../entities/agreement/key-result/key-result';
import type { Objective } from '../entities/agreement/objective/objective';
import type { ProductArea } from '../entities/agreement/product-area/product-area';
import type { Contribution } from '../entities/facilitation/contribution/contribution';
import type { Placement } from '../entities/plan/placement/placement';
import type { EntityName, Quarter } from '../quarter/quarter';
import { derivedId } from '../kernel/ids';
import { sameJson, type Json } from '../kernel/json';
import type { Vision } from '../entities/agreement/vision/vision';
import { withoutInvisible } from '../kernel/invisible';
import { foldedTitle } from '../kernel/folded-title';
import { noteAt, type ImportNote, type Place } from './import-note';
import type { ReadCard } from './read-card';

/** A thing on its way into the quarter: as it was there before, as it is going to be, and which line said what. */
export interface PendingEntity<T> {
  readonly before: T | undefined;
  now: T;
  readonly saidAt: Map<string, Place>;
  /** Where files are compared with a quarter: the thing as it stands there, of which `now` says only what the files say. */
  readonly held?: T;
}

/** A thing of the quarter as if nobody had said anything of it yet. */
export type Unsaid = <T extends { readonly id: string }>(concept: EntityName, thing: T) => T;

export interface ImportDraft {
  readonly quarter: Quarter;
  /** Given where files are compared with the quarter, and not added to it. */
  readonly unsaid: Unsaid | undefined;
  /** Where files are compared: which objective a block is, where its title alone does not say so. */
  readonly objectiveOfCard: Map<ReadCard, PendingEntity<Objective>>;
  /** Where files are compared: by the entity and a name that only their records have for it, what that is. */
  readonly alsoCalled: Map<string, string>;
  /** Ids of what the files speak of. */
  readonly met: Set<string>;
  readonly nextId: () => string;
  readonly errors: ImportNote[];
  readonly warnings: ImportNote[];
  /** What was assumed and told, which is not told for every row. */
  readonly told: Set<string>;
  readonly visions: PendingEntity<Vision>[];
  readonly companyObjectives: PendingEntity<CompanyObjective>[];
  readonly productAreas: PendingEntity<ProductArea>[];
  readonly contributions: PendingEntity<Contribution>[];
  /** Those of the quarter that no line of the files has been found to be, by folded text: several people may have one idea. */
  readonly contributionsLeft: Map<string, PendingEntity<Contribution>[]>;
  readonly objectives: PendingEntity<Objective>[];
  readonly keyResults: PendingEntity<KeyResult>[];
  readonly hypotheses: PendingEntity<Hypothesis>[];
  readonly milestones: PendingEntity<Milestone>[];
  readonly dependencies: PendingEntity<Dependency>[];
  readonly placements: PendingEntity<Placement>[];
  /** Of what no block and no row tells, only records. */
  readonly others: Map<EntityName, PendingEntity<Readonly<Record<string, Json>> & { readonly id: string }>[]>;
  /** By the entity and the `okra_id` of a file: the thing that it is here. */
  readonly okraIds: Map<string, string>;
  /** By the entity and the id: what an `okra_id` of a file is already. */
  readonly claimed: Set<string>;
  /** By milestone, and what it waits for: a card's id, or a folded text. */
  readonly dependencyKeys: Set<string>;
  /** Cards that wait for something. */
  readonly waiting: Set<string>;
  readonly placementById: Map<string, PendingEntity<Placement>>;
  /** By folded title and by nickname. */
  readonly companyByTitle: Map<string, PendingEntity<CompanyObjective>>;
  /** By objective id and folded text. */
  readonly keyResultByText: Map<string, PendingEntity<KeyResult>>;
  /** Look-ups of what tables name in every row. */
  readonly objectiveByTitle: Map<string, PendingEntity<Objective>>;
  readonly objectiveById: Map<string, PendingEntity<Objective>>;
  /** By objective id and ordinal. */
  readonly keyResultByOrdinal: Map<string, PendingEntity<KeyResult>>;
  /** By objective id (empty: none) and folded text. */
  readonly hypothesisByText: Map<string, PendingEntity<Hypothesis>>;
  /** All of one text, whatever their objectives. */
  readonly hypothesesOfText: Map<string, PendingEntity<Hypothesis>[]>;
}

export const keyResultKey = (objectiveId: string, ordinal: number): string =>
  `${objectiveId}#${String(ordinal)}`;
export const hypothesisKey = (objectiveId: string | null, folded: string): string =>
  `${objectiveId ?? ''}#${folded}`;

/** The milestone that waits, and the card or the text that it waits for. */
export const dependencyKey = (milestoneId: string, targetId: string | null, text: string): string =>
  `${milestoneId}#${targetId ?? `'${foldedTitle(text)}`}`;

/** Things of the quarter on their way: as they are, or, to be compared, as if files alone said what they are. */
export const pendingOf = <T extends { readonly id: string }>(
  concept: EntityName,
  items: readonly T[],
  unsaid: Unsaid | undefined,
): PendingEntity<T>[] =>
  items.map((item) => {
    const saidAt = new Map<string, Place>();
    return unsaid === undefined
      ? { before: item, now: item, saidAt }
      : { before: undefined, now: unsaid(concept, item), held: item, saidAt };
  });

const byFoldedText = <T extends { readonly text: string }>(
  all: readonly PendingEntity<T>[],
): Map<string, PendingEntity<T>[]> => {
  const byText = new Map<string, PendingEntity<T>[]>();
  for (const pending of all) {
    const folded = foldedTitle(pending.now.text);
    const same = byText.get(folded);
    if (same === undefined) byText.set(folded, [pending]);
    else same.push(pending);
  }
  return byText;
};

export const openDraft = (quarter: Quarter, commandId: string, unsaid?: Unsaid): ImportDraft => {
  let made = 0;
  const existing = <T extends { readonly id: string }>(
    concept: EntityName,
    items: readonly T[],
  ): PendingEntity<T>[] => pendingOf(concept, items, unsaid);
  const objectives = existing('objective', quarter.objectives);
  const keyResults = existing('keyResult', quarter.keyResults);
  const hypotheses = existing('hypothesis', quarter.hypotheses);
  const companyObjectives = existing('companyObjective', quarter.companyObjectives);
  const contributions = existing('contribution', quarter.contributions);
  const placements = existing('placement', quarter.placements);
  return {
    quarter,
    unsaid,
    objectiveOfCard: new Map(),
    alsoCalled: new Map(),
    met: new Set(),
    nextId: () => {
      made += 1;
      return derivedId(commandId, made);
    },
    errors: [],
    warnings: [],
    told: new Set(),
    visions: existing('vision', quarter.visions),
    companyObjectives,
    productAreas: existing('productArea', quarter.productAreas),
    contributions,
    contributionsLeft: byFoldedText(contributions),
    objectives,
    keyResults,
    hypotheses,
    objectiveByTitle: new Map(objectives.map((pending) => [foldedTitle(pending.now.title), pending])),
    objectiveById: new Map(objectives.map((pending) => [pending.now.id, pending])),
    keyResultByOrdinal: new Map(
      keyResults.map((pending) => [keyResultKey(pending.now.objectiveId, pending.now.ordinal), pending]),
    ),
    hypothesisByText: new Map(
      hypotheses.map((pending) => [
        hypothesisKey(pending.now.objectiveId, foldedTitle(pending.now.text)),
        pending,
      ]),
    ),
    hypothesesOfText: byFoldedText(hypotheses),
    milestones: existing('milestone', quarter.milestones),
    dependencies: existing('dependency', quarter.dependencies),
    placements,
    others: new Map(),
    okraIds: new Map(),
    claimed: new Set(),
    placementById: new Map(placements.map((pending) => [pending.now.id, pending])),
    dependencyKeys: new Set(
      quarter.dependencies.map(({ milestoneId, targetMilestoneId, text }) =>
        dependencyKey(milestoneId, targetMilestoneId, text),
      ),
    ),
    waiting: new Set(quarter.dependencies.map(({ milestoneId }) => milestoneId)),
    companyByTitle: new Map(
      companyObjectives.flatMap((pending) =>
        [(pending.held ?? pending.now).nick, pending.now.title]
          .filter((name) => name !== '')
          .map((name): [string, PendingEntity<CompanyObjective>] => [foldedTitle(name), pending]),
      ),
    ),
    keyResultByText: new Map(
      keyResults.flatMap((pending): readonly [string, PendingEntity<KeyResult>][] => {
        const { objectiveId, text } = pending.held ?? pending.now;
        return text === '' ? [] : [[hypothesisKey(objectiveId, foldedTitle(text)), pending]];
      }),
    ),
  };
};

export const addPending = <T>(list: PendingEntity<T>[], now: T): PendingEntity<T> => {
  const pending: PendingEntity<T> = { before: undefined, now, saidAt: new Map() };
  list.push(pending);
  return pending;
};

/** An export leaves out what nobody sees: what differs in that alone is the same. */
const asSeen = (value: unknown): unknown => (typeof value === 'string' ? withoutInvisible(value) : value);

/** Tells once what was assumed for many rows. */
export const tellOnce = (draft: ImportDraft, assumption: string, note: ImportNote): void => {
  if (draft.told.has(assumption)) return;
  draft.told.add(assumption);
  draft.warnings.push(note);
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Sets a field that nothing has been said about, or that says the same. Two lines that say different things, or a line
 * and a card that is already there, contradict each other: what was there first stays, and both places are told.
 */
export const setField = <T extends object, K extends keyof T & string>(
  draft: ImportDraft,
  pending: PendingEntity<T>,
  field: K,
  value: T[K],
  said: { readonly label: string; readonly shown: string; readonly subject: string; readonly place: Place },
): void => {
  const present = pending.now[field];
  if (sameJson(asSeen(present) as Json, asSeen(value) as Json)) return;
  // Of several values the one that differs from the quarter is the correction.
  const isHeld = (one: unknown): boolean =>
    pending.held !== undefined && sameJson(asSeen(pending.held[field]) as Json, asSeen(one) as Json);
  if (!isEmpty(present) && isHeld(value)) return;
  if (isEmpty(present) || isHeld(present)) {
    pending.now = { ...pending.now, [field]: value };
    pending.saidAt.set(field, said.place);
    return;
  }
  const earlier = pending.saidAt.get(field);
  const against =
    earlier === undefined
      ? 'in this quarter already'
      : earlier.file === said.place.file
        ? `in line ${String(earlier.line)}`
        : `in ${earlier.file}, line ${String(earlier.line)}`;
  draft.warnings.push(
    noteAt(
      said.place,
      `${said.label.slice(0, 60)} of “${said.subject.slice(0, 60)}” is “${said.shown.slice(0, 60)}” here and something else ${against}, which stays.`,
    ),
  );
};
