import { blankMilestone } from './blank-cards';
import { foldedTitle } from './folded-title';
import { addWork, say, type ImportDraft, type Work } from './import-draft';
import { noteAt } from './import-note';
import { freeOrdinal, hypothesisOf, keyResultOf, keyResultOfText, objectiveOf } from './import-objectives';
import { parseLink } from './link-text';
import type { ReadCard, ReadField } from './read-card';
import { setMilestoneField } from './set-milestone-field';
import type { Milestone } from '../milestones/milestone';
import type { Objective } from '../objectives/objective';

/** A milestone being read with the card that says so: the same title several times is one milestone. */
export interface Reading {
  readonly card: ReadCard;
  readonly work: Work<Milestone>;
}

/** Gives every card its milestone, by title; indexed, since tables are long. */
export const openMilestones = (draft: ImportDraft, cards: readonly ReadCard[]): readonly Reading[] => {
  const byTitle = new Map(draft.milestones.map((work) => [foldedTitle(work.now.title), work]));
  return cards.map((card) => {
    const folded = foldedTitle(card.title);
    const work = byTitle.get(folded) ?? addWork(draft.milestones, blankMilestone(draft.nextId(), card.title));
    byTitle.set(folded, work);
    return { card, work };
  });
};

const join = (
  draft: ImportDraft,
  { card, work }: Reading,
  objective: Work<Objective>,
  field: Pick<ReadField, 'label' | 'value' | 'place'>,
): void => {
  say(draft, work, 'objectiveId', objective.now.id, {
    label: 'The objective',
    shown: objective.now.title,
    subject: card.title,
    place: field.place,
  });
};

const cover = (work: Work<Milestone>, keyResultId: string | undefined): void => {
  if (keyResultId !== undefined && !work.now.keyResultIds.includes(keyResultId))
    work.now = { ...work.now, keyResultIds: [...work.now.keyResultIds, keyResultId] };
};

/** Objectives and links first: hypotheses and key results are looked up in the objective of the card. */
export const readObjective = (draft: ImportDraft, reading: Reading): void => {
  const { card, work } = reading;
  if (card.under?.sort === 'objective')
    join(draft, reading, objectiveOf(draft, card.under.title, 'real'), {
      label: 'Objective',
      value: card.under.title,
      place: card.place,
    });
  for (const field of card.fields) {
    if (field.key === 'objective') join(draft, reading, objectiveOf(draft, field.value, 'real'), field);
    if (field.key !== 'link') continue;
    const link = parseLink(field.value);
    if (link === undefined) {
      draft.errors.push(
        noteAt(field.place, `"${field.value}" is no link: write it as KR2 of Objective "title".`),
      );
      continue;
    }
    if (link.objective !== undefined) join(draft, reading, objectiveOf(draft, link.objective, 'stub'), field);
    const objective = draft.objectiveById.get(work.now.objectiveId ?? '');
    if (objective === undefined)
      draft.errors.push(
        noteAt(
          field.place,
          `"${field.value}" names a key result and no objective: add of Objective "title".`,
        ),
      );
    else
      for (const ordinal of link.ordinals)
        cover(work, keyResultOf(draft, objective, ordinal, '', `KR${String(ordinal)}`, field.place)?.now.id);
  }
};

const keepAsExtra = (work: Work<Milestone>, field: ReadField): void => {
  if (work.now.extra.some(({ key, value }) => key === field.label && value === field.value)) return;
  work.now = { ...work.now, extra: [...work.now.extra, { key: field.label, value: field.value }] };
};

/** `KR2`, `KR2: text` or the text alone, several on lines of their own or between semicolons. */
export const readKeyResults = (draft: ImportDraft, { card, work }: Reading): void => {
  const objective = draft.objectiveById.get(work.now.objectiveId ?? '');
  for (const field of card.fields.filter(({ key }) => key === 'keyResult')) {
    if (objective === undefined) {
      draft.warnings.push(
        noteAt(
          field.place,
          `"${card.title}" names a key result and no objective: kept as a note of the card.`,
        ),
      );
      keepAsExtra(work, field);
      continue;
    }
    for (const item of field.value
      .split(/[;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')) {
      const numbered = /^KR\s*(\d+)\s*[:.)–-]?\s*(.*)$/is.exec(item);
      const text = numbered === null ? item : (numbered[2] ?? '').trim();
      const known = text === '' ? undefined : keyResultOfText(draft, objective.now.id, text);
      const ordinal =
        numbered === null
          ? (known?.now.ordinal ?? freeOrdinal(draft, objective.now.id))
          : Number(numbered[1]);
      cover(work, keyResultOf(draft, objective, ordinal, text, '', field.place)?.now.id);
    }
  }
};

/**
 * One hypothesis a line; equal text in one objective is one hypothesis. A card without objective takes the hypothesis of that
 * text wherever it is the only one, so cards with an objective are to be read first.
 */
export const readHypotheses = (draft: ImportDraft, { card, work }: Reading): void => {
  for (const field of card.fields.filter(({ key }) => key === 'hypothesis')) {
    for (const text of field.value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')) {
      const ofText =
        work.now.objectiveId === null ? (draft.hypothesesOfText.get(foldedTitle(text)) ?? []) : [];
      const [only] = ofText;
      const { work: hypothesis, made } =
        only !== undefined && ofText.length === 1
          ? { work: only, made: false }
          : hypothesisOf(draft, work.now.objectiveId, text);
      if (made || hypothesis.saidAt.has('byMilestone')) {
        hypothesis.saidAt.set('byMilestone', field.place);
        hypothesis.now = {
          ...hypothesis.now,
          keyResultIds: [...new Set([...hypothesis.now.keyResultIds, ...work.now.keyResultIds])],
        };
      }
      if (!work.now.hypothesisIds.includes(hypothesis.now.id))
        work.now = { ...work.now, hypothesisIds: [...work.now.hypothesisIds, hypothesis.now.id] };
    }
  }
};

const ELSEWHERE: ReadonlySet<string | undefined> = new Set([
  'title',
  'id',
  'objective',
  'link',
  'keyResult',
  'hypothesis',
  'dependencies',
  'plannedStart',
  'plannedEnd',
]);

export const readFields = (draft: ImportDraft, { card, work }: Reading): void => {
  for (const field of card.fields) {
    if (ELSEWHERE.has(field.key)) continue;
    if (!setMilestoneField(draft, work, field)) keepAsExtra(work, field);
  }
};
