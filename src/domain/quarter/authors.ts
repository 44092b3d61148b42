import type { Change } from './change';
import { rightOf } from './change-rights';

/** A thing as far as it says whose it is. */
interface Authored {
  readonly by?: string;
  readonly authorIds?: readonly string[];
}

/** The members whose thing it is; none: it is older than that was kept, and nobody's. */
export const authorsOf = (thing: object): readonly string[] => {
  const { by, authorIds = [] } = thing as Authored;
  return [...new Set([...(by === undefined ? [] : [by]), ...authorIds])];
};

/** Whether a thing of this sort keeps who added it: where its removal asks for them. */
const keepsAuthor = ({ concept, id }: Extract<Change, { readonly kind: 'added' }>): boolean =>
  rightOf({ concept, id, kind: 'removed', was: null, now: null } as unknown as Change).who.includes('author');

/**
 * What a member adds is theirs; what comes back by an undo stays whose it was, so this is not for undo.
 *
 * @param isSample what the people of the sample said stays theirs
 */
export const signed = (changes: readonly Change[], member: string, isSample: boolean): readonly Change[] =>
  changes.map((change) =>
    change.kind === 'added' && keepsAuthor(change) && !(isSample && (change.now as Authored).by !== undefined)
      ? ({ ...change, now: { ...change.now, by: member } } as Change)
      : change,
  );
