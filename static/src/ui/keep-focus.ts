/** Whatever knows better where one goes on has put the focus there by then. */
const WAIT_MS = 300;

const FOCUSABLE = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex]'].join();

const takesFocus = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.tabIndex >= 0 &&
  !element.matches(':disabled') &&
  element.checkVisibility();

/** What could take the focus in it, and itself, in the order of the page. */
const candidates = (element: Element | null): readonly Element[] => {
  if (element?.isConnected !== true) return [];
  const inside = [...element.querySelectorAll(FOCUSABLE)];
  return element.matches(FOCUSABLE) ? [element, ...inside] : inside;
};

/** A place beside the gap, or the next element from there where text stands in it. */
const elementAt = (
  node: Node | null | undefined,
  side: 'previousElementSibling' | 'nextElementSibling',
): Element | null => {
  if (node instanceof Element) return node;
  return node instanceof CharacterData ? node[side] : null;
};

/** Where something stood that is gone. */
interface Gap {
  readonly before: Element | null;
  readonly behind: Element | null;
  /** What was around it, from the inside out. */
  readonly around: readonly Element[];
}

const ancestorsOf = (element: Element): readonly Element[] => {
  const found: Element[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) found.push(one);
  return found;
};

const findNearest = ({ before, behind, around }: Gap): HTMLElement | undefined => {
  const beside = candidates(behind).find(takesFocus) ?? candidates(before).findLast(takesFocus);
  if (beside !== undefined) return beside;
  for (const one of around) {
    const found = candidates(one).find(takesFocus);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * Whoever works by keys and deletes the line, closes the box or presses the button that goes with it would be nowhere: the
 * browser puts the focus on the page's body then, and screen readers begin anew. This puts it on what stands nearest to
 * where it was: behind the gap, before it, or in what is around it. Features that know better do so at once, and win.
 *
 * @returns stops it
 */
export const keepFocus = (page: Document): (() => void) => {
  let last: { readonly element: Element; readonly around: readonly Element[] } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target !== page.body)
      last = { element: target, around: ancestorsOf(target) };
  };
  const fill = (gap: Gap): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // Nothing moves under whoever works with a pointer.
      if (page.activeElement === page.body && page.hasFocus())
        findNearest(gap)?.focus({ preventScroll: true });
    }, WAIT_MS);
  };
  const observer = new MutationObserver((records) => {
    if (last === undefined || last.element.isConnected) return;
    const { element, around } = last;
    last = undefined;
    const record = records.find(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(element)),
    );
    fill({
      before: elementAt(record?.previousSibling, 'previousElementSibling'),
      behind: elementAt(record?.nextSibling, 'nextElementSibling'),
      around,
    });
  });
  page.addEventListener('focusin', remember);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', remember);
    observer.disconnect();
    clearTimeout(waiting);
  };
};
