/** A text that the browser keeps for this person. */
export interface KeptText {
  readonly read: (key: string) => string | null;
  /** All keys that begin like this. */
  readonly keys: (start: string) => readonly string[];
  /** Null takes it out. */
  readonly write: (key: string, text: string | null) => void;
}

const keptIn = (storage: () => Storage): KeptText => ({
  read: (key) => {
    try {
      return storage().getItem(key);
    } catch {
      // A browser may refuse storage to frames.
      return null;
    }
  },
  keys: (start) => {
    try {
      return Object.keys(storage()).filter((key) => key.startsWith(start));
    } catch {
      return [];
    }
  },
  write: (key, text) => {
    try {
      if (text === null) storage().removeItem(key);
      else storage().setItem(key, text);
    } catch {
      // A browser may refuse storage to frames, or have no room: then the text lives as long as the page.
    }
  },
});

/**
 * `tab`: what somebody wrote; a reload brings it back, another tab never sees it, closing the tab forgets it. `browser`: how
 * they like to look at things, and never what they wrote.
 */
export const keptText = {
  tab: keptIn(() => window.sessionStorage),
  browser: keptIn(() => window.localStorage),
};
