import { ok } from '../kernel/result';
import { addedOf } from '../kernel/entity-changes';
import { checkFields } from '../kernel/field-rule';
import { allOf } from './collections';
import type { Decision } from './decision';
import { CONCEPTS, definitionOf } from './entity-definitions';
import type { Member } from '../entities/team/member/member';
import type { Quarter } from './quarter';
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

/** Whether the team has written anything; members and settings alone, and how cards become issues, are nothing written. */
export const isBlank = (quarter: Quarter): boolean =>
  CONCEPTS.every(
    (concept) => concept === 'member' || concept === 'mapping' || allOf(quarter, concept).length === 0,
  );

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
