import { blankHypothesis, blankKeyResult, blankObjective } from './blank-cards';
import { areasNamed } from './import-product-area';
import { isAreasLabel } from './is-areas-label';
import { listLines } from '../kernel/list-items';
import { foldedTitle, singleLine } from '../kernel/folded-title';
import {
  addPending,
  hypothesisKey,
  keyResultKey,
  setField,
  type ImportDraft,
  type PendingEntity,
} from './import-draft';
import { noteAt, type Place } from './import-note';
import { hypothesisScope, keyResultOrdinal } from './block-line';
import type { ReadCard, ReadField } from './read-card';
import type { CompanyObjective } from '../entities/agreement/company-objective/company-objective';
import type { Hypothesis } from '../entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '../entities/agreement/key-result/key-result';
import type { Objective } from '../entities/agreement/objective/objective';

const MOST_KEY_RESULTS = 3;

/** The company objective of that title or nickname; made where there is none. */
export const companyObjectiveOf = (draft: ImportDraft, title: string): PendingEntity<CompanyObjective> => {
  const folded = foldedTitle(title);
  const found = draft.companyByTitle.get(folded);
  if (found !== undefined) draft.met.add(found.now.id);
  if (found !== undefined) return found;
  const pending = addPending(draft.companyObjectives, {
    id: draft.nextId(),
    nick: '',
    priority: '',
    title: singleLine(title),
    description: '',
    keyResults: [],
    rank: '',
  });
  draft.companyByTitle.set(folded, pending);
  return pending;
};

/** The key result of an objective that reads so, if it has one. */
export const keyResultOfText = (
  draft: ImportDraft,
  objectiveId: string,
  text: string,
): PendingEntity<KeyResult> | undefined =>
  text === '' ? undefined : draft.keyResultByText.get(hypothesisKey(objectiveId, foldedTitle(text)));

/** The objective of that title; made where there is none, as a stub where only a link named it. */
export const objectiveOf = (
  draft: ImportDraft,
  title: string,
  made: 'stub' | 'real',
): PendingEntity<Objective> => {
  const folded = foldedTitle(title);
  const found = draft.objectiveByTitle.get(folded);
  if (found === undefined) {
    const pending = addPending(
      draft.objectives,
      blankObjective(draft.nextId(), singleLine(title), made === 'stub'),
    );
    draft.objectiveByTitle.set(folded, pending);
    draft.objectiveById.set(pending.now.id, pending);
    return pending;
  }
  draft.met.add(found.now.id);
  if (made === 'real' && found.now.stub) found.now = { ...found.now, stub: false };
  return found;
};

/** The key as it was typed, where it says something else than `KR<ordinal>`. */
const ownLabel = (label: string, ordinal: number): string => (label === `KR${String(ordinal)}` ? '' : label);

/** The first ordinal that an objective has not used. */
export const freeOrdinal = (draft: ImportDraft, objectiveId: string): number => {
  let ordinal = 1;
  while (draft.keyResultByOrdinal.has(keyResultKey(objectiveId, ordinal))) ordinal += 1;
  return ordinal;
};

/** More of them make no objective; a number beyond is a year or a target that stands in the key. */
const HIGHEST_ORDINAL = 50;

