import {
  dependencyItems,
  dependencySource,
  MOST_ITEMS,
  NONE,
  saysNone,
} from '../entities/milestones/dependency/dependency-text';
import { addWork, dependencyKey, type ImportDraft, type Work } from './import-draft';
import { withoutInvisible } from '../kernel/invisible';
import { noteAt } from './import-note';
import { withoutAddresses } from './without-addresses';
import type { Reading } from './import-milestones';
import { milestoneNames, namedMilestone } from './milestone-names';
import type { ReadField } from './read-card';
import { isBlank } from './scales';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import { milestoneLimits } from '../entities/milestones/milestone/milestone-limits';

const depend = (draft: ImportDraft, work: Work<Milestone>, target: string | null, text: string): void => {
  const key = dependencyKey(work.now.id, target, text);
  if (draft.dependencyKeys.has(key)) return;
  draft.dependencyKeys.add(key);
  draft.waiting.add(work.now.id);
  if (work.now.dependenciesNone) work.now = { ...work.now, dependenciesNone: false };
  addWork(draft.dependencies, {
    id: draft.nextId(),
    milestoneId: work.now.id,
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
  { work, card }: Reading,
  field: ReadField,
  names: ReadonlyMap<string, string>,
): void => {
  const { value, place } = field;
  if (saysNone(value) && draft.waiting.has(work.now.id)) {
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
    work.now = { ...work.now, dependenciesNone: true, dependenciesText: work.now.dependenciesText || text };
    return;
  }
  const present = work.now.dependenciesText;
  if (`, ${withoutInvisible(present)}, `.includes(`, ${withoutInvisible(value)}, `)) return;
  const all = present === '' ? value : `${present}, ${value}`;
  if (all.length <= milestoneLimits.dependenciesText.chars) work.now = { ...work.now, dependenciesText: all };
  for (const text of itemsOf(draft, field, names)) {
    const target = namedMilestone(names, text) ?? null;
    if (target === work.now.id)
      draft.warnings.push(
        noteAt(place, `“${card.title.slice(0, 60)}” names itself: no card waits for itself.`),
      );
    else depend(draft, work, target, text);
  }
};

/** What a card unlocks waits for it; words that name no card stay beside it as they are. */
const unlock = (
  draft: ImportDraft,
  { work, card }: Reading,
  field: ReadField,
  [names, works]: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, Work<Milestone>>],
): void => {
  const { value, label, place } = field;
  const items = itemsOf(draft, field, names);
  const unknown = items.filter((text) => {
    const dependent = works.get(namedMilestone(names, text) ?? '');
    if (dependent === undefined || dependent === work) return true;
    depend(draft, dependent, work.now.id, card.title);
    return false;
  });
  if (unknown.length === 0) return;
  if (!work.now.extra.some((extra) => extra.key === label && extra.value === value))
    work.now = { ...work.now, extra: [...work.now.extra, { key: label, value }] };
  draft.warnings.push(
    noteAt(
      place,
      `“${unknown.join('”, “').slice(0, 120)}” is no other card here: kept as a field of the card.`,
    ),
  );
};

/** After all titles are known: a part of a text that names a card, by title, id or key, becomes a link; the others stay items. */
export const readDependencies = (draft: ImportDraft, readings: readonly Reading[]): void => {
  const names = milestoneNames(draft.milestones.map(({ now }) => now));
  const works = new Map(draft.milestones.map((work) => [work.now.id, work]));
  for (const reading of readings)
    for (const field of reading.card.fields) {
      if (isBlank(field.value)) continue;
      if (field.key === 'dependencies') waitFor(draft, reading, field, names);
      if (field.key === 'unlocks' && !saysNone(field.value)) unlock(draft, reading, field, [names, works]);
    }
};
