/** What a browser holds for one person beyond the tab: how they like to look at things, never what they wrote. */
export const keptInBrowser = {
  read: (key: string): string | null => {
    try {
      return window.localStorage.getItem(key);
    } catch {
      // A browser may refuse storage to frames.
      return null;
    }
  },
  write: (key: string, text: string): void => {
    try {
      window.localStorage.setItem(key, text);
    } catch {
      // A browser may refuse storage to frames, or have no room: then it holds as long as the page.
    }
  },
};
