import { createEnvelopeEnds } from '../../../../src/adapters/ledger/envelope-ends';
import { createEnvelopes } from '../../../../src/adapters/ledger/envelopes';
import { createLedger } from '../../../../src/adapters/ledger/ledger';
import { createLedgerCache } from '../../../../src/adapters/ledger/ledger-cache';
import { quarterShape } from '../../../../src/adapters/ledger/quarter-shape';
import { createStorage } from '../../../../src/adapters/ledger/storage';
import { storedQuarter } from '../../../../src/contract/stored-quarter';
import type { AnyCommand, SealingCommand } from '../../../../src/domain/quarter/command';
import { createQuarter } from '../../../../src/domain/quarter/empty-quarter';
import { commitCommand } from '../../../../src/usecases/quarter/commit-command';
import { discloseRounds } from '../../../../src/usecases/sealed/disclose-rounds';
import { sealEnvelope } from '../../../../src/usecases/sealed/seal-envelope';
import { settings } from '../../../support/given/a-quarter';
import { createSchedule, faultNames, startContainer, type Faults } from '../../../support/ledger/schedule';
import { seenStorage, silentLog } from '../../../support/ledger/test-ledgers';

const WRITERS = Array.from({ length: 10 }, (_, i) => `writer${String(i)}`);
const CHOICES = ['S', 'M', 'L', 'unsure'] as const;
const SCHEDULES = 1_000;
const QUARTER = '10000.q';
type Schedule = ReturnType<typeof createSchedule>;

/** One container's view of the app: what it remembers goes with it. */
const portsOf = ({ clock, random }: Schedule) => ({
  ledger: createLedger(quarterShape(storedQuarter), {
    clock,
    random,
    log: silentLog,
    check: seenStorage,
    cache: createLedgerCache(),
    tenant: () => 'site',
  }),
  envelopes: createEnvelopes(createStorage(clock, random), createEnvelopeEnds(), () => 'site'),
  clock,
  log: silentLog,
});
type Ports = ReturnType<typeof portsOf>;

const lead = { kind: 'member', member: 'lead', administers: true } as const;

const decide = async (ports: Ports, command: AnyCommand, basedOn: number) =>
  commitCommand(ports, await ports.ledger.read(QUARTER, { since: basedOn, window: true }), {
    command,
    basedOn,
    by: lead,
    isFresh: true,
  });

/** A quarter with a card, an open round on it, and ten people who have joined: what every schedule begins with. */
const beginning = async (): Promise<ReadonlyMap<string, string>> => {
  const schedule = createSchedule(0);
  await schedule.calm();
  const ports = portsOf(schedule);
  const work = async () => {
    await ports.ledger.commit(await ports.ledger.read(QUARTER), {
      commandId: 'made',
      basedOn: 0,
      decide: () => {
        const made = createQuarter({
          id: QUARTER,
          settings: settings(),
          founder: { id: 'lead', role: 'product' },
        });
        if (!made.ok) return made;
        const members = WRITERS.map(
          (id) =>
            ({
              concept: 'member',
              kind: 'added',
              id,
              was: null,
              now: { id, role: 'engineering', facilitator: false, skills: [] },
            }) as const,
        );
        return {
          ok: true,
          value: { command: 'quarter.create', by: null, at: '', changes: [...made.value, ...members] },
        };
      },
    });
    await decide(ports, { id: 'card', kind: 'milestone.add', values: { title: 'Card' } }, 1);
    await decide(ports, { id: 'round', kind: 'effortRound.open', milestone: 'card' }, 2);
  };
  await schedule.drive(work());
  return new Map(schedule.protocol.records);
};

/**
 * Sends as a browser does: the same again, from a new container where the last one died, until there is an answer.
 * A container that lives goes on with what it remembers, and a new one remembers nothing.
 */
const createSender = (schedule: Schedule) => {
  let container = startContainer();
  let ports = portsOf(schedule);
  return async <T>(send: (ports: Ports) => Promise<T | undefined>): Promise<T> => {
    for (;;) {
      const attempt = schedule.within(container, () => send(ports)).catch(() => undefined);
      const answer = await Promise.race([attempt, container.died]);
      if (container.isDead) {
        container = startContainer();
        ports = portsOf(schedule);
      } else if (answer !== undefined) return answer;
    }
  };
};

interface Told {
  readonly member: string;
  readonly value: string;
  readonly isAccepted: boolean;
}

const write = async (schedule: Schedule, member: string, told: Told[]): Promise<void> => {
  const untilAnswered = createSender(schedule);
  for (let n = 0; n < 2; n += 1) {
    const value = CHOICES[Math.floor(schedule.pick() * CHOICES.length)] ?? 'S';
    const command: SealingCommand = {
      id: `${member}-${String(n)}`,
      kind: 'ballot.cast',
      round: 'round',
      value,
    };
    const isAccepted = await untilAnswered(async (ports) => {
      const reading = await ports.ledger.read(QUARTER, { since: 3, settled: true });
      const by = { kind: 'member', member, administers: false } as const;
      return { ok: (await sealEnvelope(ports, reading, command, by)).outcome.ok };
    });
    told.push({ member, value, isAccepted: isAccepted.ok });
  }
};

