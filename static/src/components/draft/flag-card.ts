import { markerLimits } from '#domain/entities/plan/marker/marker-limits';
import { openRisk } from '#domain/entities/plan/marker/open-risk';
import type { Quarter } from '#domain/quarter/quarter';
import type { DraftCard } from '#domain/views/draft/draft-view';
import type { useDecide } from '../use-decide';
import { flagWords } from './words/flag-words';

interface FlagContext {
  readonly decide: ReturnType<typeof useDecide>;
  readonly quarter: Quarter;
}

type Flagged = Pick<DraftCard, 'id' | 'title' | 'startWeek' | 'endWeek'>;

/** Marks the weeks of a card as a risk, or settles that mark (S4-5); what was done, in words, null where it was refused. */
export const flagCard = (
  { decide, quarter }: FlagContext,
  { id, title, startWeek, endWeek }: Flagged,
): string | null => {
  const open = openRisk(quarter, id);
  const text = flagWords.text(title).slice(0, markerLimits.text.chars);
  const done = open === undefined ? flagWords.flagged(title) : flagWords.unflagged(title);
  const { refusal } = decide(
    open === undefined
      ? { kind: 'marker.add', values: { kind: 'risk', text, milestoneId: id, startWeek, endWeek } }
      : { kind: 'marker.edit', target: open.id, changes: { state: 'done' } },
    { undo: done },
  );
  return refusal === null ? done : null;
};
