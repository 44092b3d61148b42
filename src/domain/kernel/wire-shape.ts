import type { Json } from './json';

/**
 * What of a thing leaves the server: one shape for every reader, or for every member, without account ids and digests of what stands in Jira.
 * Each part is left out where nothing is hidden. `Q`: the part of a quarter that decides whether a thing is told at all.
 */
export interface WireShape<E, Q> {
  readonly thing?: (thing: E) => E;
  /** The value of one field, as it stands in an edit; undefined: such an edit is not told. */
  readonly field?: (field: string, value: Json) => Json | undefined;
  /** Only those who joined are told of it; whoever joins or leaves is sent everything afresh. */
  readonly isForMembers?: true;
  readonly isShown?: (thing: E, quarter: Q) => boolean;
}
