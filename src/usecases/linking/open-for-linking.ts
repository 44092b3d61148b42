import type { DraftSetting } from '#domain/jira-publishing/issue-draft';
import { findChosenMapping } from '#domain/jira-publishing/mapping-in-force';
import { ok } from '#domain/kernel/result';
import { notFound, refusedWith } from '../failure';
import type { Caller } from '../ports';
import type { OpenedQuarter } from '../publish/ports';
import type { PublishResult } from '../publish/publish-outcome';
import { readPublishSetting } from '../publish/read-project-facts';
import type { Linking } from './ports';

/** A quarter opened by somebody who may link in it, which asks for the same rights as publishing. */
export const openForLinking = async (
  { repository }: Linking,
  caller: Caller,
  quarterId: string,
): Promise<PublishResult<OpenedQuarter>> => {
  const opened = await repository.open(caller, quarterId);
  if (opened === undefined) return notFound;
  if (opened.rights.create && opened.rights.link) return ok(opened);
  return refusedWith(
    'Linking work items asks for the permissions to create and to link work items in this space. Ask an administrator of the space, or somebody who has them.',
    { code: 'NO_PERMISSION', parameters: {} },
  );
};

/** How cards look as issues; undefined: the project is not there for the caller. */
export const draftSetting = async (
  linking: Linking,
  opened: OpenedQuarter,
): Promise<DraftSetting | undefined> => {
  const { quarter } = opened;
  const ledger = linking.ledgerName();
  const chosen = findChosenMapping(quarter);
  if (chosen !== undefined) {
    const sprints = chosen.sprint === null ? [] : await linking.source.sprints(chosen.sprint.boardId);
    return { mapping: chosen, ledger, sprints };
  }
  const setting = await readPublishSetting(linking, opened, false);
  return setting === undefined ? undefined : { mapping: setting.mapping, ledger, sprints: [] };
};
