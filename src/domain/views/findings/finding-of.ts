import type { EntityName } from '../../quarter/quarter';
import type { Finding } from './finding';

/** A finding about one thing of the quarter. */
export const findingOf = (
  code: string,
  severity: Finding['severity'],
  concept: EntityName,
  thing: { readonly id: string; readonly title?: string; readonly text?: string },
  words: Pick<Finding, 'brief' | 'message' | 'nextStep'>,
): Finding => ({
  code,
  severity,
  subject: { concept, id: thing.id, title: thing.title ?? thing.text ?? '' },
  ...words,
});
