import { TYPE_NAMES } from '../../entities/milestones/milestone/type-name';
import type { MilestoneType } from '../../entities/milestones/milestone/milestone';
import type { Json } from '../../kernel/json';
import { ownValue } from '../../kernel/own-value';

const LONGEST = 80;

const quoted = (value: Json): string => {
  const text = typeof value === 'string' ? value : '';
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}”`;
};

const isEmpty = (value: Json): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

const word = (value: Json): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

type Words = (was: Json, now: Json) => string | null;

const written =
  (what: string): Words =>
  (was, now) =>
    isEmpty(now) ? `emptied the ${what}` : isEmpty(was) ? `wrote the ${what}` : `rewrote the ${what}`;

const changed =
  (what: string): Words =>
  () =>
    `changed ${what}`;

const set =
  (what: string): Words =>
  (was, now) =>
    isEmpty(now)
      ? `took the ${what} away`
      : isEmpty(was)
        ? `set the ${what} to ${word(now)}`
        : `changed the ${what} from ${word(was)} to ${word(now)}`;

const result: Words = (was, now) => {
  if (now === null) return 'took the result away';
  const { verdict } = now as { readonly verdict?: Json };
  return `${was === null ? 'recorded' : 'changed'} the result: ${word(verdict ?? '')}`;
};

/** What an edit of a field is called; a field that says the same as another one is not told twice. */
const fields: Readonly<Record<string, Words>> = {
  title: (_was, now) => `renamed it to ${quoted(now)}`,
  type: (_was, now) =>
    now === null ? 'took the type away' : `made it a ${TYPE_NAMES[now as MilestoneType].toLowerCase()}`,
  description: written('description'),
  notes: written('notes'),
  measure: written('measure'),
  threshold: written('threshold'),
  question: written('question'),
  timebox: set('time-box'),
  effort: set('effort'),
  effortUncertain: (_was, now) =>
    now === true ? 'marked its effort as uncertain' : 'no longer marks its effort as uncertain',
  businessValue: set('business value'),
  uxValue: set('UX value'),
  status: set('status'),
  slot: set('quarter'),
  priority: set('priority'),
  decideByWeek: (_was, now) =>
    now === null ? 'took the week to decide by away' : `set it to decide by week ${word(now)}`,
  result,
  objectiveId: changed('its objective'),
  keyResultIds: changed('its key results'),
  hypothesisIds: changed('its hypotheses'),
  companyObjectiveIds: changed('the company objectives that it serves'),
  areaIds: changed('the product areas that it touches'),
  threeIds: changed('which three cards alone would do'),
  threeAnswer: (_was, now) =>
    now === null
      ? 'took back the answer to “only these three”'
      : now === 'yes'
        ? 'said that these three alone would do'
        : 'said that these three alone would not do',
  threeNote: written('note on “only these three”'),
  // Said with the words that changed.
  changedAt: () => null,
  servesVision: (_was, now) =>
    now === true ? 'made it serve the vision' : 'no longer lets it serve the vision',
  dependenciesText: changed('the text on what it depends on'),
  dependenciesNone: (_was, now) => (now === true ? 'said that it depends on nothing' : null),
  skills: changed('the skills it takes'),
  skillsText: () => null,
  ownerId: changed('its owner'),
  tasks: changed('its tasks'),
  colour: changed('its colour'),
};

/** What setting a field of a card did, as the rest of a sentence that begins with the person. */
export const editInWords = (field: string, was: Json, now: Json): readonly string[] => {
  const words = ownValue(fields, field);
  const said = words === undefined ? 'changed the card' : words(was, now);
  return said === null ? [] : [said];
};
