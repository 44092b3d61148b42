import { asArray, asObject } from '../rest/json-reading';
import type { Served } from './exchange';

/** Ways in which an answer with the right status is not what its document says. */
export const spoiltFaults = ['html', 'empty', 'truncated', 'odd'] as const;
export type SpoiltFault = (typeof spoiltFaults)[number];

const PAGE = '<!doctype html><html><head><title>Log in</title></head><body>Log in to continue</body></html>';

/** What stands where something else is expected. */
const INSTEAD: readonly unknown[] = [null, undefined, 17.5, true, 'something else', [], {}, [null], 1e300];

type Path = readonly (string | number)[];

const placesOf = (value: unknown, path: Path = []): readonly Path[] => {
  const list = asArray(value);
  const members: readonly (readonly [string | number, unknown])[] =
    list === undefined ? Object.entries(asObject(value) ?? {}) : list.map((one, index) => [index, one]);
  return [path, ...members.flatMap(([key, one]) => placesOf(one, [...path, key]))];
};

const replaced = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  const list = asArray(value);
  if (list !== undefined) return list.map((one, index) => (index === key ? replaced(one, rest, by) : one));
  const all = asObject(value) ?? {};
  return { ...all, [key]: replaced(all[key], rest, by) };
};

const drawn = <T>(all: readonly T[], chance: () => number): T => all[Math.floor(chance() * all.length)]!;

/** One place of the answer is null, gone, or of another type. */
const odd = (text: string, chance: () => number): string => {
  const whole = JSON.parse(text) as unknown;
  const place = drawn(placesOf(whole), chance);
  // Nothing at all is left where the whole answer is gone.
  return JSON.stringify(replaced(whole, place, drawn(INSTEAD, chance)) ?? null);
};

/**
 * The answer as something between the product and the app spoilt it; what was asked for was done. An answer without a
 * body has nothing to spoil, except that a page may come instead.
 */
export const spoilAnswer = (served: Served, fault: SpoiltFault, chance: () => number): Served => {
  const { body = '' } = served;
  switch (fault) {
    case 'html':
      return { ...served, status: 200, headers: { 'content-type': 'text/html;charset=UTF-8' }, body: PAGE };
    case 'empty':
      return { ...served, body: undefined };
    case 'truncated':
      return { ...served, body: body.slice(0, Math.floor(body.length / 2)) };
    case 'odd':
      return body === '' ? served : { ...served, body: odd(body, chance) };
  }
};
