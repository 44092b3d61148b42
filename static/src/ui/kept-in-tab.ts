/** What the browser's tab holds: a reload brings it back, another tab never sees it, closing the tab forgets it. */
export const keptInTab = {
  read: (key: string): string | null => {
    try {
      return window.sessionStorage.getItem(key);
    } catch {
      // A browser may refuse storage to frames.
      return null;
    }
  },
  /** Null takes it out. */
  write: (key: string, text: string | null): void => {
    try {
      if (text === null) window.sessionStorage.removeItem(key);
      else window.sessionStorage.setItem(key, text);
    } catch {
      // A browser may refuse storage to frames, or have no room: what was typed lives as long as the page.
    }
  },
};
