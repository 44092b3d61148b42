import { MAX_LINE, MAX_TEXT, MAX_TITLE } from '../kernel/limit';
import { milestoneLimits } from '../entities/milestones/milestone/milestone-limits';
import type { FieldKey } from './field-key';
import { noteAt, type ImportNote } from './import-note';
import type { ReadCard, ReadField } from './read-card';

/** As long as a text of this meaning may be. Steps of scales and weeks are words, and are measured where they are read. */
const mostOf = (key: FieldKey | undefined): number => {
  switch (key) {
    case 'timebox':
      return milestoneLimits.timebox.chars;
    case 'colour':
      return milestoneLimits.colour.chars;
    case 'objective':
      return MAX_TITLE;
    case 'link':
      return MAX_LINE;
    default:
      return MAX_TEXT;
  }
};

const cut = (text: string, most: number): string => `${text.slice(0, most - 1).trimEnd()}…`;

/** An idea is no title: what of it does not fit on the first line is its text. */
const withWholeText = ({ title, place, fields }: ReadCard): readonly ReadField[] =>
  fields.some(({ key }) => key === 'description')
    ? []
    : [{ key: 'description', label: 'Description', value: title.slice(0, MAX_TEXT), place }];

/**
 * A card as long as a quarter may hold it. A title is cut and kept whole beside; a text that is too long is left out: the row
 * comes in without it, and both are told.
 */
export const fitCard = (
  card: ReadCard,
): { readonly card: ReadCard; readonly notes: readonly ImportNote[] } => {
  const notes: ImportNote[] = [];
  const fields = card.fields.flatMap((field): readonly ReadField[] => {
    const { label, value, place, key } = field;
    const most = mostOf(key);
    if (value.length <= most)
      return [label.length <= MAX_TITLE ? field : { ...field, label: cut(label, MAX_TITLE) }];
    notes.push(
      noteAt(
        place,
        `Imported without ${label.slice(0, 60)}: it has ${String(value.length)} characters, and ${String(most)} is the most. Shorten it, or put it where the card can link to it.`,
      ),
    );
    return [];
  });
  if (card.title.length <= MAX_TITLE)
    return {
      card: notes.length === 0 && fields.every((f, i) => f === card.fields[i]) ? card : { ...card, fields },
      notes,
    };
  if (card.sort === 'contribution')
    return {
      card: { ...card, title: cut(card.title, MAX_TITLE), fields: [...withWholeText(card), ...fields] },
      notes,
    };
  notes.push(
    noteAt(
      card.place,
      `This title has ${String(card.title.length)} characters; ${String(MAX_TITLE)} is the most. It was cut, and is kept whole beside the card.`,
    ),
  );
  const whole: ReadField = {
    key: undefined,
    label: 'Full title',
    value: card.title.slice(0, MAX_TEXT),
    place: card.place,
  };
  return { card: { ...card, title: cut(card.title, MAX_TITLE), fields: [...fields, whole] }, notes };
};
