/** The five sessions, by their numbers (I1). */
export const SESSION_IDS = ['s0', 's1', 's2', 's3', 's4'] as const;

export type SessionId = (typeof SESSION_IDS)[number];
