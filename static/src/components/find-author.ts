import type { Entry } from '#domain/quarter/entry';

/** Member id of whoever changed a field last, as far as the page knows; null: somebody. */
export const findAuthor = (entries: readonly Entry[], target: string, field: string): string | null =>
  entries.findLast(({ changes }) =>
    changes.some((change) => change.id === target && 'field' in change && change.field === field),
  )?.by ?? null;
