import type { PendingCommand } from './optimistic-quarter';

/** Commands that a page still had to send, kept over a reload. */
export interface UnsentCommands {
  readonly load: () => readonly PendingCommand[];
  readonly keep: (pending: readonly PendingCommand[]) => void;
}

/** In the tab's own storage: a reload brings them back, another tab never sees them, closing the tab forgets them. */
export const unsentInTab = (quarter: string): UnsentCommands => {
  const key = `okra-unsent-${quarter}`;
  return {
    load: () => {
      try {
        const value: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? '[]');
        return Array.isArray(value) ? (value as readonly PendingCommand[]) : [];
      } catch {
        return [];
      }
    },
    keep: (pending) => {
      try {
        if (pending.length === 0) window.sessionStorage.removeItem(key);
        else window.sessionStorage.setItem(key, JSON.stringify(pending));
      } catch {
        // A browser may refuse storage to frames, or have no room: then a reload loses what was not sent.
      }
    },
  };
};
