import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import type { DecisionContext } from '#domain/quarter/decision';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { accepted, as, context, decideSaid, LEAD, refused, type Said } from './a-quarter';

type More = Partial<DecisionContext>;

/** An instant of the day on which the sessions of tests are held. */
export const at = (time: string): { readonly at: string } => ({ at: `2027-01-11T${time}.000Z` });

/** The quarter after somebody said something. */
export const then = (quarter: Quarter, said: Said, by = LEAD, more: More = {}): Quarter =>
  evolveAll(quarter, accepted(decideSaid(quarter, said, context(as(by), more))));

/** Why somebody may not say something. */
export const codeOf = (quarter: Quarter, said: Said, by = LEAD, more: More = {}): string =>
  refused(decideSaid(quarter, said, context(as(by), more))).code;

/** The session runs since nine, led by whoever leads the quarter, with those present; left out: nobody knows who is there. */
export const started = (quarter: Quarter, session: SessionId = 's1', present?: readonly string[]): Quarter =>
  then(
    quarter,
    { id: 'run', kind: 'session.start', session },
    LEAD,
    present === undefined ? at('09:00:00') : { ...at('09:00:00'), present },
  );
