import { createLedgerCache } from '../../../../src/adapters/ledger/ledger-cache';
import { createLedger } from '../../../../src/adapters/ledger/ledger';
import { ledgerKeys } from '../../../../src/adapters/ledger/ledger-keys';
import { createSchedule, faultNames, startContainer, type Faults } from '../../../support/ledger/schedule';
import { seenStorage } from '../../../support/ledger/test-ledgers';
import { tallyShape, type Tallied, type Tally } from '../../../support/ledger/tally-shape';

const WRITERS = 5;
const COMMANDS_EACH = 3;
const SCHEDULES = 1_000;
const STREAM = 'q';
const pace = { snapshotEvery: 4, headEvery: 2, sizes: { inline: 120, part: 110 } };
const long = 'A text whose entry needs parts: 9f3kd02ma8xj1l0qpw7rz5vbn4tyu6eics. '.repeat(2);

type Schedule = ReturnType<typeof createSchedule>;

const ledgerOf = (schedule: Schedule) =>
  createLedger<Tally, Tallied>(tallyShape, {
    clock: schedule.clock,
    random: schedule.random,
    log: { note: () => undefined, warn: () => undefined, error: () => undefined },
    check: seenStorage,
    cache: createLedgerCache(),
    tenant: () => 'site',
    pace,
  });

/** What a browser does: sends a command with the same id and basis until it hears that it was carried out. */
const write = async (
  schedule: Schedule,
  writer: number,
  onAcknowledged: (command: string) => void,
): Promise<void> => {
  let ledger = ledgerOf(schedule);
  let container = startContainer();
  let basis = 0;
  for (let n = 0; n < COMMANDS_EACH; n += 1) {
    const command = `w${writer}c${n}`;
    const basedOn = basis;
    const send = async () => {
      const reading = await ledger.read(STREAM, { since: basedOn, window: true });
      return ledger.commit(reading, {
        commandId: command,
        basedOn,
        decide: ({ state }) => ({
          ok: true,
          value: {
            command: 'count',
            by: null,
            at: '',
            changes: [
              {
                command,
                number: (state?.count ?? 0) + 1,
                text: n === 1 && writer < 2 ? `${long}${command}` : '',
              },
            ],
          },
        }),
      });
    };
    for (let isAcknowledged = false; !isAcknowledged;) {
      const answer = await Promise.race([
        schedule.within(container, send).catch(() => undefined),
        container.died,
      ]);
      if (container.isDead) {
        container = startContainer();
        ledger = ledgerOf(schedule);
      } else if (answer?.outcome.kind === 'entered') {
        isAcknowledged = true;
        basis = answer.reading.seq;
        onAcknowledged(command);
      }
    }
  }
};

describe('the ledger under concurrent writers', () => {
  it(`carries every command out exactly once, in ${SCHEDULES} schedules of ${WRITERS} writers`, async () => {
    const total: Faults = {
      conflicts: 0,
      lostAnswers: 0,
      noEffects: 0,
      lateEffects: 0,
      staleReads: 0,
      deaths: 0,
    };
    let lost = 0;
    let doubled = 0;
    let unequal = 0;
    let snapshots = 0;
    let parts = 0;
    for (let seed = 1; seed <= SCHEDULES; seed += 1) {
      const schedule = createSchedule(seed);
      const acknowledged: string[] = [];
      const writers = Array.from({ length: WRITERS }, (_, i) =>
        write(schedule, i, (command) => acknowledged.push(command)),
      );
      await schedule.drive(Promise.all(writers));
      await schedule.calm();

      const { records } = schedule.protocol;
      const entries: Tallied[] = [];
      const reader = ledgerOf(schedule);
      const replayed = await driven(schedule, () => replay(schedule));
      const read = await driven(schedule, () => reader.read(STREAM, { settled: true }));
      const again = await driven(schedule, () => reader.read(STREAM, { settled: true }));
      for (let seq = 1; replayed.findEntry(seq) !== undefined; seq += 1)
        entries.push(...(replayed.findEntry(seq)?.changes ?? []));

      const ids = entries.map(({ command }) => command);
      lost += acknowledged.filter((command) => !ids.includes(command)).length;
      doubled += ids.length - new Set(ids).size;
      if (entries.some(({ number }, i) => number !== i + 1) || acknowledged.length !== ids.length)
        unequal += 1;
      for (const state of [read.state, again.state]) {
        if (JSON.stringify(state) !== JSON.stringify(replayed.state)) unequal += 1;
      }
      if (records.has(ledgerKeys.snapshot('t:q'))) snapshots += 1;
      parts += [...records.keys()].filter((key) => key.startsWith('t:q:x:')).length;
      for (const name of faultNames) total[name] += schedule.faults[name];
    }
    process.stdout.write(
      `schedules ${SCHEDULES}, writers ${WRITERS}, ${faultNames.map((name) => `${name} ${total[name]}`).join(', ')}, ` +
        `snapshots ${snapshots}, parts ${parts}, lost ${lost}, doubled ${doubled}, unequal ${unequal}\n`,
    );
    expect(faultNames.filter((name) => total[name] === 0)).toEqual([]);
    expect({ lost, doubled, unequal }).toEqual({ lost: 0, doubled: 0, unequal: 0 });
    expect(snapshots).toBe(SCHEDULES);
    expect(parts).toBeGreaterThan(0);
  }, 600_000);
});

const driven = async <T>(schedule: Schedule, work: () => Promise<T>): Promise<T> => {
  const promise = work();
  await schedule.drive(promise);
  return promise;
};

/** The truth: entries alone, without head or snapshot. */
const replay = async (schedule: Schedule) => {
  const { records } = schedule.protocol;
  const hints = [ledgerKeys.head('t:q'), ledgerKeys.snapshot('t:q')].map(
    (key) => [key, records.get(key)] as const,
  );
  for (const [key] of hints) records.delete(key);
  const reading = await ledgerOf(schedule).read(STREAM, { settled: true });
  for (const [key, value] of hints) if (value !== undefined) records.set(key, value);
  return reading;
};
