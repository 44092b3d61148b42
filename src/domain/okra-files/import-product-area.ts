import {
  areaBadge,
  AREA_COLOURS,
  isOneSign,
  nextAreaColour,
  type AreaColour,
  type ProductArea,
} from '../entities/agreement/product-area/product-area';
import { foldedTitle } from '../kernel/folded-title';
import { listLines } from '../kernel/list-items';
import { addPending, setField, type ImportDraft, type PendingEntity } from './import-draft';
import { noteAt } from './import-note';
import type { ReadCard } from './read-card';
import { productAreaLimits } from '../entities/agreement/product-area/product-area-limits';

const colourOf = (name: string): AreaColour | undefined =>
  AREA_COLOURS.find((colour) => colour === name.trim().toLowerCase());

const areaNamed = (draft: ImportDraft, name: string): PendingEntity<ProductArea> | undefined =>
  draft.productAreas.find(({ now }) => foldedTitle(now.name) === foldedTitle(name));

const newArea = (draft: ImportDraft, name: string): PendingEntity<ProductArea> =>
  addPending(draft.productAreas, {
    id: draft.nextId(),
    name,
    badge: areaBadge(name),
    colour: nextAreaColour(draft.productAreas.length),
    description: '',
    rank: '',
  });

/** The areas that a line names, each on its own or parted by semicolons; a name that nobody has is a new area. */
export const areasNamed = (draft: ImportDraft, value: string): readonly string[] =>
  listLines(value)
    .flatMap((line) => (areaNamed(draft, line) === undefined ? line.split(';') : [line]))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= productAreaLimits.name.chars)
    .map((name) => (areaNamed(draft, name) ?? newArea(draft, name)).now.id);

/** A product area: its name, a letter as its `Badge`, a `Color` of the ten that it can have, a `Description`. */
export const importProductArea = (draft: ImportDraft, card: ReadCard): void => {
  const name = card.title;
  if (name.length > productAreaLimits.name.chars) {
    draft.warnings.push(
      noteAt(
        card.place,
        `The name of this product area has ${String(name.length)} characters; ${String(productAreaLimits.name.chars)} is the most. Shorten it. It was not imported.`,
      ),
    );
    return;
  }
  const known = areaNamed(draft, name);
  const pending = known ?? newArea(draft, name);
  draft.met.add(pending.now.id);
  const isFree = known === undefined || known.held !== undefined;
  for (const { key, label, value, place } of card.fields) {
    const told = { label, shown: value, subject: name, place };
    const isBadge =
      label.trim().toLowerCase() === 'badge' &&
      isOneSign(value.trim()) &&
      value.trim().length <= productAreaLimits.badge.chars;
    if (key === 'description') setField(draft, pending, 'description', value, told);
    else if (key === 'colour' && colourOf(value) !== undefined && isFree)
      pending.now = { ...pending.now, colour: colourOf(value) ?? pending.now.colour };
    else if (isBadge && isFree) pending.now = { ...pending.now, badge: value.trim() };
    else if (key === 'colour' && colourOf(value) === pending.now.colour) continue;
    else if (isBadge && value.trim() === pending.now.badge) continue;
    else
      draft.warnings.push(
        noteAt(
          place,
          `Imported without “${label.slice(0, 60)}: ${value.trim().slice(0, 60)}”: a product area has a Badge of one letter, a Color of ${AREA_COLOURS.join(', ')}, and a Description${known === undefined ? '' : '; what it has in this quarter stays'}.`,
        ),
      );
  }
};
