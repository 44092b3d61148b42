import { blankMilestone } from './blank-cards';
import { foldedTitle } from '../kernel/folded-title';
import { addPending, setField, tellOnce, type ImportDraft, type PendingEntity } from './import-draft';
import { withoutInvisible } from '../kernel/invisible';
import { noteAt } from './import-note';
import { freeOrdinal, hypothesisOf, keyResultOf, keyResultOfText, objectiveOf } from './import-objectives';
import { keyResultOrdinal } from './block-line';
import { listLines } from '../kernel/list-items';
import { keyResultItems } from './key-result-items';
import { parseLink } from './link-text';
import { claim } from './records/pending-things';
import { isSameRow } from './same-row';
import { tellTwin } from './tell-twin';
import type { ReadCard, ReadField } from './read-card';
import { addDescriptionLine } from './add-description-line';
import { setMilestoneField } from './set-milestone-field';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import { withoutAddresses } from './without-addresses';
import type { Objective } from '../entities/agreement/objective/objective';

/** A milestone being read with the card that says so: the same title several times is one milestone. */
export interface Reading {
  readonly card: ReadCard;
  readonly pending: PendingEntity<Milestone>;
}

/** Rows of one title are compared with so many before them: beyond that they are taken for one of those. */
const MOST_OF_A_TITLE = 50;

/** Of a row that is known by its id a title that differs is no other card: what the card is called stays, and is told. */
const tellTitle = (
  draft: ImportDraft,
  { title, place }: ReadCard,
  { now }: PendingEntity<Milestone>,
): void => {
  if (foldedTitle(title) === foldedTitle(now.title)) return;
  const called = now.title.slice(0, 60);
  tellOnce(
    draft,
    `title\n${now.id}\n${title}`,
    noteAt(place, `“${title.slice(0, 60)}” is the card “${called}” by its okra_id: its title stays.`),
  );
};

interface OfTitle {
  /** Cards of the quarter that a row names by their ids, and all others. */
  readonly named: PendingEntity<Milestone>[];
  readonly all: PendingEntity<Milestone>[];
  readonly told: ReadCard[][];
}

/** Gives every card its milestone, by title; indexed, since tables are long. */
export const openMilestones = (draft: ImportDraft, cards: readonly ReadCard[]): readonly Reading[] => {
  const byTitle = new Map<string, OfTitle>();
  const ofTitle = (title: string): OfTitle => {
    const folded = foldedTitle(title);
    const known = byTitle.get(folded);
    if (known !== undefined) return known;
    const made: OfTitle = { named: [], all: [], told: [] };
    byTitle.set(folded, made);
    return made;
  };
  const okraIds = cards.map(({ fields }) => fields.find(({ key }) => key === 'okraId')?.value.trim());
  const areNamed = new Set(okraIds);
  const byOkraId = new Map<string, PendingEntity<Milestone>>();
  for (const pending of draft.milestones) {
    byOkraId.set(pending.now.id, pending);
    const { named, all } = ofTitle(pending.now.title);
    (areNamed.has(pending.now.id) ? named : all).push(pending);
  }
  return cards.map((card, at) => {
    const okraId = okraIds[at];
    const known = okraId === undefined ? undefined : byOkraId.get(okraId);
    if (known !== undefined) {
      tellTitle(draft, card, known);
      return { card, pending: known };
    }
    const { named, all, told } = ofTitle(card.title);
    // Rows that contradict each other are cards of their own, the first of them the first card of that title.
    const same = told
      .slice(0, MOST_OF_A_TITLE)
      .findIndex((rows) => rows.every((row) => isSameRow(row, card)));
    const place = same < 0 ? told.length : same;
    if (same < 0) told.push([card]);
    const [first] = told[place] ?? [];
    if (same >= 0 && first !== undefined && told[place] !== undefined && told[place].length < MOST_OF_A_TITLE)
      told[place].push(card);
    // A card that another row names by its id is not that of this row, which has an id of its own.
    const before = okraId === undefined ? named : [];
    let pending = before[place] ?? all[place - before.length];
    if (pending === undefined) {
      pending = addPending(draft.milestones, blankMilestone(draft.nextId(), card.title));
      all.push(pending);
    }
    if (okraId !== undefined) {
      byOkraId.set(okraId, pending);
      claim(draft, 'milestone', okraId, pending.now);
    }
    tellTwin(draft, card, same >= 0 ? first : undefined, place > 0 ? told[0]?.[0] : undefined);
    return { card, pending };
  });
};

