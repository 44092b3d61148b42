import type { Day } from '#domain/kernel/day';

/** A value that somebody began to type, not saved yet. */
export interface CheckInDraft {
  /** As typed. */
  readonly text: string;
  readonly note: string;
  /** When it was seen; null: on the day on which it is saved. */
  readonly day: Day | null;
}

/** By metric. */
export type CheckInDrafts = ReadonlyMap<string, CheckInDraft>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isDraft = (value: unknown): value is readonly [string, CheckInDraft] => {
  if (!Array.isArray(value)) return false;
  const [metric, draft] = value as readonly unknown[];
  return (
    typeof metric === 'string' &&
    isRecord(draft) &&
    typeof draft['text'] === 'string' &&
    typeof draft['note'] === 'string' &&
    (draft['day'] === null || typeof draft['day'] === 'string')
  );
};

/** What fits of a kept text, perhaps of a page of another version. */
export const parseCheckInDrafts = (text: string | null): CheckInDrafts => {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return new Map(Array.isArray(kept) ? kept.filter(isDraft) : []);
  } catch {
    return new Map();
  }
};
