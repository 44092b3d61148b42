import { ownValue } from '#domain/kernel/own-value';
import { useKeptDraft } from '../../../components/use-kept-draft';

interface Begun {
  readonly text: string;
  /** What stood there when its writer began. */
  readonly was: string;
}

export interface KeptEdit {
  /** Null: nothing was begun. */
  readonly begun: Begun | null;
  readonly write: (text: string) => void;
  readonly drop: () => void;
}

const readBegun = (kept: string | null): Begun | null => {
  try {
    const read = JSON.parse(kept ?? 'null') as Readonly<Record<string, unknown>> | null;
    if (typeof read !== 'object' || read === null) return null;
    const [text, was] = [ownValue(read, 'text'), ownValue(read, 'was')];
    return typeof text === 'string' && typeof was === 'string' ? { text, was } : null;
  } catch {
    // Something else lies there.
    return null;
  }
};

/**
 * A text of the quarter that somebody changes where it stands: over a reload it stays typed, and with it what stood there
 * when they began, so that nobody who wrote meanwhile is overwritten unseen.
 */
export const useKeptEdit = (key: string, present: string): KeptEdit => {
  const draft = useKeptDraft(key);
  const begun = readBegun(draft.text);
  return {
    begun,
    write: (text) => draft.write(JSON.stringify({ text, was: begun?.was ?? present })),
    drop: () => draft.write(null),
  };
};
