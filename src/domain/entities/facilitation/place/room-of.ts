import type { SessionId } from '../session/session-id';

/** The name under which pages say that they are in the room of a session, and are asked for there. */
export const roomOf = (session: SessionId): string => `room.${session}`;
