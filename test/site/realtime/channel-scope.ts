/** Which part of a module's context a channel can be bound to. */
const contextNames = ['board', 'issue', 'project', 'content', 'space'] as const;

export const globalScope = 'global';

/**
 * A channel that is not global belongs to "the same module in the same context": two modules share one only where
 * their contexts match exactly, or where both name the same `overrides`.
 */
export function channelScope(
  moduleKey: string,
  extension: unknown,
  overrides: readonly string[] | undefined,
): string {
  const context =
    typeof extension === 'object' && extension !== null ? (extension as Record<string, unknown>) : {};
  const ids = contextNames
    .filter((name) => overrides === undefined || overrides.includes(name))
    .map((name) => {
      const part = context[name];
      const id = typeof part === 'object' && part !== null ? (part as { id?: unknown }).id : undefined;
      return typeof id === 'string' || typeof id === 'number' ? `${name}:${id}` : '';
    });
  return [overrides === undefined ? moduleKey : '', ...ids].join('|');
}
