import { type Refusal, refusal } from '#domain/kernel/refusal';
import { BUSY, NOT_FOUND, RELOAD, type Failure } from '../failure';
import type { Committed } from '../ports';

/** A command that did not become an entry, for no reason of the domain's own. */
export type Uncommitted = Extract<
  Committed<unknown, unknown, unknown>['outcome'],
  { readonly kind: 'read-only' | 'unstorable' | 'busy' }
>;

/** What was to be changed, and by whom. */
export interface Attempt {
  /** Revision up to which the stream was read. */
  readonly seq: number;
  /** Whether an administrator of the project asks, who can do something about it. */
  readonly administers: boolean;
  readonly subject?: string;
}

/** The storage of this installation cannot be relied upon: people are told what it means, administrators what to do. */
const unsafeStorage = (administers: boolean): Refusal =>
  administers
    ? refusal(
        'STORAGE_UNSAFE',
        'OKRA takes no changes on this site: Atlassian’s storage let two writers create the same record, so changes of two people could replace each other. What was written before can be read and exported. Open Settings, Diagnostics and run the checks again; if it stays so, send their report to Atlassian’s support.',
      )
    : refusal(
        'STORAGE_UNSAFE',
        'OKRA takes no changes on this site at the moment. Everything can be read and exported. Ask an administrator of the space to open Settings, Diagnostics.',
      );

/**
 * What people are told of it. A failure concerns everything that they may send; a refusal this one command, and says
 * what to do instead.
 */
export const uncommitted = (
  outcome: Uncommitted,
  { seq, administers, subject = 'This quarter' }: Attempt,
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
        case 'storage':
          return { refusal: unsafeStorage(administers) };
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
export const uncommittedFailure = (outcome: Uncommitted, attempt: Attempt): Failure => {
  const told = uncommitted(outcome, attempt);
  if ('failure' in told) return told.failure;
  const { code, text, parameters } = told.refusal;
  return { code: 'refused', message: text, details: { code, parameters } };
};