const join = (
  draft: ImportDraft,
  { card, pending }: Reading,
  objective: PendingEntity<Objective>,
  field: Pick<ReadField, 'label' | 'value' | 'place'>,
): void => {
  setField(draft, pending, 'objectiveId', objective.now.id, {
    label: 'The objective',
    shown: objective.now.title,
    subject: card.title,
    place: field.place,
  });
};

const cover = (pending: PendingEntity<Milestone>, keyResultId: string | undefined): void => {
  if (keyResultId !== undefined && !pending.now.keyResultIds.includes(keyResultId))
    pending.now = { ...pending.now, keyResultIds: [...pending.now.keyResultIds, keyResultId] };
};

const keepAsExtra = (pending: PendingEntity<Milestone>, field: ReadField): void => {
  if (
    pending.now.extra.some(
      ({ key, value }) =>
        withoutInvisible(key) === withoutInvisible(field.label) &&
        withoutInvisible(value) === withoutInvisible(field.value),
    )
  )
    return;
  pending.now = { ...pending.now, extra: [...pending.now.extra, { key: field.label, value: field.value }] };
};

/** Objectives first, of all rows of a card: links, hypotheses and key results are looked up in them. */
export const readObjective = (draft: ImportDraft, reading: Reading): void => {
  const { card } = reading;
  if (card.under?.sort === 'objective')
    join(draft, reading, objectiveOf(draft, card.under.title, 'real'), {
      label: 'Objective',
      value: card.under.title,
      place: card.place,
    });
  for (const field of card.fields) {
    if (field.key === 'objective')
      join(draft, reading, objectiveOf(draft, withoutAddresses(field.value), 'real'), field);
    if (field.key !== 'link') continue;
    const link = parseLink(field.value);
    if (link?.objective !== undefined)
      join(draft, reading, objectiveOf(draft, link.objective, 'stub'), field);
  }
};

/** The key results that links name, in the objective of the card. */
export const readLinks = (draft: ImportDraft, { card, pending }: Reading): void => {
  for (const field of card.fields) {
    if (field.key !== 'link') continue;
    const link = parseLink(field.value);
    if (link === undefined) {
      keepAsExtra(pending, field);
      draft.warnings.push(
        noteAt(
          field.place,
          `“${field.value.trim().slice(0, 60)}” leads to no key result, which reads KR2 of Objective “title”: kept as a field of the card.`,
        ),
      );
      continue;
    }
    const objective = draft.objectiveById.get(pending.now.objectiveId ?? '');
    if (objective === undefined) {
      keepAsExtra(pending, field);
      draft.warnings.push(
        noteAt(
          field.place,
          `“${field.value.trim().slice(0, 60)}” names a key result and no objective: kept as a field of the card. Add of Objective “title”.`,
        ),
      );
    } else
      for (const ordinal of link.ordinals)
        cover(
          pending,
          keyResultOf(draft, objective, ordinal, '', `KR${String(ordinal)}`, field.place)?.now.id,
        );
  }
};

/** As many as one card covers: a cell with more lines is no list of key results. */
const MOST_KEY_RESULTS = 50;

/** A mark in a column that is called `KR2`, as matrices have them. */
const saysYes = (value: string): boolean =>
  /^(?:x|✓|✔|✅|☑|☒|●|•|yes|y|ja|sim|sí|si|oui|true|1)$/iu.test(value.trim());
const saysNo = (value: string): boolean =>
  /^(?:☐|□|○|no|n|nein|não|nao|non|false|0|-|–|—)$/iu.test(value.trim());

