import type { ProjectFacts } from '#domain/publishing/project-facts';
import { mappingReason, proposeMapping, CARD_KINDS } from '#domain/publishing/mapping-proposal';
import type { CardKind, PublishMapping } from '#domain/publishing/publish-mapping';
import { findById } from '#domain/shared/collection';
import type { OpenedQuarter, Publishing } from './ports';

/** A project as the publisher sees it, and how the quarter's cards become issues there. */
export interface PublishSetting {
  readonly facts: ProjectFacts;
  readonly mapping: PublishMapping;
  readonly isChosen: boolean;
  readonly reasons: Readonly<Record<CardKind, 'same-name' | 'stands-in' | 'chosen'>>;
}

/**
 * Reads all that a pre-flight needs; undefined: the project is not there for the publisher.
 *
 * @param isChoosing whether somebody looks at the mapping, and the boards that it may name are asked for
 */
export const readPublishSetting = async (
  { projects, source }: Publishing,
  { quarter, rights }: OpenedQuarter,
  isChoosing: boolean,
): Promise<PublishSetting | undefined> => {
  const { projectId } = quarter.settings;
  const [project, issueTypes, linkTypes] = await Promise.all([
    projects.find(projectId),
    source.issueTypes(projectId),
    source.linkTypes(),
  ]);
  if (project === undefined) return undefined;
  const proposed = proposeMapping(projectId, issueTypes, linkTypes);
  const chosen = findById(quarter.mappings, projectId);
  const mapping = chosen ?? proposed;
  const tasks = [mapping.tasks?.underEpic, mapping.tasks?.underStandard].flatMap((type) => type ?? []);
  const used = new Set(
    [...CARD_KINDS.map((kind) => mapping.types[kind]), ...tasks].map(({ issueTypeId }) => issueTypeId),
  );
  const known = issueTypes.filter(({ id }) => used.has(id));
  const screens = await Promise.all(known.map(({ id }) => source.createScreen(projectId, id)));
  // Boards are asked for only where a create screen takes a sprint at all.
  const hasSprints =
    isChoosing && screens.some(({ fields }) => fields.some(({ input }) => input === 'sprint'));
  const [boards, sprints] = await Promise.all([
    hasSprints ? source.boards(project.key) : [],
    mapping.sprint === null ? [] : source.sprints(mapping.sprint.boardId),
  ]);
  const reasons = Object.fromEntries(
    CARD_KINDS.map((kind) => [kind, mappingReason(kind, mapping, proposed)]),
  );
  return {
    // createmeta was read this moment: who is shown no type may create nothing, whatever was true a while ago.
    facts: {
      project,
      mayCreate: rights.create && issueTypes.length > 0,
      mayLink: rights.link,
      issueTypes,
      linkTypes,
      screens,
      boards,
      sprints,
    },
    mapping,
    isChosen: chosen !== undefined,
    reasons: reasons as PublishSetting['reasons'],
  };
};
