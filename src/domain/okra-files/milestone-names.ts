import type { Milestone } from '../entities/milestones/milestone/milestone';
import { findFieldKey } from './field-key';
import { foldedTitle } from '../kernel/folded-title';

/** Whether a kept field is the number or key by which rows of a table name each other. */
export const isIdentity = (key: string): boolean =>
  findFieldKey(key) === 'id' || /^\s*(?:#|№|n[º°]|no\.?|nr\.?)\s*$/i.test(key);

/** `#2` and `row 2` name what has the number 2. */
const bareNumber = (folded: string): string =>
  /^(?:#|№|no\.?|nr\.?|row)\s?(\d{1,6})$/.exec(folded)?.[1] ?? folded;

/** Which card a text names, if any. */
export const namedMilestone = (names: ReadonlyMap<string, string>, text: string): string | undefined => {
  const folded = foldedTitle(text);
  return names.get(folded) ?? names.get(bareNumber(folded));
};

/**
 * The cards of a quarter by what texts call them: their titles, and the ids or keys that a table gave them. A title comes
 * before an id; an id that two cards have names neither.
 */
export const milestoneNames = (
  milestones: readonly Pick<Milestone, 'id' | 'title' | 'extra'>[],
): ReadonlyMap<string, string> => {
  const ids = new Map<string, string | null>();
  for (const { id, extra } of milestones)
    for (const { key, value } of extra) {
      if (!isIdentity(key)) continue;
      const name = bareNumber(foldedTitle(value));
      const known = ids.get(name);
      ids.set(name, known === undefined || known === id ? id : null);
    }
  const names = new Map<string, string>();
  for (const [name, id] of ids) if (id !== null && name !== '') names.set(name, id);
  for (const { id, title } of milestones) names.set(foldedTitle(title), id);
  return names;
};
