import { markerLimits } from '#domain/entities/plan/marker/marker-limits';
import type { Quarter } from '#domain/quarter/quarter';
import type { DraftCard } from '#domain/views/draft/draft-view';
import type { useDecide } from '../../components/use-decide';
import { quarterDraftWords as words } from './words/quarter-draft-words';

interface FlagContext {
  readonly decide: ReturnType<typeof useDecide>;
  readonly quarter: Quarter;
}

/** Marks the weeks of a card as a risk, or settles that mark (S4-5); what was done, in words. */
export const flagCard = ({ decide, quarter }: FlagContext, card: DraftCard): string => {
  const { id, title, startWeek, endWeek } = card;
  const open = quarter.markers.find(
    ({ milestoneId, kind, state }) => milestoneId === id && kind === 'risk' && state === 'open',
  );
  if (open !== undefined) {
    decide({ kind: 'marker.edit', target: open.id, changes: { state: 'done' } });
    return words.unflagged(title);
  }
  const text = words.flagText(title).slice(0, markerLimits.text.chars);
  const done = words.flagged(title);
  decide(
    { kind: 'marker.add', values: { kind: 'risk', text, milestoneId: id, startWeek, endWeek } },
    { undo: done },
  );
  return done;
};