/** KRn of an objective; made as a stub where nothing says what it is. More than three are taken and told (I2). */
export const keyResultOf = (
  draft: ImportDraft,
  objective: PendingEntity<Objective>,
  ordinal: number,
  text: string,
  label: string,
  place: Place,
): PendingEntity<KeyResult> | undefined => {
  if (ordinal < 1 || ordinal > HIGHEST_ORDINAL) {
    draft.warnings.push(
      noteAt(
        place,
        `Imported without KR${String(ordinal)} of “${objective.now.title}”: key results have the numbers 1 to ${String(HIGHEST_ORDINAL)}.`,
      ),
    );
    return undefined;
  }
  const key = keyResultKey(objective.now.id, ordinal);
  const found = draft.keyResultByOrdinal.get(key);
  if (found === undefined) {
    if (ordinal > MOST_KEY_RESULTS)
      draft.warnings.push(
        noteAt(
          place,
          `KR${String(ordinal)} of “${objective.now.title}”: an objective of a team has ${String(MOST_KEY_RESULTS)} key results at most. It was imported; merge two of them, or make another objective.`,
        ),
      );
    const pending = addPending(
      draft.keyResults,
      blankKeyResult(draft.nextId(), objective.now.id, ordinal, text, ownLabel(label, ordinal)),
    );
    draft.keyResultByOrdinal.set(key, pending);
    if (text !== '') draft.keyResultByText.set(hypothesisKey(objective.now.id, foldedTitle(text)), pending);
    pending.saidAt.set('text', place);
    return pending;
  }
  draft.met.add(found.now.id);
  const isAnother = text !== '' && found.now.text !== '' && foldedTitle(found.now.text) !== foldedTitle(text);
  // Of a number that is another one's and a text that is known, the text says which is meant.
  const ofText = isAnother ? keyResultOfText(draft, objective.now.id, text) : undefined;
  if (ofText !== undefined) return ofText;
  if (isAnother && found.before === undefined && found.held === undefined) {
    const free = freeOrdinal(draft, objective.now.id);
    draft.warnings.push(
      noteAt(
        place,
        `“${objective.now.title.slice(0, 60)}” has another KR${String(ordinal)}: this one became KR${String(free)}.`,
      ),
    );
    return keyResultOf(draft, objective, free, text, '', place);
  }
  if (text !== '') {
    setField(draft, found, 'text', text, {
      label: `KR${String(ordinal)}`,
      shown: text,
      subject: objective.now.title,
      place,
    });
    const ofNow = hypothesisKey(objective.now.id, foldedTitle(text));
    if (found.held !== undefined && !draft.keyResultByText.has(ofNow))
      draft.keyResultByText.set(ofNow, found);
    if (found.now.text === text && found.now.stub) {
      found.now = { ...found.now, stub: false, label: ownLabel(label, ordinal) };
      draft.keyResultByText.set(hypothesisKey(objective.now.id, foldedTitle(text)), found);
    }
  }
  return found;
};

export const hypothesisOf = (
  draft: ImportDraft,
  objectiveId: string | null,
  text: string,
): { readonly pending: PendingEntity<Hypothesis>; readonly made: boolean } => {
  const folded = foldedTitle(text);
  const found = draft.hypothesisByText.get(hypothesisKey(objectiveId, folded));
  if (found !== undefined) draft.met.add(found.now.id);
  if (found !== undefined) return { pending: found, made: false };
  const pending = addPending(
    draft.hypotheses,
    blankHypothesis(draft.nextId(), objectiveId, singleLine(text), []),
  );
  draft.hypothesisByText.set(hypothesisKey(objectiveId, folded), pending);
  draft.hypothesesOfText.set(folded, [...(draft.hypothesesOfText.get(folded) ?? []), pending]);
  return { pending, made: true };
};

export const importVision = (draft: ImportDraft, card: ReadCard): void => {
  const pending = draft.visions[0];
  if (pending === undefined)
    addPending(draft.visions, {
      id: draft.nextId(),
      text: card.title,
      doWhat: '',
      outcome: '',
      forWhom: '',
    }).saidAt.set('text', card.place);
  else
    setField(draft, pending, 'text', card.title, {
      label: 'The vision',
      shown: card.title,
      subject: 'this quarter',
      place: card.place,
    });
};

/** The numbers of a company's key results are their places: one that is compared is the one of its number. */
const withKeyResult = (
  { held, now: { keyResults } }: PendingEntity<CompanyObjective>,
  { label, value }: ReadField,
): readonly string[] => {
  const at = (keyResultOrdinal(label) ?? 0) - 1;
  if (held?.keyResults[at] !== undefined) return keyResults.with(at, value);
  return keyResults.includes(value) ? keyResults : [...keyResults, value];
};

