import { findById } from '../../kernel/collection';
import { ownValue } from '../../kernel/own-value';
import { sameJson, type Json } from '../../kernel/json';
import { allOf } from '../../quarter/collections';
import type { Quarter } from '../../quarter/quarter';
import { exportIndex, weekText } from '../export-fields';
import { areFoundByText, dependencyCell, typedOfCell } from '../tree-cells';
import { writeBlock } from '../write-block';
import { OKRA_ID, type RecordField, type RecordKind, type Values } from './record-kind';
import { RECORD_KINDS } from './record-kinds';
import { isOfKind, partOf } from './record-parts';
import { textOf, thingNames } from './thing-names';

type Thing = Values & { readonly id: string };

interface More {
  readonly values: Values;
  /** Fields that are said although they are blank: without them a reader takes what a block or a row says. */
  readonly emptied: ReadonlySet<string>;
}

/** What a record says beside the blocks and rows of its thing: what these say rightly is left to them. */
const moreOf = (quarter: Quarter): ((kind: RecordKind, thing: Thing) => More) => {
  const index = exportIndex(quarter);
  const withKeyResults = new Set<Json>(quarter.keyResults.map(({ objectiveId }) => objectiveId));
  const none = new Set<string>();
  return (kind, thing) => {
    // A block whose hypothesis covers no key result reads as one that covers all.
    if (kind.opener === 'Hypothesis' && withKeyResults.has(thing['objectiveId'] ?? null))
      return { values: thing, emptied: new Set(['keyResultIds']) };
    // What somebody put it down to is not what its text sounds like.
    if (kind.opener === 'Waits for') return { values: thing, emptied: new Set(['source']) };
    const card = kind.opener === 'Card' ? findById(quarter.milestones, thing.id) : undefined;
    if (card === undefined) return { values: thing, emptied: none };
    const isTyped = typedOfCell(dependencyCell(index, card)) === card.dependenciesText;
    return {
      values: {
        ...thing,
        ...(isTyped ? { dependenciesText: '' } : {}),
        ...(areFoundByText(index, card) ? { hypothesisIds: [] } : {}),
      },
      emptied: isTyped ? none : new Set(['dependenciesText']),
    };
  };
};

const lineOf = (
  { form }: Pick<RecordField, 'form'>,
  value: Json,
  named: ReturnType<typeof thingNames>,
): string => {
  if (value === null || value === false) return form.as === 'yes' && value === false ? 'no' : '';
  switch (form.as) {
    case 'yes':
      return 'yes';
    case 'week':
      return weekText(value as number);
    case 'lines':
      return (value as readonly string[]).join('\n');
    case 'word':
      return ownValue(form.words, value as string) ?? '';
    case 'ref':
      return named(form.to, value as string);
    case 'refs':
      return (value as readonly string[]).map((id) => named(form.to, id)).join('\n');
    default:
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
};

/** Writes things of a quarter as records, each by its kind's opener: what is as nobody said it is left out. */
export const recordWriter = (
  quarter: Quarter,
): ((opener: string, isWanted?: (thing: Values) => boolean) => readonly string[]) => {
  const named = thingNames(quarter);
  const more = moreOf(quarter);
  return (opener, isWanted = () => true) =>
    RECORD_KINDS.filter((kind) => kind.opener === opener).flatMap((kind) => {
      const things = allOf(quarter, kind.concept) as unknown as readonly Thing[];
      return things
        .filter((thing) => isWanted(thing) && isOfKind(kind, thing))
        .flatMap((thing) => {
          const { values, emptied } = more(kind, thing);
          const fields = kind.fields.flatMap((field): (readonly [string, string])[] => {
            const value = partOf(values, field.field);
            return sameJson(value, field.blank) && field.isNeeded !== true && !emptied.has(field.field)
              ? []
              : [[field.label, lineOf(field, value, named)]];
          });
          if (kind.isMore === true && fields.length === kind.fields.filter((f) => f.isNeeded === true).length)
            return [];
          const head = kind.headOf === undefined ? textOf(thing, kind.head) : named(kind.headOf, thing.id);
          const labels = kind.fields.filter(({ field }) => emptied.has(field)).map(({ label }) => label);
          return [writeBlock([[opener, head], ...fields, [OKRA_ID, thing.id]], new Set(labels))];
        });
    });
};
