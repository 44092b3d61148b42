import type { ImportDraft } from './import-draft';
import { noteAt } from './import-note';
import type { ReadCard } from './read-card';

const where = (twin: ReadCard, card: ReadCard): string =>
  twin.place.file === card.place.file
    ? `line ${String(twin.place.line)}`
    : `${twin.place.file}, line ${String(twin.place.line)}`;

/** Says which lines became one card, and which of one title did not. */
export const tellTwin = (
  draft: ImportDraft,
  card: ReadCard,
  same: ReadCard | undefined,
  other: ReadCard | undefined,
): void => {
  if (same !== undefined)
    draft.warnings.push(
      noteAt(
        card.place,
        `“${card.title.slice(0, 60)}” stands in ${where(same, card)}, too: both became one card.`,
      ),
    );
  else if (other !== undefined)
    draft.warnings.push(
      noteAt(
        card.place,
        `“${card.title.slice(0, 60)}” stands in ${where(other, card)} with other values: both became cards of their own.`,
      ),
    );
};
