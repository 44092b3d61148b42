import type { Quarter } from '../quarter/quarter';
import { findById } from '../kernel/collection';
import { notOffered } from '../entities/publishing/mapping/mappable-field';
import { MAPPED_FIELDS, type PublishMapping } from '../entities/publishing/mapping/publish-mapping';
import type { PublishRun } from '../entities/publishing/run/publish-run';

/** The mapping without what is never offered: older versions took any field that somebody named. */
const offeredPart = (mapping: PublishMapping): PublishMapping => {
  const foreign = new Set(notOffered(mapping));
  if (foreign.size === 0) return mapping;
  return {
    ...mapping,
    fields: Object.fromEntries(
      MAPPED_FIELDS.map((field) => {
        const choice = mapping.fields[field];
        return [field, choice === null || foreign.has(choice.fieldId) ? null : choice];
      }),
    ) as PublishMapping['fields'],
    sprint: mapping.sprint === null || foreign.has(mapping.sprint.fieldId) ? null : mapping.sprint,
    defaults: Object.fromEntries(
      Object.entries(mapping.defaults).map(([type, values]) => [
        type,
        Object.fromEntries(Object.entries(values).filter(([id]) => !foreign.has(id))),
      ]),
    ),
  };
};

/** What the team chose for the quarter's project; undefined: nobody has. Jira is not asked whether it has it still. */
export const findChosenMapping = (quarter: Quarter): PublishMapping | undefined => {
  const chosen = findById(quarter.mappings, quarter.settings.projectId);
  return chosen === undefined ? undefined : offeredPart(chosen);
};

/** The mapping by which a run works: the one that was previewed when it began, whatever somebody chose since. */
export const findMappingOfRun = (quarter: Quarter, run: PublishRun): PublishMapping | undefined =>
  run.mapping ?? findChosenMapping(quarter);
