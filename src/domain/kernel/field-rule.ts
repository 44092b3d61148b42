import { hasId, type Identified } from './collection';
import type { Json } from './json';
import { MAX_LINE, MAX_NAME, MAX_TEXT, MAX_TITLE } from './limit';
import { ownValue } from './own-value';
import { refuse, type Refusal } from './refusal';
import { ok, type Result } from './result';

/**
 * Whether a value may stand in a field, and how it is kept. Told values of any kind, since a wire was between.
 * `Q` is the part of a quarter that the rule looks at; most look at none.
 */
export type FieldRule<T, Q = unknown> = (value: unknown, quarter: Q) => Result<T, Refusal>;

/** A quarter as far as its weeks are asked for. */
export interface Weeks {
  readonly settings: { readonly weeks: number };
}

const notText = (label: string) =>
  refuse('NOT_TEXT', `The ${label} has to be text.`, { parameters: { field: label } });

/** Text kept as it was typed (I18). */
export const prose =
  (label: string, max = MAX_TEXT): FieldRule<string> =>
  (value) => {
    if (typeof value !== 'string') return notText(label);
    if (value.length > max) {
      return refuse(
        'TOO_LONG',
        `The ${label} has ${value.length} characters; at most ${max} fit. Shorten it, or move a part elsewhere.`,
        { parameters: { field: label, length: value.length, max } },
      );
    }
    return ok(value);
  };

/** A sentence or a name: blanks around it mean nothing and are dropped. */
export const sentence = (
  label: string,
  { min = 0, max = MAX_TEXT }: { readonly min?: number; readonly max?: number } = {},
): FieldRule<string> => {
  const rule = prose(label, max);
  return (value, quarter) => {
    const text = rule(typeof value === 'string' ? value.trim() : value, quarter);
    if (text.ok && text.value.length < min) {
      return refuse('MISSING', `The ${label} is empty. Write it, or leave things as they were.`, {
        parameters: { field: label },
      });
    }
    return text;
  };
};

/** A title: one line, since an issue's summary has only one. */
export const title = (label: string, min = 1, max = MAX_TITLE): FieldRule<string> => {
  const rule = sentence(label, { min, max });
  return (value, quarter) => {
    const text = rule(value, quarter);
    if (text.ok && /[\n\r]/.test(text.value)) {
      return refuse('ONE_LINE', `The ${label} has to fit on one line. Put the rest into the description.`, {
        parameters: { field: label },
      });
    }
    return text;
  };
};

export const flag =
  (label: string): FieldRule<boolean> =>
  (value) =>
    typeof value === 'boolean'
      ? ok(value)
      : refuse('NOT_YES_OR_NO', `The ${label} is either yes or no.`, { parameters: { field: label } });

/** One value of a scale; nothing between and nothing above. */
export const oneOf =
  <const T extends string | number>(label: string, values: readonly T[], rule?: string): FieldRule<T> =>
  (value) => {
    const found = values.find((one) => one === value);
    if (found !== undefined) return ok(found);
    const scale = values.join(', ');
    return refuse('OFF_SCALE', `The ${label} is one of: ${scale}.`, {
      parameters: { field: label, scale },
      ...(rule === undefined ? {} : { rule }),
    });
  };

export const nullable =
  <T, Q>(rule: FieldRule<T, Q>): FieldRule<T | null, Q> =>
  (value, quarter) =>
    value === null ? ok(null) : rule(value, quarter);

export const integer =
  (label: string, min: number, max: number, rule?: string): FieldRule<number> =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? ok(value)
      : refuse('OUT_OF_RANGE', `The ${label} is a whole number from ${min} to ${max}.`, {
          parameters: { field: label, min, max },
          ...(rule === undefined ? {} : { rule }),
        });

/** The largest value that a measured number has, in either direction; beyond it digits would be lost. */
const MAX_AMOUNT = 1e12;

/** A measured number, decimals included. */
export const amount =
  (label: string): FieldRule<number> =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= MAX_AMOUNT
      ? ok(value)
      : refuse('NOT_A_NUMBER', `The ${label} is a number, such as 12.5.`, { parameters: { field: label } });

