import { findById } from '../../kernel/collection';
import { ownValue } from '../../kernel/own-value';
import { sameJson, type Json } from '../../kernel/json';
import { allOf } from '../../quarter/collections';
import type { Quarter } from '../../quarter/quarter';
import { exportIndex, milestoneFields } from '../export-fields';
import { writeBlock } from '../write-block';
import { OKRA_ID, type RecordField, type RecordKind, type Values } from './record-kind';
import { RECORD_KINDS } from './record-kinds';
import { textOf, thingNames } from './thing-names';

type Thing = Values & { readonly id: string };

const partOf = (thing: Values, path: string): Json => {
  const [field = '', part] = path.split('.');
  const value = ownValue(thing, field);
  if (part === undefined) return value ?? null;
  return ownValue((value ?? undefined) as Values | undefined, part) ?? null;
};

/** The typed text of dependencies is left to the table of cards where it stands there. */
const moreOf = (quarter: Quarter): ((kind: RecordKind, thing: Thing) => Values) => {
  const index = exportIndex(quarter);
  return (kind, thing) => {
    if (kind.opener !== 'Card') return thing;
    const card = findById(quarter.milestones, thing.id);
    const cell = card && new Map(milestoneFields(index, card)).get('Dependencies');
    return cell === thing['dependenciesText'] ? { ...thing, dependenciesText: '' } : thing;
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
      return `Week ${JSON.stringify(value)}`;
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
        .filter(
          (thing) =>
            isWanted(thing) &&
            Object.entries(kind.fixed ?? {}).every(
              ([field, value]) => value === null || sameJson(ownValue(thing, field), value),
            ),
        )
        .flatMap((thing) => {
          const values = more(kind, thing);
          const fields = kind.fields.flatMap((field): (readonly [string, string])[] => {
            const value = partOf(values, field.field);
            return sameJson(value, field.blank) && field.isNeeded !== true
              ? []
              : [[field.label, lineOf(field, value, named)]];
          });
          if (kind.isMore === true && fields.length === kind.fields.filter((f) => f.isNeeded === true).length)
            return [];
          const head = kind.headOf === undefined ? textOf(thing, kind.head) : named(kind.headOf, thing.id);
          return [writeBlock([[opener, head], ...fields, [OKRA_ID, thing.id]])];
        });
    });
};
