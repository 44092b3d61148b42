import { skillItems } from '../entities/milestones/milestone/skill-items';
import { TYPE_NAMES } from '../entities/milestones/milestone/type-name';
import { setField, tellOnce, type ImportDraft, type PendingEntity } from './import-draft';
import { withoutInvisible } from '../kernel/invisible';
import { noteAt } from './import-note';
import { listLines } from '../kernel/list-items';
import type { ReadField } from './read-card';
import { isBlank, parseBusinessValue, parseEffort, parseStatus, parseType, parseUxValue } from './scales';
import { readWeeks } from './read-weeks';
import { weekCountOf } from './week-count';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import { MAX_NAME } from '../kernel/limit';
import { milestoneLimits } from '../entities/milestones/milestone/milestone-limits';

const TEXTS = ['notes', 'colour', 'description', 'timebox', 'question', 'measure', 'threshold'] as const;
const isText = (key: string | undefined): key is (typeof TEXTS)[number] =>
  (TEXTS as readonly (string | undefined)[]).includes(key);

const { tasks: TASKS, skills: SKILLS } = milestoneLimits;

/** Adds to a list in words what it does not say yet: sessions #3 and #4 each have a line of skills. */
const joined = (present: string, more: string): string => {
  if (present === '') return more;
  const known = new Set(skillItems(withoutInvisible(present)));
  if (skillItems(withoutInvisible(more)).every((skill) => known.has(skill))) return present;
  // The marks of a list are marks at the beginnings of lines alone.
  return `${present}${/[\r\n]/.test(present + more) ? '\n' : ', '}${more}`;
};

const setTasks = (draft: ImportDraft, pending: PendingEntity<Milestone>, value: string): number => {
  const known = new Set(pending.now.tasks.map(({ text }) => withoutInvisible(text)));
  // Of a task that is there already a line without a box says nothing of whether it is done.
  const held = new Map(pending.held?.tasks.map((task) => [withoutInvisible(task.text), task]));
  const tasks = [...pending.now.tasks];
  let left = 0;
  for (const line of listLines(value)) {
    const box = /^\[([ xX]?)\]\s?/.exec(line);
    const text = (box === null ? line : line.slice(box[0].length)).trim();
    if (text === '' || known.has(withoutInvisible(text))) continue;
    if (tasks.length >= TASKS.items || text.length > TASKS.each.text) {
      left += 1;
      continue;
    }
    known.add(withoutInvisible(text));
    const same = held.get(withoutInvisible(text));
    tasks.push({
      id: same?.id ?? draft.nextId(),
      text: same?.text ?? text,
      done: box === null ? same?.done === true : box[1]?.toLowerCase() === 'x',
    });
  }
  if (tasks.length > pending.now.tasks.length) pending.now = { ...pending.now, tasks };
  return left;
};

/**
 * Interprets one field of a milestone. False: it has no meaning there, and the caller keeps it as it is.
 * A value outside a scale is nobody's score (I5, I7): nothing is rounded, the card comes in without it and its line says so.
 */
export const setMilestoneField = (
  draft: ImportDraft,
  pending: PendingEntity<Milestone>,
  field: ReadField,
): boolean => {
  const { value, place, label } = field;
  const set = <K extends keyof Milestone>(key: K, next: Milestone[K]): true => {
    setField(draft, pending, key, next, { label, shown: value.trim(), subject: pending.now.title, place });
    return true;
  };
  const shown = value.trim().slice(0, 60);
  const without = (what: string, scale: string): true => {
    draft.warnings.push(noteAt(place, `Imported without ${what}: “${shown}” is none of ${scale}.`));
    return true;
  };

  if (isText(field.key)) return set(field.key, value);
  if (isBlank(value)) return true;
  switch (field.key) {
    case 'type': {
      const read = parseType(value);
      if (read === undefined) return without('type', 'Epic, Spike, Enabler and Signal Test');
      if (read.alias) draft.warnings.push(noteAt(place, `“${shown}” is read as ${TYPE_NAMES[read.type]}.`));
      return set('type', read.type);
    }
    case 'effort': {
      const effort = parseEffort(value);
      if (effort === undefined) return without('effort', 'S, M and L');
      const letter = value.trim().toUpperCase();
      if (/^[A-Z]$/.test(letter) && letter !== effort)
        tellOnce(
          draft,
          `${place.file}\n${label}\n${letter}`,
          noteAt(
            place,
            `“${shown}” is read as ${effort}, here and wherever it stands in “${label.slice(0, 60)}”.`,
          ),
        );
      return set('effort', effort);
    }
    case 'businessValue': {
      const business = parseBusinessValue(value);
      return business === undefined
        ? without('business value', '$, $$ and $$$')
        : set('businessValue', business);
    }
    case 'uxValue': {
      const ux = parseUxValue(value);
      return ux === undefined ? without('UX value', '♥, ♥♥ and ♥♥♥') : set('uxValue', ux);
    }
    case 'decideBy': {
      const { counts, note } = weekCountOf(label, [value], draft.quarter.settings);
      if (note !== null) draft.warnings.push(noteAt(place, note));
      const week = readWeeks(value, draft.quarter.settings, counts)?.to;
      const { weeks } = draft.quarter.settings;
      return week === undefined
        ? without('the week of the decision', `the weeks of this quarter, 1 to ${String(weeks)}`)
        : set('decideByWeek', week);
    }
    case 'skills': {
      const skillsText = joined(pending.now.skillsText, value);
      const skills = skillItems(skillsText);
      const kept = skills.filter((skill) => skill.length <= MAX_NAME).slice(0, SKILLS.items);
      if (skillsText.length > milestoneLimits.skillsText.chars) return without('skills', 'a list of skills');
      if (kept.length < skills.length)
        draft.warnings.push(
          noteAt(
            place,
            `${String(skills.length - kept.length)} of these skills were not imported: a card has ${String(SKILLS.items)} at most, each of ${String(MAX_NAME)} characters.`,
          ),
        );
      pending.now = { ...pending.now, skillsText, skills: kept };
      return true;
    }
    case 'status': {
      const status = parseStatus(value);
      if (status === undefined) return false;
      pending.now = { ...pending.now, status };
      pending.saidAt.set('status', place);
      return true;
    }
    case 'task': {
      const left = setTasks(draft, pending, value);
      if (left > 0)
        draft.warnings.push(
          noteAt(
            place,
            `${String(left)} of these tasks were not imported: a card has ${String(TASKS.items)} at most, each of ${String(TASKS.each.text)} characters.`,
          ),
        );
      return true;
    }
    default:
      return false;
  }
};
