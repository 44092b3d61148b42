/** Ids of what the server itself says of a quarter. Browsers cannot make one: theirs have no colon. */
export const serverId = (act: string, ...of: readonly (string | number)[]): string => [act, ...of].join(':');
