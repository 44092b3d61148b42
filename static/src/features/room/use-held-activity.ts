import { useState } from 'react';
import { isWriting } from '../../ui/is-writing';
import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';

/** Whether somebody is in the middle of a text that is nowhere else yet. */
const isTyping = (): boolean => {
  const field = document.activeElement;
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  return isField && isWriting(field) && field.value.trim() !== '' && !field.readOnly;
};

interface Held {
  /** The activity to show: that of the session, or the one before as long as a text is being written there. */
  readonly activity: ActivityKey;
  /** The session went on, and this page did not follow yet. */
  readonly isHeld: boolean;
  readonly follow: () => void;
}

/** Everybody follows the session; whoever is writing is asked instead of moved. */
export const useHeldActivity = (now: ActivityKey): Held => {
  const [shown, setShown] = useState(now);
  const [known, setKnown] = useState(now);
  if (known !== now) {
    setKnown(now);
    if (!isTyping()) setShown(now);
  }
  return { activity: shown, isHeld: shown !== now, follow: () => setShown(now) };
};
