import { useEffect } from 'react';
import type { Place } from '#domain/entities/facilitation/place/place';
import { useDecide } from '../../components/use-decide';
import { isWriting } from '../../ui/is-writing';

interface Room {
  readonly place: Place;
  readonly leads: boolean;
  /** This page shows something else than where the session is. */
  readonly isElsewhere: boolean;
  readonly back: () => void;
}

const isInDialog = (): boolean => document.querySelector('[role=dialog], [role=alertdialog]') !== null;

/** Esc comes back to the session; for whoever leads, `p` stops the clock and lets it go on. Letters of a text are none. */
export const useRoomKeys = ({ place, leads, isElsewhere, back }: Room): void => {
  const decide = useDecide();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || isInDialog()) return;
      if (event.key === 'Escape' && isElsewhere) {
        event.preventDefault();
        back();
      } else if (event.key === 'p' && leads) {
        event.preventDefault();
        decide({
          kind: place.timer.pausedAt === null ? 'session.pause' : 'session.resume',
          session: place.id,
        });
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
};
