import { type Refusal, refusal } from '#domain/kernel/refusal';
import { BUSY, NOT_FOUND, RELOAD, type Failure } from '../failure';
import type { Committed } from '../ports';

/** A command that did not become an entry, for no reason of the domain's own. */
export type Uncommitted = Extract<
  Committed<unknown, unknown, unknown>['outcome'],
  { readonly kind: 'read-only' | 'unstorable' | 'busy' }
>;

/**
 * What people are told of it. A failure concerns everything that they may send; a refusal this one command, and says
 * what to do instead.
 *
 * @param seq revision up to which the quarter was read
 */
export const uncommitted = (
  outcome: Uncommitted,
  seq: number,
  subject = 'This quarter',
): { readonly failure: Failure } | { readonly refusal: Refusal } => {
  switch (outcome.kind) {
    case 'busy':
      return { failure: BUSY };
    case 'unstorable':
      return {
        refusal: refusal(
          'NOT_STORABLE',
          `This change holds a value that could not be read again (${outcome.what}). Nothing of it was stored. Correct the value and repeat the change.`,
          { parameters: { what: outcome.what } },
        ),
      };
    case 'read-only':
      switch (outcome.reason) {
        case 'newer':
          return { failure: RELOAD };
        case 'removed':
          return { failure: NOT_FOUND };
        case 'gap':
        case 'unreadable':
          return {
            refusal: refusal(
              'SEALED',
              `${subject} can be read up to revision ${seq}; what was stored after it is damaged, so nothing more is taken. Ask an administrator to restore it, or export what you see and start a new quarter.`,
              { parameters: { revision: seq } },
            ),
          };
      }
  }
};

/** The same where there is no command of a page that could be refused. */
export const uncommittedFailure = (outcome: Uncommitted, seq: number, subject?: string): Failure => {
  const told = uncommitted(outcome, seq, subject);
  if ('failure' in told) return told.failure;
  const { code, text, parameters } = told.refusal;
  return { code: 'refused', message: text, details: { code, parameters } };
};
