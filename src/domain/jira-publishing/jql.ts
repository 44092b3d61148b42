/** A value in JQL, inert whatever it holds. Every query that the app writes quotes here. */
// eslint-disable-next-line okra/straight-quote -- a value of a query
export const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

/**
 * For `~`: these words, in this order and next to each other. The index splits a text at its punctuation, so that an
 * id like `import.3` would otherwise be found in `import.1 other.3`.
 */
export const quotedPhrase = (value: string): string => quoted(quoted(value));
