import type { SessionShown } from '#domain/views/page/session-shown';
import { EmptyFrame } from '../macro-frame/macro-frame';
import { pageViewWords } from './words/page-view-words';

interface SessionNoteProps {
  readonly number: string;
  readonly session: SessionShown;
  /** What is said where it was held and left nothing; undefined: it left something. */
  readonly nothing: string | undefined;
}

/** Why there is nothing to see: the session was left out, is still to be held, or left nothing. */
export const SessionNote = ({ number, session: { state, skipReason, day }, nothing }: SessionNoteProps) => {
  if (state === 'skipped') return <EmptyFrame>{pageViewWords.skipped(number, skipReason)}</EmptyFrame>;
  if (nothing === undefined) return null;
  return <EmptyFrame>{day === null ? pageViewWords.notHeld(number) : nothing}</EmptyFrame>;
};

/** When it was held and how long it took; empty: it was not. */
export const heldText = ({ day, minutes }: SessionShown): string =>
  day === null ? '' : pageViewWords.held(day, minutes);
