import { keptText } from './kept-text';
import type { PendingCommand } from './optimistic-quarter';

/** Commands that a page still had to send, kept over a reload. */
export interface UnsentCommands {
  readonly load: () => readonly PendingCommand[];
  readonly keep: (pending: readonly PendingCommand[]) => void;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether this is what an earlier page kept, perhaps one of another version. What the command itself holds is the
 * domain's and the server's to judge: one that they do not know is refused, and its writer told.
 */
const isPendingCommand = (value: unknown): value is PendingCommand =>
  isRecord(value) &&
  typeof value['at'] === 'string' &&
  !Number.isNaN(Date.parse(value['at'])) &&
  Number.isSafeInteger(value['basedOn']) &&
  isRecord(value['command']) &&
  typeof value['command']['id'] === 'string' &&
  typeof value['command']['kind'] === 'string';

/**
 * What fits of a kept text; the rest of it is dropped.
 *
 * @internal
 */
export const parseUnsent = (text: string | null): readonly PendingCommand[] => {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isPendingCommand) : [];
  } catch {
    return [];
  }
};

/** In the tab's own storage: a reload brings them back, another tab never sees them, closing the tab forgets them. */
export const unsentInTab = (quarter: string): UnsentCommands => {
  const key = `okra-unsent-${quarter}`;
  return {
    load: () => parseUnsent(keptText.tab.read(key)),
    keep: (pending) => {
      keptText.tab.write(key, pending.length === 0 ? null : JSON.stringify(pending));
    },
  };
};
