import { useEffect } from 'react';
import type { Place } from '#domain/entities/facilitation/place/place';
import { ownValue } from '#domain/kernel/own-value';
import { useDecide } from '../../components/use-decide';
import { isInDialog } from '../../ui/is-in-dialog';
import { isWriting } from '../../ui/is-writing';

/** A number is saved as it is typed: Ctrl+Enter in it sends nothing of its own. */
const isNumber = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'number';

interface RoomKeys {
  readonly place: Place;
  readonly leads: boolean;
  /** Comes back to where the session is; null: this page is there. */
  readonly back: (() => void) | null;
  /** Looks at the activity so many steps further; null: there is none. */
  readonly look: (steps: number) => void;
  /** Leads everybody to what this page looks at; null: nobody but whoever leads may, and only from elsewhere. */
  readonly leadHere: (() => void) | null;
  /** The primary act of the moment. */
  readonly act: () => void;
}

/**
 * Esc comes back to the session, `[` and `]` look at the activity before and after, Ctrl+Enter is the primary act; for
 * whoever leads, `p` stops the clock and lets it go on, `l` leads everybody to what is looked at. In a text a letter is a letter.
 */
export const useRoomKeys = ({ place, leads, back, look, leadHere, act }: RoomKeys): void => {
  const decide = useDecide();
  useEffect(() => {
    const acts: Readonly<Record<string, (() => void) | null>> = {
      Escape: back,
      '[': () => look(-1),
      ']': () => look(1),
      l: leadHere,
      p: leads
        ? () =>
            void decide({
              kind: place.timer.pausedAt === null ? 'session.pause' : 'session.resume',
              session: place.id,
            })
        : null,
    };
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || isInDialog()) return;
      const isModified = event.ctrlKey || event.metaKey;
      if (isWriting(event.target) && !(isModified && isNumber(event.target))) return;
      const chosen = isModified ? (event.key === 'Enter' ? act : null) : ownValue(acts, event.key);
      if (chosen == null) return;
      event.preventDefault();
      chosen();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
};
