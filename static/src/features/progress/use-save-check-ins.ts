import { useState } from 'react';
import type { Day } from '#domain/kernel/day';
import { findById } from '#domain/kernel/collection';
import { useDecide } from '../../components/use-decide';
import { useQuarterStore } from '../../sync/quarter-context';
import { readAmount } from '../../components/metric/read-amount';
import { saveCheckIns, type SeenValue } from './save-check-ins';
import type { DraftedCheckIns } from './use-check-in-drafts';
import { keyResultsWords } from './words/key-results-words';

export interface SavedCheckIns {
  /** Metrics whose text was found to be no number when somebody last saved. */
  readonly invalid: ReadonlySet<string>;
  /** Why the domain took none of them. */
  readonly refused: string | null;
  readonly save: () => void;
}

/** Saves what was typed as one entry; what cannot be read stays in its field and says so. */
export const useSaveCheckIns = ({ drafts, change, giveBack }: DraftedCheckIns, today: Day): SavedCheckIns => {
  const store = useQuarterStore();
  const decide = useDecide();
  const [invalid, setInvalid] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<string | null>(null);
  const save = (): void => {
    const { quarter } = store.getState();
    const bad = new Set<string>();
    const seen: SeenValue[] = [];
    for (const [metricId, { text, note, day }] of drafts) {
      const metric = findById(quarter.metrics, metricId);
      // Somebody removed its numbers meanwhile, or its value is about to be typed: there is nothing to write.
      if (metric === undefined || text.trim() === '') continue;
      const value = readAmount(text, metric.unit);
      if (value === null) bad.add(metricId);
      else seen.push({ metricId, day: day ?? today, value, note: note.trim() });
    }
    setInvalid(bad);
    setRefused(null);
    if (seen.length === 0) return;
    const { refusal, settled } = decide(saveCheckIns(quarter, seen), {
      undo: keyResultsWords.saved(seen.length),
      quiet: true,
    });
    if (refusal !== null) {
      setRefused(refusal.text);
      return;
    }
    const sent = new Map([...drafts].filter(([metricId]) => seen.some((one) => one.metricId === metricId)));
    for (const { metricId } of seen) change(metricId, null);
    void settled.then((outcome) => {
      if (!outcome.ok) giveBack(sent);
    });
  };
  return { invalid, refused, save };
};
