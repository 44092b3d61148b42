/** What a field line or a table's column can mean. */
export type FieldKey =
  | 'title'
  | 'id'
  | 'type'
  | 'objective'
  | 'keyResult'
  | 'link'
  | 'hypothesis'
  | 'effort'
  | 'businessValue'
  | 'uxValue'
  | 'dependencies'
  | 'skills'
  | 'plannedStart'
  | 'plannedEnd'
  | 'notes'
  | 'colour'
  | 'description'
  | 'status'
  | 'timebox'
  | 'question'
  | 'measure'
  | 'threshold'
  | 'decideBy'
  | 'task'
  | 'alignment'
  | 'priority'
  | 'nick'
  | 'slot';

const NAMES: Readonly<Record<FieldKey, readonly string[]>> = {
  title: ['milestone', 'title', 'card', 'idea'],
  id: ['id'],
  type: ['type', 'milestonetype'],
  objective: ['objective'],
  keyResult: ['keyresult', 'keyresults', 'kr', 'krs'],
  link: ['link'],
  hypothesis: ['hypothesis', 'hypotheses'],
  effort: ['effort', 'size', 'effortsize'],
  businessValue: ['businessvalue', 'business', '$'],
  uxValue: ['uxvalue', 'ux', '♥'],
  dependencies: ['dependencies', 'dependency', 'dependson'],
  skills: ['skills', 'skill', 'skillsneeded'],
  plannedStart: ['plannedstart', 'startweek', 'start'],
  plannedEnd: ['plannedend', 'endweek', 'end'],
  notes: ['notes', 'note'],
  colour: ['color', 'colour'],
  description: ['description'],
  status: ['status'],
  timebox: ['timebox'],
  question: ['question'],
  measure: ['measure', 'wemeasure'],
  threshold: ['threshold'],
  decideBy: ['decideby', 'decidebyweek'],
  task: ['task', 'tasks'],
  alignment: ['alignment', 'serves', 'companyokr', 'companyobjective'],
  priority: ['priority'],
  nick: ['nick', 'nickname'],
  slot: ['slot'],
};

const KEYS: ReadonlyMap<string, FieldKey> = new Map(
  Object.entries(NAMES).flatMap(([key, names]) =>
    names.map((name): [string, FieldKey] => [name, key as FieldKey]),
  ),
);

/** A heading or key without what does not matter: case, spaces, underscores, hyphens. */
export const foldedKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_\-.:]/g, '')
    .replace(/\uFE0E|\uFE0F/g, '');

export const findFieldKey = (name: string): FieldKey | undefined => KEYS.get(foldedKey(name));

/** What a column may be mapped to by hand, in the order in which a person would look for it. */
export const COLUMN_MEANINGS: readonly FieldKey[] = [
  'title',
  'type',
  'objective',
  'keyResult',
  'hypothesis',
  'effort',
  'businessValue',
  'uxValue',
  'dependencies',
  'skills',
  'plannedStart',
  'plannedEnd',
  'notes',
  'description',
  'status',
  'timebox',
  'question',
  'measure',
  'threshold',
  'decideBy',
  'colour',
];
