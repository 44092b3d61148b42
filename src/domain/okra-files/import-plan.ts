import {
  dependencyItems,
  dependencySource,
  MOST_ITEMS,
  NONE,
  saysNone,
} from '../entities/milestones/dependency/dependency-text';
import { addPending, dependencyKey, type ImportDraft, type PendingEntity } from './import-draft';
import { withoutInvisible } from '../kernel/invisible';
import { noteAt, type Place } from './import-note';
import { withoutAddresses } from './without-addresses';
import type { Reading } from './import-milestones';
import { milestoneNames, namedMilestone } from './milestone-names';
import type { ReadField } from './read-card';
import { alsoCalled } from './records/pending-things';
import { isBlank } from './scales';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import { milestoneLimits } from '../entities/milestones/milestone/milestone-limits';

const depend = (
  draft: ImportDraft,
  pending: PendingEntity<Milestone>,
  target: string | null,
  text: string,
  place: Place,
): void => {
  const key = dependencyKey(pending.now.id, target, text);
  if (draft.dependencyKeys.has(key)) return;
  draft.dependencyKeys.add(key);
  draft.waiting.add(pending.now.id);
  if (pending.now.dependenciesNone) pending.now = { ...pending.now, dependenciesNone: false };
  pending.saidAt.set('dependenciesNone', place);
  addPending(draft.dependencies, {
    id: draft.nextId(),
    milestoneId: pending.now.id,
    text,
    source: target === null ? dependencySource(text) : 'milestone',
    blocking: true,
    targetMilestoneId: target,
    owner: '',
    neededByWeek: null,
    status: 'open',
  });
};

const itemsOf = (
  draft: ImportDraft,
  { value, place }: ReadField,
  names: ReadonlyMap<string, string>,
): readonly string[] => {
  const items = dependencyItems(withoutAddresses(value), (folded) => names.has(folded));
  if (items.length > MOST_ITEMS)
    draft.warnings.push(
      noteAt(
        place,
        `This cell names ${String(items.length)} things; the first ${String(MOST_ITEMS)} became dependencies, the text is kept.`,
      ),
    );
  return items.slice(0, MOST_ITEMS);
};

const waitFor = (
  draft: ImportDraft,
  { pending, card }: Reading,
  field: ReadField,
  names: ReadonlyMap<string, string>,
): void => {
  const { value, place } = field;
  if (saysNone(value) && draft.waiting.has(pending.now.id)) {
    draft.warnings.push(
      noteAt(
        place,
        `“${card.title.slice(0, 60)}” waits for something, and “${value.trim()}” is said here: what it waits for stays.`,
      ),
    );
    return;
  }
  if (saysNone(value)) {
    const text = value.trim() === NONE ? '' : value;
    pending.now = {
      ...pending.now,
      dependenciesNone: true,
      dependenciesText: pending.now.dependenciesText || text,
    };
    return;
  }
  const present = pending.now.dependenciesText;
  if (`, ${withoutInvisible(present)}, `.includes(`, ${withoutInvisible(value)}, `)) return;
  const all = present === '' ? value : `${present}, ${value}`;
  if (all.length <= milestoneLimits.dependenciesText.chars)
    pending.now = { ...pending.now, dependenciesText: all };
  for (const text of itemsOf(draft, field, names)) {
    const target = namedMilestone(names, text) ?? null;
    if (target === pending.now.id)
      draft.warnings.push(
        noteAt(place, `“${card.title.slice(0, 60)}” names itself: no card waits for itself.`),
      );
    else depend(draft, pending, target, text, place);
  }
};

/** What a card unlocks waits for it; words that name no card stay beside it as they are. */
const unlock = (
  draft: ImportDraft,
  { pending, card }: Reading,
  field: ReadField,
  [names, all]: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, PendingEntity<Milestone>>],
): void => {
  const { value, label, place } = field;
  const items = itemsOf(draft, field, names);
  const unknown = items.filter((text) => {
    const dependent = all.get(namedMilestone(names, text) ?? '');
    if (dependent === undefined || dependent === pending) return true;
    depend(draft, dependent, pending.now.id, card.title, place);
    return false;
  });
  if (unknown.length === 0) return;
  if (!pending.now.extra.some((extra) => extra.key === label && extra.value === value))
    pending.now = { ...pending.now, extra: [...pending.now.extra, { key: label, value }] };
  draft.warnings.push(
    noteAt(
      place,
      `“${unknown.join('”, “').slice(0, 120)}” is no other card here: kept as a field of the card.`,
    ),
  );
};

/** After all titles are known: a part of a text that names a card, by title, id or key, becomes a link; the others stay items. */
export const readDependencies = (draft: ImportDraft, readings: readonly Reading[]): void => {
  const names = new Map([
    ...alsoCalled(draft, 'milestone'),
    ...milestoneNames(
      draft.milestones.flatMap(({ held, now }) => (held === undefined ? [now] : [held, now])),
    ),
  ]);
  const all = new Map(draft.milestones.map((pending) => [pending.now.id, pending]));
  for (const reading of readings)
    for (const field of reading.card.fields) {
      if (isBlank(field.value)) continue;
      if (field.key === 'dependencies') waitFor(draft, reading, field, names);
      if (field.key === 'unlocks' && !saysNone(field.value)) unlock(draft, reading, field, [names, all]);
    }
};
