import type { Json } from '../kernel/json';
import type { Change } from './change';
import { definitionOf } from './entity-definitions';
import type { Entry } from './entry';
import type { Entity } from './quarter';

const publicChange = (change: Change, isMember: boolean): readonly Change[] => {
  if (change.concept === 'quarter') return [change];
  const { wire } = definitionOf(change.concept);
  if (wire === 'whole') return [change];
  if (wire.isForMembers === true && !isMember) return [];
  const { thing = (one: Entity): Entity => one, field = (_name: string, value: Json) => value } = wire;
  switch (change.kind) {
    case 'added':
      return [{ ...change, now: thing(change.now) } as Change];
    case 'removed':
      return [{ ...change, was: thing(change.was) } as Change];
    case 'published':
      return [{ ...change, now: change.now.map((one) => thing(one)) } as Change];
    case 'edited': {
      const [was, now] = [field(change.field, change.was), field(change.field, change.now)];
      return was === undefined || now === undefined ? [] : [{ ...change, was, now }];
    }
    case 'listed':
    case 'unlisted': {
      const told = field(change.field, change.now ?? change.was);
      const side = change.kind === 'listed' ? 'now' : 'was';
      return told === undefined ? [] : [{ ...change, [side]: told }];
    }
    case 'moved':
    case 'revealed':
    case 'noted':
      return [change];
  }
};

/** The command that shows what was sealed. */
const DISCLOSURE = 'sealed.disclose';

const comesWithRound = ({ changes }: Entry, roundId: string): boolean =>
  changes.some(
    (change) =>
      change.concept === 'effortRound' &&
      change.id === roundId &&
      ((change.kind === 'added' && change.now.state === 'revealed') ||
        (change.kind === 'removed' && change.was.state === 'revealed')),
  );

/** An older version kept ballots as entries before they were revealed: those are not told, whatever became of them. */
const isOldSecret = (entry: Entry, change: Change): boolean =>
  change.concept === 'ballot' &&
  entry.command !== DISCLOSURE &&
  !comesWithRound(entry, change.id.slice(0, change.id.indexOf(':')));

/** An entry as it leaves the server, the same for every reader, and the same for every member. */
export const publicEntry = (entry: Entry, isMember: boolean): Entry => ({
  ...entry,
  changes: entry.changes
    .filter((change) => !isOldSecret(entry, change))
    .flatMap((change) => publicChange(change, isMember)),
});

/** Whether nobody can fold an entry by what is told of it, so that a fresh quarter has to take its place. */
export const isTellable = (entry: Entry): boolean =>
  entry.command === DISCLOSURE ||
  !entry.changes.some(
    (change) => change.kind === 'revealed' || change.kind === 'purged' || isOldSecret(entry, change),
  );
