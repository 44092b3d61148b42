/**
 * Ids are made from the id of the command that makes the thing, so that a browser drawing it at once
 * and the server deciding it later name it alike. A command that makes several things numbers them.
 *
 * @param commandId 1-64 characters of `[A-Za-z0-9_-]`, unique within the quarter
 * @param ordinal position of the thing among those that the command makes, from 0
 */
export const derivedId = (commandId: string, ordinal = 0): string =>
  ordinal === 0 ? commandId : `${commandId}.${String(ordinal)}`;

/**
 * The id under which a part of a batch is decided, so that what it makes is named apart from what other parts make.
 *
 * @param part position of the command in the batch, from 0
 */
export const partId = (commandId: string, part: number): string => `${commandId}.p${String(part)}`;
