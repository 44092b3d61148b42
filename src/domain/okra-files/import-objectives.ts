import { blankHypothesis, blankKeyResult, blankObjective } from './blank-cards';
import { areasNamed } from './import-product-area';
import { isAreasLabel } from './is-areas-label';
import { listLines } from '../kernel/list-items';
import { foldedTitle, singleLine } from '../kernel/folded-title';
import { addWork, hypothesisKey, keyResultKey, say, type ImportDraft, type Work } from './import-draft';
import { noteAt, type Place } from './import-note';
import { hypothesisScope, keyResultOrdinal } from './block-line';
import type { ReadCard, ReadField } from './read-card';
import type { CompanyObjective } from '../entities/agreement/company-objective/company-objective';
import type { Hypothesis } from '../entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '../entities/agreement/key-result/key-result';
import type { Objective } from '../entities/agreement/objective/objective';

const MOST_KEY_RESULTS = 3;

/** The company objective of that title or nickname; made where there is none. */
export const companyObjectiveOf = (draft: ImportDraft, title: string): Work<CompanyObjective> => {
  const folded = foldedTitle(title);
  const found = draft.companyByTitle.get(folded);
  if (found !== undefined) return found;
  const work = addWork(draft.companyObjectives, {
    id: draft.nextId(),
    nick: '',
    priority: '',
    title: singleLine(title),
    description: '',
    keyResults: [],
    rank: '',
  });
  draft.companyByTitle.set(folded, work);
  return work;
};

/** The key result of an objective that reads so, if it has one. */
export const keyResultOfText = (
  draft: ImportDraft,
  objectiveId: string,
  text: string,
): Work<KeyResult> | undefined =>
  text === '' ? undefined : draft.keyResultByText.get(hypothesisKey(objectiveId, foldedTitle(text)));

/** The objective of that title; made where there is none, as a stub where only a link named it. */
export const objectiveOf = (draft: ImportDraft, title: string, made: 'stub' | 'real'): Work<Objective> => {
  const folded = foldedTitle(title);
  const found = draft.objectiveByTitle.get(folded);
  if (found === undefined) {
    const work = addWork(
      draft.objectives,
      blankObjective(draft.nextId(), singleLine(title), made === 'stub'),
    );
    draft.objectiveByTitle.set(folded, work);
    draft.objectiveById.set(work.now.id, work);
    return work;
  }
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
  objective: Work<Objective>,
  ordinal: number,
  text: string,
  label: string,
  place: Place,
): Work<KeyResult> | undefined => {
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
    const work = addWork(
      draft.keyResults,
      blankKeyResult(draft.nextId(), objective.now.id, ordinal, text, ownLabel(label, ordinal)),
    );
    draft.keyResultByOrdinal.set(key, work);
    if (text !== '') draft.keyResultByText.set(hypothesisKey(objective.now.id, foldedTitle(text)), work);
    work.saidAt.set('text', place);
    return work;
  }
  const isAnother = text !== '' && found.now.text !== '' && foldedTitle(found.now.text) !== foldedTitle(text);
  // Of a number that is another one's and a text that is known, the text says which is meant.
  const ofText = isAnother ? keyResultOfText(draft, objective.now.id, text) : undefined;
  if (ofText !== undefined) return ofText;
  if (isAnother && found.before === undefined) {
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
    say(draft, found, 'text', text, {
      label: `KR${String(ordinal)}`,
      shown: text,
      subject: objective.now.title,
      place,
    });
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
): { readonly work: Work<Hypothesis>; readonly made: boolean } => {
  const folded = foldedTitle(text);
  const found = draft.hypothesisByText.get(hypothesisKey(objectiveId, folded));
  if (found !== undefined) return { work: found, made: false };
  const work = addWork(draft.hypotheses, blankHypothesis(draft.nextId(), objectiveId, singleLine(text), []));
  draft.hypothesisByText.set(hypothesisKey(objectiveId, folded), work);
  draft.hypothesesOfText.set(folded, [...(draft.hypothesesOfText.get(folded) ?? []), work]);
  return { work, made: true };
};

