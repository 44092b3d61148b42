/** A box to tick and a radio take no letters. */
const isTick = (element: HTMLElement): boolean =>
  element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio');

/** Whether a key that was pressed there is a letter of a text, and no command. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  !isTick(target) &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
