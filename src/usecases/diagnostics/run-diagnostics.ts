import { ok, type Result } from '#domain/kernel/result';
import type { Quarter } from '#domain/quarter/quarter';
import { notFound, type Failure } from '../failure';
import { type Caller, StorageBusy, UpstreamUnavailable } from '../ports';
import { accessQuarter } from '../quarter/access-quarter';
import type { AppFacts, DiagnosticsPorts, HintTrial } from './ports';

/** What only a real site can tell. */
export type ProbeName =
  | 'create-once'
  | 'strict-read'
  | 'batch-read'
  | 'property-index'
  | 'app-role'
  | 'app-sight'
  | 'hints'
  | 'license';

/**
 * `works`: as OKRA relies on it; `differs`: OKRA copes, and somebody should know; `fails`: something does not work;
 * `unknown`: there is nothing to tell it by, or no answer came.
 */
export type ProbeState = 'works' | 'differs' | 'fails' | 'unknown';

export interface Probe {
  readonly probe: ProbeName;
  readonly state: ProbeState;
  /** What was seen, in numbers. */
  readonly facts: Readonly<Record<string, number>>;
}

export interface Diagnosis {
  readonly app: AppFacts;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly probes: readonly Probe[];
}

const storageProbes = async ({ storageTrials }: DiagnosticsPorts): Promise<readonly Probe[]> => {
  const { rounds, writers, unknown, twice, missed, missedByBatch } = await storageTrials.tryThoroughly();
  const told = rounds - unknown;
  const stateOf = (misses: number, otherwise: ProbeState): ProbeState =>
    misses > 0 ? otherwise : told === 0 ? 'unknown' : 'works';
  return [
    { probe: 'create-once', state: stateOf(twice, 'fails'), facts: { rounds: told, writers, twice } },
    { probe: 'strict-read', state: stateOf(missed, 'fails'), facts: { rounds: told, missed } },
    {
      probe: 'batch-read',
      state: stateOf(missedByBatch, 'differs'),
      facts: { rounds: told, missed: missedByBatch },
    },
  ];
};

/** Of the issues that a card became: what an index or the app shows of those that the caller sees. */
const compared = (seen: number, shown: number, none: ProbeState): ProbeState => {
  if (seen === 0) return 'unknown';
  if (shown === 0) return none;
  return shown < seen ? 'differs' : 'works';
};

const issueProbes = async ({ sight }: DiagnosticsPorts, quarter: Quarter): Promise<readonly Probe[]> => {
  const published = quarter.receipts.map(({ issueId }) => issueId);
  if (published.length === 0) {
    const none = { state: 'unknown', facts: { published: 0 } } as const;
    return [
      { probe: 'property-index', ...none },
      { probe: 'app-sight', ...none },
    ];
  }
  const [mine, apps, found] = await Promise.all([
    sight.seen(published, 'user'),
    sight.seen(published, 'app'),
    sight.found(quarter.id),
  ]);
  const seen = mine ?? 0;
  return [
    {
      probe: 'property-index',
      state: compared(seen, found ?? 0, 'fails'),
      facts: { published: published.length, seen, found: found ?? 0 },
    },
    {
      probe: 'app-sight',
      state: compared(seen, apps ?? 0, 'differs'),
      facts: { published: published.length, seen, app: apps ?? 0 },
    },
  ];
};

const roleProbe = async ({ sight }: DiagnosticsPorts, quarter: Quarter): Promise<readonly Probe[]> => {
  const browses = await sight.appBrowses(quarter.settings.projectId);
  return [{ probe: 'app-role', state: browses ? 'works' : 'fails', facts: {} }];
};

const hintState = ({ signed, published }: HintTrial): ProbeState =>
  signed === 2 && published !== 'refused' ? 'works' : 'fails';

const hintProbe = async (
  { hintTrials }: DiagnosticsPorts,
  quarter: Quarter,
  seq: number,
): Promise<readonly Probe[]> => {
  const trial = await hintTrials.tryHint(quarter.id, seq);
  const heard = trial.published === 'taken' ? 1 : 0;
  return [{ probe: 'hints', state: hintState(trial), facts: { signed: trial.signed, heard } }];
};

const LICENSE = { active: 'works', inactive: 'fails', none: 'unknown' } as const;

/** A question that nobody answered is no finding, and keeps no other from being asked. */
const answered = async (
  names: readonly ProbeName[],
  look: () => Promise<readonly Probe[]>,
): Promise<readonly Probe[]> => {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof UpstreamUnavailable) && !(error instanceof StorageBusy)) throw error;
    const status = error instanceof UpstreamUnavailable ? error.status : 429;
    return names.map((probe) => ({ probe, state: 'unknown', facts: { status } }));
  }
};

/**
 * Tries whatever no program can know before a real site was asked, for administrators of the project. To everybody
 * else there is no such thing. By what the storage shows now OKRA takes changes from then on, or takes none.
 */
export const runDiagnostics = async (
  ports: DiagnosticsPorts,
  caller: Caller,
  quarterId: string,
): Promise<Result<Diagnosis, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true }, true);
  if (!access.ok) return access;
  const { quarter, reading, rights, kept } = access.value;
  await kept;
  if (!rights.administer) return notFound;
  const app = ports.app();
  const probes = await Promise.all([
    answered(['create-once', 'strict-read', 'batch-read'], () => storageProbes(ports)),
    answered(['property-index', 'app-sight'], () => issueProbes(ports, quarter)),
    answered(['app-role'], () => roleProbe(ports, quarter)),
    answered(['hints'], () => hintProbe(ports, quarter, reading.seq)),
  ]);
  return ok({
    app,
    at: ports.clock.now(),
    probes: [...probes.flat(), { probe: 'license', state: LICENSE[app.license], facts: {} }],
  });
};
