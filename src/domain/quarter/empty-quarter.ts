import { ok } from '../kernel/result';
import { addedOf } from '../kernel/entity-changes';
import { checkFields } from '../kernel/field-rule';
import { allOf } from './collections';
import type { Decision } from './decision';
import { CONCEPTS, definitionOf } from './entity-definitions';
import type { Member } from '../entities/team/member/member';
import type { EntityName, Quarter } from './quarter';
import type { QuarterSettings } from './quarter-settings';
import { settingFields } from './settings-rules';

/** A quarter in which nothing is written yet. */
export const emptyQuarter = (id: string, settings: QuarterSettings): Quarter => ({
  id,
  settings,
  // A list for every entity that is defined, and those are held complete.
  ...(Object.fromEntries(
    CONCEPTS.map((concept) => [definitionOf(concept).collection.list, []]),
  ) as unknown as Omit<Quarter, 'id' | 'settings'>),
});

/** What is said about a quarter, and nothing of what the team writes. */
const ABOUT_IT: ReadonlySet<string> = new Set<EntityName>([
  'member',
  'absence',
  'mapping',
  'release',
  'pageShare',
]);

/** Whether the team has written nothing; members, settings, how cards become issues, and where it is shown, are none of it. */
export const isBlank = (quarter: Quarter): boolean =>
  CONCEPTS.every((concept) => ABOUT_IT.has(concept) || allOf(quarter, concept).length === 0);

/**
 * Makes a quarter: the changes of its first entry. `founder`, where given, becomes its first member
 * and facilitator in the same entry; else the first to join does.
 */
export const createQuarter = ({
  id,
  settings,
  founder,
}: {
  readonly id: string;
  readonly settings: QuarterSettings;
  readonly founder?: Pick<Member, 'id' | 'role'>;
}): Decision => {
  const checked = checkFields<QuarterSettings, Quarter>(settingFields, settings, emptyQuarter(id, settings));
  if (!checked.ok) return checked;
  return ok([
    { concept: 'quarter', kind: 'created', id, was: null, now: { ...settings, ...checked.value } },
    ...(founder === undefined ? [] : [addedOf('member', { ...founder, facilitator: true, skills: [] })]),
  ]);
};
