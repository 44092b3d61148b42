import type { Finding } from './finding';
import { FINDING_KINDS, type FindingCode, type SubjectOf } from './finding-kinds';

/** A finding about one thing of the quarter, as grave as its kind is unless it says otherwise. */
export const findingOf = <C extends FindingCode>(
  code: C,
  concept: SubjectOf<C>,
  thing: { readonly id: string; readonly title?: string; readonly text?: string },
  words: Pick<Finding, 'brief' | 'message' | 'nextStep'> &
    Partial<Pick<Finding, 'severity' | 'people' | 'part'>>,
): Finding => ({
  code,
  severity: FINDING_KINDS[code].severity,
  subject: { concept, id: thing.id, title: thing.title ?? thing.text ?? '' },
  ...words,
});
