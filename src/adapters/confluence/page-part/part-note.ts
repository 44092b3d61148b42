import { shortHash } from '#domain/kernel/short-hash';
import type { Json } from '#domain/kernel/json';
import type { EditsInside, PartChange } from '../../../usecases/sharing/ports';
import { ownValue } from '#domain/kernel/own-value';
import { asNode, contentOf, shortWordsOf, typeOf } from './adf-node';

/** What a page's content property keeps of our part as it was left: digests of its blocks and rows, and how they are called. */
export interface PartNote {
  readonly v: 1;
  readonly revision: number;
  readonly hash: string;
  /** Null: too many to be noted, so that only the whole can be told apart. */
  readonly units: readonly Unit[] | null;
}

/** A block of our part, or a row of a table in it. */
interface Unit {
  readonly digest: string;
  readonly name: string;
}

/** Its key on a page, one for each share. */
export const noteKey = (share: string): string => `okra-share-${share}`;

/** What editors set and change by themselves, and nobody wrote. */
const UNWRITTEN: ReadonlySet<string> = new Set(['localId', 'layout', 'width', 'isNumberColumnEnabled']);
const PLAIN: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['colspan', 1],
  ['rowspan', 1],
]);

/** A comment on words is a mark of theirs: it changes what they look like and not what they say. */
const isComment = (mark: Json): boolean => typeOf(mark) === 'annotation';

const isEmpty = (value: Json): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0);

/** Texts that only a comment parted are one again. */
const joinedTexts = (nodes: readonly Json[]): readonly Json[] =>
  nodes.reduce<readonly Json[]>((done, node) => {
    const [last, next] = [asNode(done.at(-1)), asNode(node)];
    const [before, after] = [ownValue(last ?? {}, 'text'), ownValue(next ?? {}, 'text')];
    const isOne =
      typeof before === 'string' &&
      typeof after === 'string' &&
      JSON.stringify(ownValue(last ?? {}, 'marks') ?? null) ===
        JSON.stringify(ownValue(next ?? {}, 'marks') ?? null);
    return isOne ? [...done.slice(0, -1), { ...last, text: before + after }] : [...done, node];
  }, []);

const canonical = (value: Json): Json => {
  if (Array.isArray(value)) return joinedTexts((value as readonly Json[]).map(canonical));
  const node = asNode(value);
  if (node === undefined) return value;
  const members = Object.keys(node)
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((key): readonly (readonly [string, Json])[] => {
      const held = ownValue(node, key) ?? null;
      if (UNWRITTEN.has(key) || PLAIN.get(key) === held) return [];
      const kept =
        key === 'marks' && Array.isArray(held)
          ? (held as readonly Json[]).filter((mark) => !isComment(mark))
          : held;
      const plain = canonical(kept);
      return isEmpty(plain) ? [] : [[key, plain]];
    });
  return Object.fromEntries(members);
};

const digestOf = (node: Json): string => shortHash(JSON.stringify(canonical(node)));

const NAME = 60;

/** A table is told by its rows, everything else as one. */
const unitsOf = (part: readonly Json[]): readonly Unit[] =>
  part
    .flatMap((node) => (typeOf(node) === 'table' ? contentOf(node) : [node]))
    .map((node) => ({ digest: digestOf(node), name: shortWordsOf(node, NAME) }));

/** What a content property surely takes. */
const MOST_CHARACTERS = 24_000;

const hashOf = (part: readonly Json[]): string => digestOf(part);

/** What is noted of our part, as it stands on the page after it was written. */
export const noteOf = (part: readonly Json[], revision: number): PartNote => {
  const units = unitsOf(part);
  const isShort = JSON.stringify(units).length <= MOST_CHARACTERS;
  return { v: 1, revision, hash: hashOf(part), units: isShort ? units : null };
};

const isUnit = (value: Json): boolean =>
  ['digest', 'name'].every((key) => typeof ownValue(asNode(value) ?? {}, key) === 'string');

/** A note as it was read: whoever may edit the page can write it, so it is a claim. Undefined: it is none. */
export const readNote = (value: unknown): PartNote | undefined => {
  const note = asNode(value as Json);
  const [revision, hash, units] = ['revision', 'hash', 'units'].map((key) => ownValue(note ?? {}, key));
  if (typeof revision !== 'number' || typeof hash !== 'string') return undefined;
  const known = Array.isArray(units) && units.every(isUnit) ? (units as unknown as readonly Unit[]) : null;
  return { v: 1, revision, hash, units: known };
};

const MOST_NAMED = 20;

/** Those of some that others have none of, one for one. */
const without = (some: readonly Unit[], others: readonly Unit[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const { digest } of others) left.set(digest, (left.get(digest) ?? 0) + 1);
  return some
    .filter(({ digest }) => {
      const count = left.get(digest) ?? 0;
      left.set(digest, count - 1);
      return count <= 0;
    })
    .map(({ name }) => name);
};

/** @param note undefined: none is there, or it cannot be read */
export const editsInside = (part: readonly Json[], note: PartNote | undefined): EditsInside => {
  if (note === undefined) return { kind: 'unknown' };
  if (hashOf(part) === note.hash) return { kind: 'none' };
  if (note.units === null) return { kind: 'unknown' };
  const present = unitsOf(part);
  const [theirs, gone] = [without(present, note.units), without(note.units, present)];
  // The same blocks in another order.
  if (theirs.length === 0 && gone.length === 0) return { kind: 'unknown' };
  return { kind: 'some', theirs: theirs.slice(0, MOST_NAMED), gone: gone.slice(0, MOST_NAMED) };
};

export const partChange = (present: readonly Json[], next: readonly Json[]): PartChange => {
  const [before, after] = [unitsOf(present), unitsOf(next)];
  return { added: without(after, before).length, removed: without(before, after).length };
};

/** How many comments are tied to words of our part, and lose their place with them. */
export const commentsIn = (value: Json): number => {
  const marks = ownValue(asNode(value) ?? {}, 'marks');
  const own = Array.isArray(marks) ? (marks as readonly Json[]).filter(isComment).length : 0;
  return contentOf(value).reduce<number>((sum, one) => sum + commentsIn(one), own);
};