/** `KR2`, `KR2: text` or the text alone, several on lines of their own or between semicolons. */
export const readKeyResults = (draft: ImportDraft, { card, pending }: Reading): void => {
  const objective = draft.objectiveById.get(pending.now.objectiveId ?? '');
  for (const field of card.fields.filter(({ key }) => key === 'keyResult')) {
    if (objective === undefined) {
      draft.warnings.push(
        noteAt(
          field.place,
          `“${card.title}” names a key result and no objective: kept as a note of the card.`,
        ),
      );
      keepAsExtra(pending, field);
      continue;
    }
    const ofColumn = keyResultOrdinal(field.label);
    if (ofColumn !== undefined && saysNo(field.value)) continue;
    const items =
      ofColumn !== undefined && saysYes(field.value)
        ? [{ ordinal: ofColumn, text: '' }]
        : keyResultItems(
            withoutAddresses(field.value),
            (text) => keyResultOfText(draft, objective.now.id, text) !== undefined,
          ).slice(0, MOST_KEY_RESULTS);
    for (const { ordinal: said, text } of items) {
      const given = said ?? (items.length === 1 ? ofColumn : undefined);
      const known = keyResultOfText(draft, objective.now.id, text);
      const ordinal = given ?? known?.now.ordinal ?? freeOrdinal(draft, objective.now.id);
      cover(pending, keyResultOf(draft, objective, ordinal, text, '', field.place)?.now.id);
    }
  }
};

/** As many as one card tests. */
const MOST_HYPOTHESES = 50;

/**
 * One hypothesis a line; equal text in one objective is one hypothesis. A card without objective takes the hypothesis of that
 * text wherever it is the only one, so cards with an objective are to be read first.
 */
export const readHypotheses = (draft: ImportDraft, { card, pending }: Reading): void => {
  for (const field of card.fields.filter(({ key }) => key === 'hypothesis')) {
    for (const text of listLines(withoutAddresses(field.value)).slice(0, MOST_HYPOTHESES)) {
      const ofText =
        pending.now.objectiveId === null ? (draft.hypothesesOfText.get(foldedTitle(text)) ?? []) : [];
      const [only] = ofText;
      const { pending: hypothesis, made } =
        only !== undefined && ofText.length === 1
          ? { pending: only, made: false }
          : hypothesisOf(draft, pending.now.objectiveId, text);
      if (made || hypothesis.saidAt.has('byMilestone')) {
        hypothesis.saidAt.set('byMilestone', field.place);
        hypothesis.now = {
          ...hypothesis.now,
          keyResultIds: [...new Set([...hypothesis.now.keyResultIds, ...pending.now.keyResultIds])],
        };
      }
      if (!pending.now.hypothesisIds.includes(hypothesis.now.id))
        pending.now = { ...pending.now, hypothesisIds: [...pending.now.hypothesisIds, hypothesis.now.id] };
    }
  }
};

const ELSEWHERE: ReadonlySet<string | undefined> = new Set([
  'okraId',
  'title',
  'objective',
  'link',
  'keyResult',
  'hypothesis',
  'dependencies',
  'unlocks',
  'plannedStart',
  'plannedEnd',
  'plannedWeeks',
]);

export const readFields = (draft: ImportDraft, { card, pending }: Reading): void => {
  for (const field of card.fields) {
    if (field.key === 'title' && foldedTitle(field.value) !== foldedTitle(card.title)) {
      keepAsExtra(pending, field);
      draft.warnings.push(
        noteAt(
          field.place,
          `“${card.title.slice(0, 60)}” has a title already: “${field.value.trim().slice(0, 60)}” is kept as a field of the card.`,
        ),
      );
    }
    if (ELSEWHERE.has(field.key) || field.key === 'descriptionLine') continue;
    if (!setMilestoneField(draft, pending, field)) keepAsExtra(pending, field);
  }
  const { held, now } = pending;
  if (
    held !== undefined &&
    now.description === '' &&
    card.fields.some(({ key }) => key === 'descriptionLine')
  )
    pending.now = { ...now, description: held.description };
  // Behind the description itself, wherever its column stands.
  for (const field of card.fields)
    if (field.key === 'descriptionLine' && !addDescriptionLine(draft, pending, field))
      keepAsExtra(pending, field);
};
