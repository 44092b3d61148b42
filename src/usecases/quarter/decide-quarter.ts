import { ok, type Result } from '#domain/kernel/result';
import type { Change } from '#domain/quarter/change';
import type { AnyCommand } from '#domain/quarter/command';
import { isSealing } from '#domain/quarter/envelope-definitions';
import { STALE, type Failure } from '../failure';
import {
  COMMAND_WINDOW,
  type Caller,
  type LedgerEntry,
  type QuarterLedger,
  type QuarterReading,
} from '../ports';
import { discloseRounds } from '../sealed/disclose-rounds';
import { ownEnvelopes, type OwnEnvelope } from '../sealed/own-envelopes';
import { accessAgain, accessQuarter } from './access-quarter';
import { isWorthNoting, spentNow, WORTH_NOTING, withinAllowance, withSpent } from './allowance';
import { announce } from './announce';
import { carryOut, type CarryingPorts, type Outcome, type Progress } from './carry-out';
import { relistQuarter, type ListPorts } from './list-quarters';
import type { ChangeNotifier, FollowUndo, Spending, Spendings } from './ports';
import { syncAnswer, type SyncAnswer } from './sync-answer';
import type { TellingPorts } from './told-quarter';

export interface DecidePorts extends CarryingPorts, ListPorts, TellingPorts {
  readonly ledger: QuarterLedger;
  readonly notifier: ChangeNotifier;
  readonly spendings: Spendings;
  readonly followUndo: FollowUndo;
}

export interface DecideAnswer {
  readonly seq: number;
  /** One for each command that was dealt with; what is left over may be sent again as it is. */
  readonly outcomes: readonly Outcome[];
  readonly sync: SyncAnswer;
  /** What the caller sealed in rounds that are open. */
  readonly own: readonly OwnEnvelope[];
  /** The server's instant: milliseconds since the epoch. */
  readonly now: number;
}

export interface DecideRequest {
  readonly quarterId: string;
  /** Revision at which these commands were first sent. */
  readonly basedOn: number;
  readonly commands: readonly AnyCommand[];
}

/** An invocation ends after 25 seconds; what was not begun by then is left to the next one. */
const MOST_MS = 15_000;

/** Characters that a command wrote; none where it was refused, changed nothing, or was carried out before. */
const written = (before: QuarterReading, after: QuarterReading, outcome: Outcome | Failure): number => {
  if (!('ok' in outcome) || !outcome.ok || outcome.unchanged === true || outcome.seq <= before.seq) return 0;
  return JSON.stringify(after.findEntry(outcome.seq)?.changes ?? []).length;
};

/** What was decided stands; a note that is lost lets its writer write a little more. */
const noteSpent = async (
  { spendings, log }: DecidePorts,
  caller: Caller,
  quarterId: string,
  spent: Spending,
): Promise<void> => {
  try {
    await spendings.keep(caller, quarterId, spent);
  } catch (error) {
    log.warn('What an account wrote within this minute was not noted', error);
  }
};

/** The entry of an undo that was carried out by this very call. */
const undoneNow = (
  before: QuarterReading,
  { reading, outcome }: { readonly reading: QuarterReading; readonly outcome: Outcome | Failure },
  command: AnyCommand,
): readonly LedgerEntry<Change>[] => {
  if (command.kind !== 'undo' || !('ok' in outcome) || !outcome.ok || outcome.seq <= before.seq) return [];
  return [reading.findEntry(outcome.seq) ?? []].flat();
};

/** The undo stands, whatever becomes of what work items say. */
const followUndos = async (
  { followUndo, log }: DecidePorts,
  { state, seq }: QuarterReading,
  undone: readonly LedgerEntry<Change>[],
): Promise<void> => {
  if (state === null) return;
  try {
    for (const entry of undone) await followUndo({ quarter: state, seq }, entry);
  } catch (error) {
    log.warn('Work items were not told of an undo', error);
  }
};

/**
 * The one way in which a quarter changes. Every command is carried out once or refused with a reason, each by itself;
 * the answer also says what others did meanwhile.
 */
export const decideQuarter = async (
  ports: DecidePorts,
  caller: Caller,
  { quarterId, basedOn, commands }: DecideRequest,
): Promise<Result<DecideAnswer, Failure>> => {
  const entries = commands.flatMap((command) => (command.kind === 'undo' ? [command.seq] : []));
  // What is sealed looks for no earlier entry, and ten people who choose at once are most of what a minute sees.
  const again = commands.every(isSealing)
    ? await accessAgain(ports, caller, quarterId, basedOn, commands.length >= WORTH_NOTING.commands)
    : undefined;
  const opened =
    again !== undefined
      ? ok(again)
      : await accessQuarter(ports, caller, quarterId, {
          since: basedOn,
          window: true,
          entries,
          ...(entries.length === 0 ? {} : { history: Math.min(...entries) }),
        });
  if (!opened.ok) return opened;
  const access = opened.value;
  const since = Math.min(basedOn, access.reading.seq);
  if (access.reading.seq - since > COMMAND_WINDOW || access.reading.entriesAfter(since) === undefined) {
    await access.kept;
    return { ok: false, error: STALE };
  }
  const deadline = ports.clock.now() + MOST_MS;
  const outcomes: Outcome[] = [];
  const undone: LedgerEntry<Change>[] = [];
  const sealed: OwnEnvelope[] = [];
  let progress: Progress = { access, reading: access.reading };
  const before = spentNow(access.spending, ports.clock.now());
  let spent = before;
  let isNews = false;
  for (const command of commands) {
    const now = ports.clock.now();
    if (now > deadline) break;
    const within = withinAllowance(spent, now);
    if (!within.ok && outcomes.length > 0) break;
    if (!within.ok) {
      await access.kept;
      return within;
    }
    const carried = await carryOut(ports, caller, progress, command, since);
    const { outcome } = carried;
    spent = withSpent(spent, written(progress.reading, carried.reading, outcome));
    undone.push(...undoneNow(progress.reading, carried, command));
    if (carried.own !== undefined) sealed.push(carried.own);
    progress = carried;
    isNews ||= carried.isNews;
    if ('code' in outcome) {
      if (outcomes.length > 0) break;
      await access.kept;
      return { ok: false, error: outcome };
    }
    outcomes.push(outcome);
  }
  const reading = await discloseRounds(ports, progress.reading);
  const { member } = progress.access;
  const quarter = reading.state ?? progress.access.quarter;
  const [own] = await Promise.all([
    ownEnvelopes(ports, quarter, member, sealed),
    access.kept,
    isWorthNoting(before, spent) ? noteSpent(ports, caller, quarterId, spent) : undefined,
    isNews || reading.seq > progress.reading.seq ? announce(ports, quarterId, reading.seq) : undefined,
    relistQuarter(ports, access.quarter, quarter, reading.seq),
    followUndos(ports, reading, undone),
  ]);
  return ok({
    seq: reading.seq,
    outcomes,
    sync: syncAnswer(ports, reading, quarter, { since, reader: member }),
    own,
    now: ports.clock.now(),
  });
};
