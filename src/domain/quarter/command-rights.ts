import { ownValue } from '../kernel/own-value';
import type { AnyCommand } from './command';

/**
 * Who may send a command at all; what it changes is asked afterwards, change by change. `facilitator`: all that it could
 * change is theirs, so that others are told at once, also where nothing would change.
 */
export type Sender = 'newcomer' | 'member' | 'facilitator' | 'publisher';

export interface CommandRight {
  readonly may: Sender;
  /** Who may take it back; a facilitator's right ends where something is one member's alone. */
  readonly undo: 'author or facilitator' | 'author' | 'never';
}

const member: CommandRight = { may: 'member', undo: 'author or facilitator' };
const secret: CommandRight = { may: 'member', undo: 'author' };
const leader: CommandRight = { may: 'facilitator', undo: 'author or facilitator' };
const publisher: CommandRight = { may: 'publisher', undo: 'never' };

/** Who may send and take back which command; one that nobody named does not compile. */
const commandRights: { readonly [K in AnyCommand['kind']]: CommandRight } = {
  'companyObjective.add': member,
  'companyObjective.edit': member,
  'companyObjective.remove': member,
  'companyObjective.move': member,
  'objective.add': member,
  'objective.edit': member,
  'objective.remove': member,
  'objective.move': member,
  'keyResult.add': member,
  'keyResult.edit': member,
  'keyResult.remove': member,
  'keyResult.move': member,
  'hypothesis.add': member,
  'hypothesis.edit': member,
  'hypothesis.remove': member,
  'hypothesis.move': member,
  'milestone.add': member,
  'milestone.edit': member,
  'milestone.remove': member,
  'milestone.move': member,
  'dependency.add': member,
  'dependency.edit': member,
  'dependency.remove': member,
  'quarter.edit': leader,
  'quarter.loadDemo': member,
  'quarter.import': member,
  'member.join': { may: 'newcomer', undo: 'never' },
  'member.edit': member,
  'member.remove': member,
  'vision.write': member,
  'placement.place': member,
  'placement.remove': member,
  'result.record': member,
  'sizeDefinition.write': member,
  'effortRound.open': leader,
  'effortRound.reveal': { may: 'facilitator', undo: 'never' },
  // A ballot is its member's alone, also to those who lead: not even its taking back may be forced.
  'ballot.cast': secret,
  'ballot.withdraw': secret,
  'mapping.choose': leader,
  undo: member,
  'publish.start': publisher,
  'publish.undo': publisher,
  'publish.intend': publisher,
  'publish.record': publisher,
  'publish.update': publisher,
  'publish.link': publisher,
  'publish.remove': publisher,
  'publish.end': publisher,
  'publish.relink': publisher,
};

/** The right of a command, or of an entry by the kind it was stored with; undefined: no such kind is known here. */
export const commandRightOf = (kind: string): CommandRight | undefined =>
  ownValue<CommandRight>(commandRights, kind);
