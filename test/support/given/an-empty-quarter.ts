import { emptyQuarter } from '#domain/quarter/empty-quarter';
import type { Quarter } from '#domain/quarter/quarter';
import { settings } from './a-quarter';

/** A quarter in which nothing is written yet; `weeks` 13. */
export const anEmptyQuarter = (given: Partial<Quarter> = {}): Quarter => ({
  ...emptyQuarter('q1', settings({ team: 'Harbour' })),
  ...given,
});
