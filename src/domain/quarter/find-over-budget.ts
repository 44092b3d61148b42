import type { Change } from './change';
import type { AnyCommand } from './command';
import { type Refusal, refusal } from '../kernel/refusal';
import { longestTexts } from './longest-texts';
import { namesOf } from '../kernel/names-of';
import type { Quarter } from './quarter';
import { growthOf, QUARTER_BUDGET, sizeOf } from './quarter-size';

/** How many of the longest texts a refusal names. */
const NAMED = 3;

const count = (characters: number): string => characters.toLocaleString('en');

/**
 * Says what Jira did already, or shows what was accepted before; a refusal would lose it, and whoever began it was asked
 * then.
 */
const isNote = ({ kind }: AnyCommand): boolean =>
  kind === 'sealed.disclose' ||
  (kind.startsWith('publish.') && kind !== 'publish.start' && kind !== 'publish.undo');

/**
 * Why a quarter does not take these changes: it would hold more characters than it may. Changes that shorten it are
 * always taken, also where it holds too much.
 *
 * @param quarter before the changes
 */
export const findOverBudget = (
  quarter: Quarter,
  command: AnyCommand,
  changes: readonly Change[],
): Refusal | undefined => {
  const adds = growthOf(quarter, changes);
  if (adds <= 0 || isNote(command)) return undefined;
  const used = sizeOf(quarter);
  if (used + adds <= QUARTER_BUDGET) return undefined;
  const longest = longestTexts(quarter, NAMED)
    .map(({ thing, label, length }) => `${label} of ${namesOf([thing])} (${count(length)})`)
    .join(', ');
  return refusal(
    'QUARTER_FULL',
    `This quarter holds ${count(used)} of the ${count(QUARTER_BUDGET)} characters that it may, and this would add ${count(adds)}. ` +
      `Shorten the longest texts first: ${longest === '' ? 'those of this change' : longest}. Facilitators see them all in Settings.`,
    { parameters: { used, adds, max: QUARTER_BUDGET, longest } },
  );
};
