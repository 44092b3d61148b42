import { admitMapping } from '#domain/jira-publishing/admitted-mapping';
import type { ProjectFacts } from '#domain/jira-publishing/project-facts';
import { mappingReason, proposeMapping, type MappingReason } from '#domain/jira-publishing/mapping-proposal';
import {
  CARD_KINDS,
  type CardKind,
  type PublishMapping,
} from '#domain/entities/publishing/mapping/publish-mapping';
import { findById } from '#domain/kernel/collection';
import type { OpenedQuarter, Publishing } from './ports';

/** A project as the publisher sees it, and how the quarter's cards become issues there. */
export interface PublishSetting {
  readonly facts: ProjectFacts;
  /** What of the stored choice, or else of the proposal, the project admits. */
  readonly mapping: PublishMapping;
  /** Names of what was chosen and is not offered. */
  readonly ignored: readonly string[];
  readonly isChosen: boolean;
  readonly reasons: Readonly<Record<CardKind, MappingReason>>;
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
  const stored = findById(quarter.mappings, projectId);
  const wanted = stored ?? proposed;
  const tasks = [wanted.tasks?.underEpic, wanted.tasks?.underStandard].flatMap((type) => type ?? []);
  const used = new Set(
    [...CARD_KINDS.map((kind) => wanted.types[kind]), ...tasks].map(({ issueTypeId }) => issueTypeId),
  );
  const known = issueTypes.filter(({ id }) => used.has(id));
  const screens = await Promise.all(known.map(({ id }) => source.createScreen(projectId, id)));
  // Boards are asked for only where a create screen takes a sprint at all.
  const hasSprints =
    (isChoosing || wanted.sprint !== null) &&
    screens.some(({ fields }) => fields.some(({ input }) => input === 'sprint'));
  // createmeta was read this moment: who is shown no type may create nothing, whatever was true a while ago.
  const facts = {
    project,
    mayCreate: rights.create && issueTypes.length > 0,
    mayLink: rights.link,
    issueTypes,
    linkTypes,
    screens,
    boards: hasSprints ? await source.boards(project.key) : [],
    sprints: [],
  };
  const { mapping, ignored } = admitMapping(wanted, facts);
  const reasons = Object.fromEntries(
    CARD_KINDS.map((kind) => [kind, mappingReason(kind, mapping, proposed)]),
  );
  return {
    facts: {
      ...facts,
      sprints: mapping.sprint === null ? [] : await source.sprints(mapping.sprint.boardId),
    },
    mapping,
    ignored: ignored,
    isChosen: stored !== undefined,
    reasons: reasons as PublishSetting['reasons'],
  };
};
