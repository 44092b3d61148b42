import { ownValue } from '#domain/kernel/own-value';
import type { LedgerEntry } from '../../usecases/ports';
import { notStorable } from './storable';
import type { StreamShape } from './stream-shape';

type Lists = Readonly<Record<string, unknown>>;

/** A state with nothing in its lists but what was not in those of the state before. */
const changedPart = (before: Lists | null, after: Lists): Lists =>
  Object.fromEntries(
    Object.entries(after).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value];
      const former = ownValue(before ?? undefined, name);
      const known = new Set<unknown>(Array.isArray(former) ? former : []);
      return [name, value.filter((item) => !known.has(item))];
    }),
  );

/**
 * Whether the state after an entry could be read from a snapshot: a change may be well formed and yet put a value
 * where none of its kind belongs. Only what the entry changed is looked at, so that it costs what the entry costs.
 *
 * @throws NotStorable
 */
export const checkState = <S, C>(shape: StreamShape<S, C>, before: S | null, entry: LedgerEntry<C>): void => {
  try {
    const after = shape.fold(before, entry);
    if (after === null) throw new Error('nothing would stand there');
    const part = changedPart(before as Lists | null, after as Lists);
    shape.parseState(JSON.parse(JSON.stringify(part)));
  } catch (error) {
    throw notStorable('state', error, ([list, , ...field]) =>
      [list, ...field]
        .filter((part) => part !== undefined)
        .map(String)
        .join(', '),
    );
  }
};