export const importCompanyObjective = (draft: ImportDraft, card: ReadCard): void => {
  const pending = companyObjectiveOf(draft, card.title);
  const said = (field: ReadField): Parameters<typeof setField>[4] => ({
    label: field.label,
    shown: field.value,
    subject: card.title,
    place: field.place,
  });
  for (const field of card.fields) {
    if (field.key === 'keyResult')
      pending.now = { ...pending.now, keyResults: withKeyResult(pending, field) };
    else if (field.key === 'nick' || field.key === 'priority' || field.key === 'description')
      setField(draft, pending, field.key, field.value, said(field));
    else
      draft.warnings.push(
        noteAt(
          field.place,
          `Imported without “${field.label.slice(0, 60)}”: a company objective has key results, Nick, Priority and Description.`,
        ),
      );
  }
};

/** Several lines of one name are lines of one field. What is in the quarter already is written anew. */
const withLine = ({ before, now }: PendingEntity<Objective>, { label, value }: ReadField): string => {
  const present = before === undefined ? now.extra.find(({ key }) => key === label)?.value : undefined;
  return present === undefined || present.split('\n').includes(value) ? value : `${present}\n${value}`;
};

export const importObjective = (draft: ImportDraft, card: ReadCard): void => {
  const pending = draft.objectiveOfCard.get(card) ?? objectiveOf(draft, card.title, 'real');
  draft.met.add(pending.now.id);
  const said = (field: ReadField): Parameters<typeof setField>[4] => ({
    label: field.label,
    shown: field.value,
    subject: card.title,
    place: field.place,
  });
  const serve = (title: string): void => {
    const { id } = companyObjectiveOf(draft, title).now;
    if (!pending.now.companyObjectiveIds.includes(id))
      pending.now = { ...pending.now, companyObjectiveIds: [...pending.now.companyObjectiveIds, id] };
  };
  if (card.under?.sort === 'companyObjective') serve(card.under.title);
  const own: string[] = [];
  for (const field of card.fields.filter(({ key }) => key === 'keyResult')) {
    const known = keyResultOfText(draft, pending.now.id, field.value);
    const ordinal = keyResultOrdinal(field.label) ?? known?.now.ordinal ?? freeOrdinal(draft, pending.now.id);
    const keyResult = keyResultOf(draft, pending, ordinal, field.value, field.label, field.place);
    if (keyResult !== undefined) own.push(keyResult.now.id);
  }
  for (const field of card.fields) {
    if (field.key === 'hypothesis') {
      const scope = hypothesisScope(field.label);
      const { pending: hypothesis, made } = hypothesisOf(draft, pending.now.id, field.value);
      const covered =
        scope === undefined
          ? own
          : draft.keyResults
              .filter(({ now }) => now.objectiveId === pending.now.id && scope.includes(now.ordinal))
              .map(({ now }) => now.id);
      if (made || hypothesis.before === undefined)
        hypothesis.now = {
          ...hypothesis.now,
          keyResultIds: [...new Set([...hypothesis.now.keyResultIds, ...covered])],
        };
    } else if (field.key === 'alignment')
      listLines(field.value)
        // A title may hold what parts titles elsewhere.
        .flatMap((line) => (draft.companyByTitle.has(foldedTitle(line)) ? [line] : line.split(';')))
        .map((title) => title.trim())
        .filter((title) => title !== '')
        .forEach(serve);
    else if (isAreasLabel(field.label))
      pending.now = {
        ...pending.now,
        areaIds: [...new Set([...pending.now.areaIds, ...areasNamed(draft, field.value)])],
      };
    else if (field.key === 'priority' || field.key === 'description')
      setField(draft, pending, field.key, field.value, said(field));
    else if (field.key === 'slot') {
      pending.now = { ...pending.now, slot: /next/i.test(field.value) ? 'next' : 'current' };
      pending.saidAt.set('slot', field.place);
    } else if (field.key === 'status' && /^(?:draft|validated|deferred|dropped)$/i.test(field.value)) {
      pending.now = { ...pending.now, status: field.value.toLowerCase() as Objective['status'] };
      pending.saidAt.set('status', field.place);
    } else if (field.key !== 'keyResult' && field.key !== 'okraId')
      pending.now = {
        ...pending.now,
        extra: [
          ...pending.now.extra.filter(({ key }) => key !== field.label),
          { key: field.label, value: withLine(pending, field) },
        ],
      };
  }
};
