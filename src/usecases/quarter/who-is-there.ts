import { roomOf } from '#domain/entities/facilitation/place/room-of';
import type { AnyCommand } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import { whoIsPresent, type PresencePorts } from './who-is-present';

/** The room that a command is about: its session's, else that of the session that runs; undefined: no session is. */
const roomAsked = ({ places }: Quarter, command: AnyCommand): string | undefined => {
  const session = 'session' in command ? command.session : places[0]?.id;
  return session === undefined ? undefined : roomOf(session);
};

/**
 * Members who are there, for a command that asks for them: those in its room, so that the answer is the one that people see
 * there, and its sender, who gives no sign by it. Undefined: not known now.
 */
export const whoIsThere = async (
  ports: PresencePorts,
  quarter: Quarter,
  command: AnyCommand,
  sender: string | null,
): Promise<readonly string[] | undefined> => {
  const there = await whoIsPresent(ports, quarter, {
    member: null,
    place: roomAsked(quarter, command),
    asked: true,
  });
  return there === undefined || sender === null || there.includes(sender) ? there : [...there, sender];
};
