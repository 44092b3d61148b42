import { TYPE_NAMES } from '../../entities/milestones/milestone/type-name';
import type { MilestoneType } from '../../entities/milestones/milestone/milestone';
import type { EntityName } from '../../quarter/quarter';
import type { Json } from '../../kernel/json';
import { ownValue } from '../../kernel/own-value';
import { weekText } from '../export-fields';
import { businessValueText, uxValueText } from '../scales';
import { RECORD_KINDS } from '../records/record-kinds';
import type { Values } from '../records/record-kind';
import { textOf } from '../records/thing-names';

/** Fields of blocks and rows as people call them; those of records carry their own names. */
const LABELS: Readonly<Record<string, string>> = {
  title: 'Title',
  text: 'Text',
  name: 'Name',
  note: 'Note',
  nick: 'Nick',
  badge: 'Badge',
  colour: 'Color',
  priority: 'Priority',
  description: 'Description',
  companyObjectiveIds: 'Serves',
  areaIds: 'Product areas',
  keyResults: 'Key results',
  keyResultIds: 'Key results',
  hypothesisIds: 'Hypotheses',
  objectiveId: 'Objective',
  companyObjectiveId: 'Serves',
  status: 'Status',
  slot: 'Slot',
  stub: 'Written out',
  type: 'Type',
  effort: 'Effort',
  businessValue: 'Business value',
  uxValue: 'UX value',
  dependencies: 'Dependencies',
  skills: 'Skills',
  notes: 'Notes',
  timebox: 'Timebox',
  question: 'Question',
  measure: 'Measure',
  threshold: 'Threshold',
  decideByWeek: 'Decide by',
  tasks: 'Tasks',
  result: 'Result',
  weeks: 'Weeks',
};

/** What a field is called where both of its values are shown. */
export const fieldLabel = (concept: EntityName, field: string): string => {
  const ofRecord = RECORD_KINDS.filter((kind) => kind.concept === concept)
    .flatMap(({ fields }) => fields)
    .find((one) => one.field === field)?.label;
  return ownValue(LABELS, field) ?? ofRecord ?? field;
};

const wordOf = (concept: EntityName, field: string, value: string): string => {
  const form = RECORD_KINDS.filter((kind) => kind.concept === concept)
    .flatMap(({ fields }) => fields)
    .find((one) => one.field === field)?.form;
  return form?.as === 'word' ? (ownValue(form.words, value) ?? value) : value;
};

const partText = (part: Values): string => {
  if (typeof part['text'] === 'string' && typeof part['done'] === 'boolean')
    return `${part['done'] ? '[x]' : '[ ]'} ${part['text']}`;
  if (typeof part['key'] === 'string') return `${part['key']}: ${textOf(part, 'value')}`;
  return Object.values(part)
    .filter((one): one is string => typeof one === 'string' && one !== '')
    .join(', ');
};

/**
 * A value of a field as people read it: names instead of ids, marks of scales, one line each of a list. Empty: nothing.
 *
 * @param names what is known by an id
 */
export const fieldInWords = (
  concept: EntityName,
  field: string,
  value: Json,
  names: (id: string) => string | undefined,
): string => {
  if (value === null || value === '') return '';
  if (Array.isArray(value))
    return (value as readonly Json[]).map((one) => fieldInWords(concept, field, one, names)).join('\n');
  if (typeof value === 'object') return partText(value as Values);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (field === 'businessValue') return businessValueText(value as 1 | 2 | 3);
  if (field === 'uxValue') return uxValueText(value as 1 | 2 | 3);
  if (/Week$/.test(field)) return weekText(value as number);
  if (typeof value === 'number') return String(value);
  if (concept === 'milestone' && field === 'type')
    return ownValue(TYPE_NAMES, value as MilestoneType) ?? value;
  if (/Ids?$|^twinOf$/.test(field)) return names(value) ?? value;
  return wordOf(concept, field, value);
};