export const importVision = (draft: ImportDraft, card: ReadCard): void => {
  const work = draft.visions[0];
  if (work === undefined)
    addWork(draft.visions, {
      id: draft.nextId(),
      text: card.title,
      doWhat: '',
      outcome: '',
      forWhom: '',
    }).saidAt.set('text', card.place);
  else
    say(draft, work, 'text', card.title, {
      label: 'The vision',
      shown: card.title,
      subject: 'this quarter',
      place: card.place,
    });
};

export const importCompanyObjective = (draft: ImportDraft, card: ReadCard): void => {
  const work = companyObjectiveOf(draft, card.title);
  const said = (field: ReadField): Parameters<typeof say>[4] => ({
    label: field.label,
    shown: field.value,
    subject: card.title,
    place: field.place,
  });
  for (const field of card.fields) {
    if (field.key === 'keyResult' && !work.now.keyResults.includes(field.value))
      work.now = { ...work.now, keyResults: [...work.now.keyResults, field.value] };
    else if (field.key === 'nick' || field.key === 'priority' || field.key === 'description')
      say(draft, work, field.key, field.value, said(field));
    else if (field.key !== 'keyResult')
      draft.warnings.push(
        noteAt(
          field.place,
          `Imported without “${field.label.slice(0, 60)}”: a company objective has key results, Nick, Priority and Description.`,
        ),
      );
  }
};

/** Several lines of one name are lines of one field. What is in the quarter already is written anew. */
const withLine = ({ before, now }: Work<Objective>, { label, value }: ReadField): string => {
  const present = before === undefined ? now.extra.find(({ key }) => key === label)?.value : undefined;
  return present === undefined || present.split('\n').includes(value) ? value : `${present}\n${value}`;
};

export const importObjective = (draft: ImportDraft, card: ReadCard): void => {
  const work = objectiveOf(draft, card.title, 'real');
  const said = (field: ReadField): Parameters<typeof say>[4] => ({
    label: field.label,
    shown: field.value,
    subject: card.title,
    place: field.place,
  });
  const serve = (title: string): void => {
    const { id } = companyObjectiveOf(draft, title).now;
    if (!work.now.companyObjectiveIds.includes(id))
      work.now = { ...work.now, companyObjectiveIds: [...work.now.companyObjectiveIds, id] };
  };
  if (card.under?.sort === 'companyObjective') serve(card.under.title);
  const own: string[] = [];
  for (const field of card.fields.filter(({ key }) => key === 'keyResult')) {
    const known = keyResultOfText(draft, work.now.id, field.value);
    const ordinal = keyResultOrdinal(field.label) ?? known?.now.ordinal ?? freeOrdinal(draft, work.now.id);
    const keyResult = keyResultOf(draft, work, ordinal, field.value, field.label, field.place);
    if (keyResult !== undefined) own.push(keyResult.now.id);
  }
  for (const field of card.fields) {
    if (field.key === 'hypothesis') {
      const scope = hypothesisScope(field.label);
      const { work: hypothesis, made } = hypothesisOf(draft, work.now.id, field.value);
      const covered =
        scope === undefined
          ? own
          : draft.keyResults
              .filter(({ now }) => now.objectiveId === work.now.id && scope.includes(now.ordinal))
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
      work.now = {
        ...work.now,
        areaIds: [...new Set([...work.now.areaIds, ...areasNamed(draft, field.value)])],
      };
    else if (field.key === 'priority' || field.key === 'description')
      say(draft, work, field.key, field.value, said(field));
    else if (field.key === 'slot')
      work.now = { ...work.now, slot: /next/i.test(field.value) ? 'next' : 'current' };
    else if (field.key === 'status' && /^(?:draft|validated|deferred|dropped)$/i.test(field.value))
      work.now = { ...work.now, status: field.value.toLowerCase() as Objective['status'] };
    else if (field.key !== 'keyResult')
      work.now = {
        ...work.now,
        extra: [
          ...work.now.extra.filter(({ key }) => key !== field.label),
          { key: field.label, value: withLine(work, field) },
        ],
      };
  }
};
