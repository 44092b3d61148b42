import type { Day } from '../../../kernel/day';
import type { ActivityKey } from './agenda';
import type { SessionId } from './session-id';

interface OfSession {
  readonly session: SessionId;
}

/** What is said of a session before it is held. */
export type SessionPlanCommand =
  /** Null: no day any more. */
  | (OfSession & { readonly kind: 'session.plan'; readonly date: Day | null })
  /** Gives an activity other minutes than the framework; its own again: nothing is kept. */
  | (OfSession & {
      readonly kind: 'session.setMinutes';
      readonly activity: ActivityKey;
      readonly minutes: number;
    })
  | (OfSession & { readonly kind: 'session.skip'; readonly reason: string })
  /** It is to be held after all. */
  | (OfSession & { readonly kind: 'session.unskip' });

/** What happens in a session that runs, and moves everybody in it. */
export type SessionCourseCommand =
  /** Begins to hold it, at its first activity; once more, where it was held before. */
  | (OfSession & { readonly kind: 'session.start' })
  /** Closes the activity, and leads everybody to another one, whose timer begins. */
  | (OfSession & { readonly kind: 'session.goTo'; readonly activity: ActivityKey })
  /** The card that everybody looks at, null: none; and who presents it, left out: who did before. */
  | (OfSession & {
      readonly kind: 'session.show';
      readonly subject: string | null;
      readonly presenter?: string | null;
    })
  | (OfSession & { readonly kind: 'session.pause' })
  | (OfSession & { readonly kind: 'session.resume' })
  /** The activity's time begins anew. */
  | (OfSession & { readonly kind: 'session.restart' })
  | (OfSession & { readonly kind: 'session.extend'; readonly minutes: number })
  /** Draws other pairs for the activity. */
  | (OfSession & { readonly kind: 'session.drawPairs' })
  /** Two people change their pairs. */
  | (OfSession & { readonly kind: 'session.swap'; readonly one: string; readonly other: string })
  /** Says that the sender is there, or only looks on. */
  | (OfSession & { readonly kind: 'session.attend'; readonly observes: boolean })
  | (OfSession & { readonly kind: 'session.takeLead' })
  /** Asks those who have not answered yet to do so. */
  | (OfSession & { readonly kind: 'session.remind' })
  | (OfSession & { readonly kind: 'session.finish' });
