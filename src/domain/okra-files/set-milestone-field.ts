import { TYPE_NAMES } from '../milestones/type-name';
import { skillItems } from './dependency-text';
import { say, type ImportDraft, type Work } from './import-draft';
import { noteAt } from './import-note';
import type { ReadField } from './read-card';
import {
  isBlank,
  parseBusinessValue,
  parseEffort,
  parseStatus,
  parseType,
  parseUxValue,
  parseWeek,
} from './scales';
import type { Milestone } from '../milestones/milestone';
import { derivedId } from '../shared/ids';

const TEXTS = ['notes', 'colour', 'description', 'timebox', 'question', 'measure', 'threshold'] as const;
const isText = (key: string | undefined): key is (typeof TEXTS)[number] =>
  (TEXTS as readonly (string | undefined)[]).includes(key);

/** Adds to a list in words what it does not say yet: sessions #3 and #4 each have a line of skills. */
const joined = (present: string, more: string): string =>
  present === ''
    ? more
    : skillItems(present).includes(more.trim()) || present === more
      ? present
      : `${present}, ${more}`;

/**
 * Interprets one field of a milestone. False: it has no meaning there, and the caller keeps it as it is.
 * A value outside a scale is an error that names the scale (I5, I7); nothing is rounded.
 */
export const setMilestoneField = (draft: ImportDraft, work: Work<Milestone>, field: ReadField): boolean => {
  const { value, place, label } = field;
  const set = <K extends keyof Milestone>(key: K, next: Milestone[K]): true => {
    say(draft, work, key, next, { label, shown: value.trim(), subject: work.now.title, place });
    return true;
  };
  const refuse = (message: string): true => {
    draft.errors.push(noteAt(place, message));
    return true;
  };
  const shown = value.trim().slice(0, 60);

  if (isText(field.key)) return set(field.key, value);
  if (isBlank(value)) return true;
  switch (field.key) {
    case 'type': {
      const read = parseType(value);
      if (read === undefined)
        return refuse(`"${shown}" is no type of milestone: Epic, Spike, Enabler or Signal Test (I5).`);
      if (read.alias) draft.warnings.push(noteAt(place, `"${shown}" is read as ${TYPE_NAMES[read.type]}.`));
      return set('type', read.type);
    }
    case 'effort': {
      const effort = parseEffort(value);
      return effort === undefined
        ? refuse(`Effort "${shown}" is not on the scale: S, M or L, nothing between or above (I7).`)
        : set('effort', effort);
    }
    case 'businessValue': {
      const business = parseBusinessValue(value);
      return business === undefined
        ? refuse(`Business value "${shown}" is not on the scale: $, $$ or $$$ (I7).`)
        : set('businessValue', business);
    }
    case 'uxValue': {
      const ux = parseUxValue(value);
      return ux === undefined
        ? refuse(`UX value "${shown}" is not on the scale: ♥, ♥♥ or ♥♥♥ (I7).`)
        : set('uxValue', ux);
    }
    case 'decideBy': {
      const week = parseWeek(value);
      return week === undefined || week < 1 || week > draft.quarter.settings.weeks
        ? refuse(
            `"${shown}" is no week of this quarter: Week 1 to Week ${String(draft.quarter.settings.weeks)}.`,
          )
        : set('decideByWeek', week);
    }
    case 'skills': {
      const skillsText = joined(work.now.skillsText, value);
      work.now = { ...work.now, skillsText, skills: skillItems(skillsText) };
      return true;
    }
    case 'status': {
      const status = parseStatus(value);
      if (status === undefined) return false;
      work.now = { ...work.now, status };
      return true;
    }
    case 'task': {
      const lines = value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      for (const line of lines) {
        const done = /^\[x\]\s*/i.test(line);
        const text = line.replace(/^\[[ x]?\]\s*/i, '');
        if (!work.now.tasks.some((task) => task.text === text)) {
          work.now = {
            ...work.now,
            tasks: [...work.now.tasks, { id: derivedId(work.now.id, work.now.tasks.length + 1), text, done }],
          };
        }
      }
      return true;
    }
    default:
      return false;
  }
};
