import { findById } from '../../../kernel/collection';
import { byFacilitators, type CommandDefinition } from '../../../kernel/command-definition';
import type { Actor } from '../../../kernel/actor';
import type { Decision } from '../../../kernel/decision';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, refuseUnknown, removedOf } from '../../../kernel/entity-changes';
import { ok } from '../../../kernel/result';
import type { Release, Releases } from './release';
import type { GiveRelease, RevokeRelease } from './release-command';

type ReleaseChange = EntityChange<'release', Release>;

/** Releases the exports of a page; nothing changes where they are already. */
export const giveRelease = (
  { releases }: Releases,
  { page }: GiveRelease,
  by: Actor,
): Decision<ReleaseChange> => {
  if (findById(releases, page) !== undefined) return ok([]);
  // Nobody leads without having joined, and that was asked before.
  return ok(by.kind === 'member' ? [addedOf('release', { id: page, by: by.member })] : []);
};

const revoke: CommandDefinition<Releases, RevokeRelease, ReleaseChange> = {
  ...byFacilitators,
  decide: ({ releases }, { target }) => {
    const release = findById(releases, target);
    return release === undefined
      ? refuseUnknown('release', target)
      : ok<readonly ReleaseChange[]>([removedOf('release', release)]);
  },
};

export const releaseCommands = { 'release.revoke': revoke };
