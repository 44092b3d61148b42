import { dependencyItems, dependencySource, NONE, saysNone } from './dependency-text';
import { foldedTitle } from './folded-title';
import { addWork, say, type ImportDraft } from './import-draft';
import { noteAt } from './import-note';
import type { Reading } from './import-milestones';
import { isBlank, parseWeek } from './scales';

/** After all titles are known: a part of a dependency text that is a title becomes a link, the others stay items. */
export const readDependencies = (draft: ImportDraft, readings: readonly Reading[]): void => {
  const titles = new Map(draft.milestones.map(({ now }) => [foldedTitle(now.title), now.id]));
  for (const { card, work } of readings) {
    for (const { value } of card.fields.filter(
      ({ key, value: text }) => key === 'dependencies' && !isBlank(text),
    )) {
      if (saysNone(value)) {
        work.now = {
          ...work.now,
          dependenciesNone: true,
          dependenciesText: value.trim() === NONE ? '' : value,
        };
        continue;
      }
      const present = work.now.dependenciesText;
      if (present.split(', ').includes(value) || present === value) continue;
      work.now = { ...work.now, dependenciesText: present === '' ? value : `${present}, ${value}` };
      for (const text of dependencyItems(value, (folded) => titles.has(folded))) {
        const target = titles.get(foldedTitle(text)) ?? null;
        const known = draft.dependencies.some(
          ({ now }) =>
            now.milestoneId === work.now.id &&
            (target === null
              ? foldedTitle(now.text) === foldedTitle(text)
              : now.targetMilestoneId === target),
        );
        if (known) continue;
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
      }
    }
  }
};

/** `Planned Start` and `Planned End`; one alone is a milestone of one week. Outside the quarter is an error (I10). */
export const readPlacements = (draft: ImportDraft, readings: readonly Reading[]): void => {
  const { weeks } = draft.quarter.settings;
  for (const { card, work } of readings) {
    const fields = card.fields.filter(
      ({ key, value }) => (key === 'plannedStart' || key === 'plannedEnd') && !isBlank(value),
    );
    const [first] = fields;
    if (first === undefined) continue;
    const read = fields.map((field) => ({ field, week: parseWeek(field.value) }));
    const wrong = read.filter(({ week }) => week === undefined || week < 1 || week > weeks);
    wrong.forEach(({ field }) =>
      draft.errors.push(
        noteAt(
          field.place,
          `${field.label} "${field.value.trim()}" is no week of this quarter: Week 1 to Week ${String(weeks)} (I10).`,
        ),
      ),
    );
    if (wrong.length > 0) continue;
    const weekOf = (key: string): number | undefined => read.find(({ field }) => field.key === key)?.week;
    const startWeek = weekOf('plannedStart') ?? weekOf('plannedEnd') ?? 1;
    const endWeek = weekOf('plannedEnd') ?? startWeek;
    if (endWeek < startWeek) {
      draft.errors.push(
        noteAt(
          first.place,
          `"${card.title}" ends in week ${String(endWeek)}, before it starts in week ${String(startWeek)} (I10).`,
        ),
      );
      continue;
    }
    const placed = draft.placements.find(({ now }) => now.id === work.now.id);
    if (placed === undefined)
      addWork(draft.placements, { id: work.now.id, startWeek, endWeek, notes: '' })
        .saidAt.set('startWeek', first.place)
        .set('endWeek', first.place);
    else {
      say(draft, placed, 'startWeek', startWeek, {
        label: 'Planned Start',
        shown: String(startWeek),
        subject: card.title,
        place: first.place,
      });
      say(draft, placed, 'endWeek', endWeek, {
        label: 'Planned End',
        shown: String(endWeek),
        subject: card.title,
        place: first.place,
      });
    }
  }
};
