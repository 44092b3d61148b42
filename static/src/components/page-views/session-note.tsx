import type { SessionShown } from '#domain/views/page/session-shown';
import { EmptyFrame } from '../macro-frame/macro-frame';
import { pageViewWords } from './words/page-view-words';

interface SessionNoteProps {
  readonly number: string;
  readonly session: SessionShown;
}

/** Why there may be nothing to see: the session was left out, or is still to be held. */
export const SessionNote = ({ number, session: { state, skipReason, day } }: SessionNoteProps) => {
  if (state === 'skipped') return <EmptyFrame>{pageViewWords.skipped(number, skipReason)}</EmptyFrame>;
  return day === null ? <EmptyFrame>{pageViewWords.notHeld(number)}</EmptyFrame> : null;
};

/** When it was held and how long it took; empty: it was not. */
export const heldText = ({ day, minutes }: SessionShown): string =>
  day === null ? '' : pageViewWords.held(day, minutes);
