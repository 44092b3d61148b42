import { byFacilitators, byMembers, byPublishers, type CommandPolicy } from '../kernel/command-definition';
import type { ServerCommand } from './command';

const texts = { ...byMembers, where: 'server' } as const;

/** What is said of the commands that only the server carries out; `decideOnServer` decides them. */
export const serverPolicies: { readonly [K in ServerCommand['kind']]: CommandPolicy } = {
  // It fills the whole quarter, and its members with it: for whoever may also take that back.
  'quarter.loadDemo': { ...byFacilitators, where: 'server' },
  // It brings the choices of publishing along, which are theirs.
  'quarter.carryOver': { ...byFacilitators, where: 'server' },
  'quarter.import': texts,
  // Few cards are split, and no page has to load how before one is.
  'milestone.split': texts,
  // Who may link work items, Jira says; it was asked before. The cards are a member's like any other.
  'work.bring': texts,
  'sealed.disclose': { may: 'server', undo: 'revealed', stack: false, where: 'server' },
  'text.purge': { may: 'member', undo: 'purged', stack: false, where: 'server' },
  // Whoever was let in may have written since; they are let go by name, like anybody.
  'member.invite': { ...byFacilitators, undo: 'joined', stack: false, where: 'server' },
  'release.give': { ...byFacilitators, where: 'server' },
  // What stands on a page, no undo takes down; to forget the page is an act of its own.
  'pageShare.give': { ...byFacilitators, undo: 'shared', stack: false, where: 'server' },
  'pageShare.refresh': { ...byFacilitators, undo: 'shared', stack: false, where: 'server' },
  'publish.start': byPublishers,
  'publish.undo': byPublishers,
  'publish.intend': byPublishers,
  'publish.record': byPublishers,
  'publish.update': byPublishers,
  'publish.link': byPublishers,
  'publish.remove': byPublishers,
  'publish.end': byPublishers,
  'publish.relink': byPublishers,
};