/** A week of the quarter, the last included. */
export const week =
  (label: string, rule?: string): FieldRule<number, Weeks> =>
  (value, quarter) =>
    integer(label, 1, quarter.settings.weeks, rule)(value, quarter);

export const list =
  <T, Q>(label: string, item: FieldRule<T, Q>, max: number): FieldRule<readonly T[], Q> =>
  (value, quarter) => {
    if (!Array.isArray(value)) {
      return refuse('NOT_A_LIST', `The ${label} have to be a list.`, { parameters: { field: label } });
    }
    if (value.length > max) {
      return refuse('TOO_MANY', `There are ${value.length} ${label}; at most ${max} fit.`, {
        parameters: { field: label, count: value.length, max },
      });
    }
    const kept: T[] = [];
    for (const one of value as readonly unknown[]) {
      const checked = item(one, quarter);
      if (!checked.ok) return checked;
      kept.push(checked.value);
    }
    return ok(kept);
  };

/** Lines of text without blanks around them and without empty ones. */
export const lines = (label: string, max: number): FieldRule<readonly string[]> => {
  const rule = list(label, sentence(label, { max: MAX_LINE }), max);
  return (value, quarter) => {
    const kept = rule(value, quarter);
    return kept.ok ? ok(kept.value.filter((line) => line !== '')) : kept;
  };
};

/** Names of which each counts once, whatever its case: the first spelling stays. */
export const names = (label: string, max: number): FieldRule<readonly string[]> => {
  const rule = list(label, title(label, 0, MAX_NAME), max);
  return (value, quarter) => {
    const kept = rule(value, quarter);
    if (!kept.ok) return kept;
    const first = new Map<string, string>();
    for (const name of kept.value) {
      const key = name.toLowerCase();
      if (name !== '' && !first.has(key)) first.set(key, name);
    }
    return ok([...first.values()]);
  };
};

/**
 * Something of the quarter, by its id.
 *
 * @param thingsOf where the quarter holds what may be named
 */
export const reference =
  <Q>(label: string, entity: string, thingsOf: (quarter: Q) => readonly Identified[]): FieldRule<string, Q> =>
  (value, quarter) =>
    typeof value === 'string' && hasId(thingsOf(quarter), value)
      ? ok(value)
      : refuse('UNKNOWN_REFERENCE', `The ${label} is not in this quarter. Somebody may have removed it.`, {
          parameters: { field: label, concept: entity, id: typeof value === 'string' ? value : '' },
        });

/** Several of them, each once. */
export const references = <Q>(
  label: string,
  entity: string,
  thingsOf: (quarter: Q) => readonly Identified[],
  max: number,
): FieldRule<readonly string[], Q> => {
  const rule = list(`${label}s`, reference(label, entity, thingsOf), max);
  return (value, quarter) => {
    const kept = rule(value, quarter);
    return kept.ok ? ok([...new Set(kept.value)]) : kept;
  };
};

/** A rule for each field that may be set; exhaustive, so that no field goes unchecked. */
export type FieldRules<T, Q = unknown> = { readonly [F in keyof T]-?: FieldRule<T[F], Q> };

/** All given fields as they will be kept, or the first refusal. */
export const checkFields = <T, Q>(
  rules: FieldRules<T, Q>,
  values: Readonly<Partial<T>>,
  quarter: Q,
): Result<Readonly<Partial<T>>, Refusal> => {
  const kept = new Map<string, unknown>();
  for (const [field, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(rules, field)) {
      return refuse('UNKNOWN_FIELD', `There is no field “${field}” to set here.`, { parameters: { field } });
    }
    const checked: Result<unknown, Refusal> = rules[field as keyof T](value, quarter);
    if (!checked.ok) return checked;
    kept.set(field, checked.value);
  }
  return ok(Object.fromEntries(kept) as Partial<T>);
};

/** What a field holds, as a change carries it. */
export const valueOf = (entity: object, field: string): Json =>
  ownValue(entity as Readonly<Record<string, Json | undefined>>, field) ?? null;
