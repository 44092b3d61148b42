import { addedOf } from '../../../../src/domain/kernel/entity-changes';
import { createQuarter } from '../../../../src/domain/quarter/empty-quarter';
import { DEFAULT_CAPACITY } from '#domain/quarter/quarter-settings';
import { ranksBetween } from '../../../../src/domain/kernel/rank';
import { createLedgerCache } from '../../../../src/adapters/ledger/ledger-cache';
import { createQuarterRepository } from '../../../../src/adapters/ledger/quarter-repository';
import { SNAPSHOT_EVERY } from '../../../../src/adapters/ledger/stream-writer';
import type { Milestone } from '../../../../src/domain/entities/milestones/milestone/milestone';
import type { QuarterReading } from '../../../../src/usecases/ports';
import { countedStorage } from '../../../support/ledger/counted-storage';
import { quarterLedger, testStorage } from '../../../support/ledger/test-ledgers';

const ID = '10000-large';
const MILESTONES = 500;
const caller = { accountId: 'ada' };

const milestone = (n: number, rank: string): Milestone => ({
  id: `m${n}`,
  title: `Milestone ${n}: let a buyer see what the parcel costs before paying`,
  description:
    `Shown in the basket for region ${n % 17}; measured against the control group of week ${n % 13}. `.repeat(
      5,
    ),
  type: 'epic',
  objectiveId: null,
  keyResultIds: [],
  hypothesisIds: [],
  timebox: '',
  question: '',
  measure: '',
  threshold: '',
  decideByWeek: null,
  result: null,
  effort: 'M',
  effortUncertain: false,
  businessValue: 2,
  uxValue: 3,
  dependenciesText: '',
  dependenciesNone: true,
  skillsText: '',
  skills: ['frontend', 'data'],
  status: 'scored',
  notes: '',
  colour: '',
  clusterId: null,
  twinOf: null,
  authorIds: ['large'],
  ownerId: null,
  tasks: [],
  extra: [],
  rank,
});

const firstChanges = () => {
  const settings = {
    label: 'Q1 2027',
    team: 'Checkout',
    projectId: '10000',
    startDate: '2027-01-04',
    weeks: 13,
    sprintWeeks: 2,
    strategyState: 'clear',
    objectiveSlots: 2,
    joining: 'open',
    exportReleased: false,
    ...DEFAULT_CAPACITY,
    demo: false,
    archived: false,
  } as const;
  const made = createQuarter({ id: ID, settings, founder: { id: 'large', role: 'product' } });
  if (!made.ok) throw new Error(made.error.text);
  const ranks = ranksBetween(null, null, MILESTONES);
  return [...made.value, ...ranks.map((rank, n) => addedOf('milestone', milestone(n, rank)))];
};

const writer = quarterLedger({ cache: createLedgerCache() });

/** The n-th entry: an edit of one milestone's title. */
const append = async (reading: QuarterReading, seq: number, ledger = writer): Promise<QuarterReading> => {
  const committed = await ledger.commit<never>(reading, {
    commandId: `c${seq}`,
    basedOn: seq - 1,
    decide: ({ state }) => {
      const target = `m${seq % MILESTONES}`;
      const was = state?.milestones.find(({ id }) => id === target)?.title ?? '';
      const edit = {
        concept: 'milestone',
        kind: 'edited',
        id: target,
        field: 'title',
        was,
        now: `Title ${seq}`,
      } as const;
      return {
        ok: true,
        value: {
          command: 'milestone.edit',
          by: 'large',
          at: '2027-01-04T08:00:00.000Z',
          changes: seq === 1 ? firstChanges() : [edit],
        },
      };
    },
  });
  expect(committed.outcome.kind).toBe('entered');
  return committed.reading;
};

describe('what a quarter of 500 milestones costs', () => {
  const storage = countedStorage();
  let reading: QuarterReading;
  const table: string[] = [];

  beforeAll(async () => {
    reading = await writer.read(ID, { settled: true });
  });

  afterAll(() => {
    process.stdout.write(`snapshot every ${SNAPSHOT_EVERY}th entry\n${table.join('\n')}\n`);
  });

  it.each([100, 5_000, 20_000])(
    'opens in at most 4 round trips cold and 2 warm with %i entries behind it, and takes an edit in at most 5 and 2',
    async (entries) => {
      for (let seq = reading.seq + 1; seq <= entries; seq += 1) reading = await append(reading, seq);

      const fresh = () => {
        const ledger = quarterLedger();
        return { ledger, repository: createQuarterRepository(testStorage(), ledger.reader) };
      };
      const { repository, ledger } = fresh();
      const opened: QuarterReading[] = [];
      const open = async () => {
        opened.push(await (await repository.open(caller, ID, { settled: true })).read());
      };
      const cold = await storage.roundTripsOf(open);
      const warm = await storage.roundTripsOf(open);
      reading = await append(reading, entries + 1);
      const warmWithNews = await storage.roundTripsOf(open);

      const edit = async (by: ReturnType<typeof fresh>) => {
        const { read } = await by.repository.open(caller, ID, { since: reading.seq, window: true });
        reading = await append(await read(), reading.seq + 1, by.ledger);
      };
      const editCold = await storage.roundTripsOf(() => edit(fresh()));
      await open();
      const editWarm = await storage.roundTripsOf(() => edit({ repository, ledger }));

      table.push(
        `${entries} entries: open cold ${cold}, warm ${warm}, warm with news ${warmWithNews}; edit cold ${editCold}, warm ${editWarm}`,
      );
      expect(opened.map(({ seq, state }) => [seq, state?.milestones.length])).toEqual([
        [entries, MILESTONES],
        [entries, MILESTONES],
        [entries + 1, MILESTONES],
        [entries + 2, MILESTONES],
      ]);
      expect([cold, warm, warmWithNews, editCold, editWarm]).toEqual([3, 1, 2, 3, 2]);
    },
    120_000,
  );

  it('adds one round trip to the edit that writes a snapshot', async () => {
    const costs: number[] = [];
    for (let n = 0; n < SNAPSHOT_EVERY + 1; n += 1) {
      costs.push(await storage.roundTripsOf(async () => (reading = await append(reading, reading.seq + 1))));
    }
    expect(costs.filter((cost) => cost === 2)).toHaveLength(1);
    expect(costs.every((cost) => cost === 1 || cost === 2)).toBe(true);
  });
});
