import { failed, ok, type Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import type { Spending } from './ports';

const MINUTE_MS = 60_000;

/**
 * What one account may write to one quarter within a minute: more than a table of 2,000 rows with its texts, or than
 * the fastest team member ever typed. A call that finds some of it left is let in, however large, so that an import
 * always fits; the next one waits.
 */
const MOST_COMMANDS = 1_000;
const MOST_CHARACTERS = 4_000_000;

/** What is less than this in one call is not noted: not every tick of a box is worth a write of its own. */
export const WORTH_NOTING = { commands: 5, characters: 2_000 } as const;

const minuteOf = (now: number): number => Math.floor(now / MINUTE_MS);

/** What was spent within the present minute; of an earlier one nothing counts. */
export const spentNow = (known: Spending | undefined, now: number): Spending =>
  known?.minute === minuteOf(now) ? known : { minute: minuteOf(now), commands: 0, characters: 0 };

export const withSpent = (spent: Spending, characters: number): Spending => ({
  ...spent,
  commands: spent.commands + 1,
  characters: spent.characters + characters,
});

export const isWorthNoting = (before: Spending, after: Spending): boolean =>
  after.commands - before.commands >= WORTH_NOTING.commands ||
  after.characters - before.characters >= WORTH_NOTING.characters;

/**
 * Whether an account may go on writing within this minute; else when it may. The failure is one upon which a page keeps
 * what was written and sends it again.
 *
 * What was spent is read with the head of the ledger and written at the end of a call. It is a brake and no wall: calls
 * that run at the same time, or follow before storage shows the last write, see the same number. What a quarter may
 * hold in all is the wall (`quarter/quarter-size`).
 */
export const withinAllowance = (spent: Spending, now: number): Result<null, Failure> => {
  const { minute, commands, characters } = spent;
  if (commands < MOST_COMMANDS && characters < MOST_CHARACTERS) return ok(null);
  const seconds = Math.ceil(((minute + 1) * MINUTE_MS - now) / 1000);
  const what =
    commands < MOST_COMMANDS
      ? `${characters.toLocaleString('en')} characters; ${MOST_CHARACTERS.toLocaleString('en')}`
      : `${String(commands)} changes; ${String(MOST_COMMANDS)}`;
  return failed({
    code: 'busy',
    message: `Within this minute you wrote ${what} are what one person may. Nothing is lost: it goes on in ${String(seconds)} seconds.`,
    details: { commands, characters, mostCommands: MOST_COMMANDS, mostCharacters: MOST_CHARACTERS, seconds },
  });
};