const reveal = async (schedule: Schedule): Promise<unknown> => {
  // Some time after the round was opened: each wait is a point at which others go on.
  for (let waits = schedule.pick() * 12; waits > 0; waits -= 1) await schedule.clock.wait(1);
  return createSender(schedule)(async (ports) => {
    const closed = await decide(ports, { id: 'reveal', kind: 'effortRound.reveal', round: 'round' }, 3);
    if (closed.outcome.kind !== 'entered') return undefined;
    // Whoever leads dies here as often as anywhere else; a writer who comes by then finishes it.
    return discloseRounds(ports, closed.reading);
  });
};

const driven = async <T>(schedule: Schedule, work: Promise<T>): Promise<T> => {
  await schedule.drive(work);
  return work;
};

it(`S3-4 every accepted envelope is in the reveal, none that was refused, and nobody’s twice, in ${String(SCHEDULES)} schedules`, async () => {
  const first = await beginning();
  const total = Object.fromEntries(faultNames.map((name) => [name, 0])) as Faults;
  const counts = { lost: 0, refusedButShown: 0, twice: 0, unrevealed: 0, refused: 0, accepted: 0 };
  for (let seed = 1; seed <= SCHEDULES; seed += 1) {
    const schedule = createSchedule(seed);
    for (const [key, value] of first) schedule.protocol.records.set(key, value);
    const told: Told[] = [];
    const work = [...WRITERS.map((member) => write(schedule, member, told)), reveal(schedule)];
    await schedule.drive(Promise.all(work));
    await schedule.calm();
    const ports = portsOf(schedule);
    const read = await driven(schedule, ports.ledger.read(QUARTER, { settled: true }));
    const { state } = await driven(schedule, discloseRounds(ports, read));
    if (state?.effortRounds[0]?.state !== 'revealed') counts.unrevealed += 1;
    for (const member of WRITERS) {
      const shown = (state?.ballots ?? []).filter(({ memberId }) => memberId === member);
      const own = told.filter((one) => one.member === member);
      const last = own.findLast(({ isAccepted }) => isAccepted);
      counts.accepted += own.filter(({ isAccepted }) => isAccepted).length;
      counts.refused += own.filter(({ isAccepted }) => !isAccepted).length;
      if (shown.length > 1) counts.twice += 1;
      if (last !== undefined && shown[0]?.value !== last.value) counts.lost += 1;
      if (last === undefined && shown.length > 0) counts.refusedButShown += 1;
    }
    for (const name of faultNames) total[name] += schedule.faults[name];
  }
  process.stdout.write(
    `reveals ${String(SCHEDULES)}, ${Object.entries({ ...counts, ...total })
      .map(([name, n]) => `${name} ${String(n)}`)
      .join(', ')}\n`,
  );
  const { lost, refusedButShown, twice, unrevealed } = counts;
  expect({ lost, refusedButShown, twice, unrevealed }).toEqual({
    lost: 0,
    refusedButShown: 0,
    twice: 0,
    unrevealed: 0,
  });
  expect(counts.refused).toBeGreaterThan(0);
  expect(counts.accepted).toBeGreaterThan(0);
  expect(faultNames.filter((name) => total[name] === 0 && name !== 'staleReads')).toEqual([]);
}, 600_000);

it('what was accepted stays in a round that goes with its card, whatever comes too late for it, and comes back', async () => {
  const first = await beginning();
  const schedule = createSchedule(0);
  await schedule.calm();
  for (const [key, value] of first) schedule.protocol.records.set(key, value);
  const ports = portsOf(schedule);
  const by = { kind: 'member', member: 'writer0', administers: false } as const;
  const cast = (id: string, value: 'S' | 'L') =>
    ({ id, kind: 'ballot.cast', round: 'round', value }) as const;
  const work = async () => {
    const before = await ports.ledger.read(QUARTER, { settled: true });
    const inTime = await sealEnvelope(ports, before, cast('in-time', 'S'), by);
    const gone = await decide(ports, { id: 'gone', kind: 'milestone.remove', target: 'card' }, 3);
    // Over what was read before the card went: the end of the ledger says otherwise once it is written.
    const late = await sealEnvelope(ports, before, cast('late', 'L'), by);
    await decide(ports, { id: 'back', kind: 'undo', seq: gone.reading.seq }, gone.reading.seq);
    const kept = await ports.envelopes.find(QUARTER, 'round', 'writer0');
    return { inTime: inTime.outcome.ok, late: late.outcome.ok, kept: kept?.content };
  };
  expect(await driven(schedule, work())).toEqual({ inTime: true, late: false, kept: 'S' });
});
