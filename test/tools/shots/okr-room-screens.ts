import type { Command } from '#domain/quarter/command';
import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import { beThere, carryOut, runningSession } from '../../support/pages/running-session';
import type { AppFixture } from '../../support/browser/app-fixture';
import { createPageCall } from '../../site/page-call';
import { tabPath, type Screen } from './screen';

type Account = 'ada' | 'ben' | 'cleo' | 'eli';

const ROLES = { ben: 'engineering', cleo: 'design', eli: 'data' } as const;

const as = (fixture: AppFixture, accountId: Account) => createPageCall(fixture.site, { accountId });

const act = (fixture: AppFixture, accountId: Account, commands: readonly Command[]): Promise<void> =>
  carryOut(as(fixture, accountId), fixture.quarter(), commands);

/** Four people in the room of session #1, which Ada leads. */
const hold = async (fixture: AppFixture, activity: ActivityKey): Promise<void> => {
  for (const account of ['ben', 'cleo', 'eli'] as const)
    await act(fixture, account, [{ id: `join-${account}`, kind: 'member.join', role: ROLES[account] }]);
  for (const account of ['ada', 'ben', 'cleo', 'eli'] as const)
    await beThere(as(fixture, account), fixture.quarter(), 's1');
  await act(fixture, 'ada', runningSession(activity));
};

const IDEAS: Readonly<Record<Account, readonly (readonly [number | null, string])[]>> = {
  ada: [[null, 'Decide one experiment a week, even the small ones']],
  ben: [
    [0, 'A basket that follows people from the phone to the laptop'],
    [1, 'One feed of carrier scans instead of three'],
    [1, 'Size adviser on the product page'],
  ],
  cleo: [
    [1, 'Tell support first when a depot stands still'],
    [1, 'A parcel that says it is late before the customer asks'],
  ],
  eli: [
    [0, 'Baskets kept for 30 days instead of one'],
    [null, 'Faster pages'],
  ],
};

const companies = async (fixture: AppFixture): Promise<readonly string[]> => {
  const { quarter } = await as(fixture, 'ada')('quarter.open', { quarter: fixture.quarter() });
  return quarter.companyObjectives.map(({ id }) => id);
};

const write = async (fixture: AppFixture): Promise<void> => {
  const ids = await companies(fixture);
  await act(fixture, 'ada', [{ id: 'round', kind: 'writingRound.open', activity: 's1.silent' }]);
  for (const account of ['ada', 'ben', 'cleo', 'eli'] as const)
    await act(
      fixture,
      account,
      IDEAS[account].map(([at, text], n) => ({
        id: `${account}-${String(n)}`,
        kind: 'silentCard.write',
        round: 'round',
        text,
        companyObjectiveId: at === null ? null : (ids[at] ?? null),
      })),
    );
};

/** The same ideas in the open, some of them in clusters. */
const clusters = async (fixture: AppFixture): Promise<void> => {
  const ids = await companies(fixture);
  await act(fixture, 'ada', [
    { id: 'basket', kind: 'cluster.add', values: { sessionId: 's1', name: 'One basket everywhere' } },
    { id: 'parcels', kind: 'cluster.add', values: { sessionId: 's1', name: 'Parcels that speak first' } },
  ]);
  for (const account of ['ada', 'ben', 'cleo', 'eli'] as const)
    await act(
      fixture,
      account,
      IDEAS[account].map(([at, text], n) => ({
        id: `idea-${account}-${String(n)}`,
        kind: 'contribution.add',
        values: {
          text,
          companyObjectiveId: at === null ? null : (ids[at] ?? null),
          clusterId: text.includes('asket') ? 'basket' : text.includes('parcel') ? 'parcels' : null,
        },
      })),
    );
};

const room = { siteContent: 'demo', path: tabPath('sessions', 's1') } as const;

/** Session #1 at its five activities. */
export const okrRoomScreens: readonly Screen[] = [
  {
    ...room,
    name: 'room-1-company',
    account: 'ada',
    prepare: (_page, fixture) => hold(fixture, 's1.company'),
    act: ({ frame }) => frame.getByText('Objective 1 of').waitFor(),
  },
  {
    ...room,
    name: 'room-1-silent',
    account: 'ben',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's1.silent');
      await write(fixture);
    },
    act: async ({ frame }) => {
      await frame.getByRole('radio').nth(1).check({ force: true });
      await frame
        .getByRole('textbox', { name: 'Your idea' })
        .fill('Show which size people of my height kept');
      await frame.getByRole('region', { name: 'Your cards, 3' }).waitFor();
    },
  },
  {
    ...room,
    name: 'room-1-reveal',
    account: 'ada',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's1.silent');
      await write(fixture);
      await act(fixture, 'ada', [{ id: 'show', kind: 'writingRound.reveal', round: 'round' }]);
    },
    act: ({ frame }) => frame.getByRole('heading', { name: /shown to everybody/ }).waitFor(),
  },
  {
    ...room,
    name: 'room-1-cluster',
    account: 'ada',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's1.cluster');
      await clusters(fixture);
    },
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Make it an objective' }).first().click();
      await frame.getByText(/^Became/).waitFor();
    },
  },
  {
    ...room,
    name: 'room-1-spotlight',
    account: 'ada',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's1.cluster');
      await clusters(fixture);
    },
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Read cards aloud' }).click();
      await frame.getByRole('region', { name: 'Where does it belong?' }).waitFor();
    },
  },
  {
    ...room,
    name: 'room-1-blockers',
    account: 'ada',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's1.blockers');
      await clusters(fixture);
      await act(fixture, 'ben', [
        {
          id: 'b1',
          kind: 'blocker.add',
          values: {
            kind: 'dependency',
            text: 'The contract with the second carrier is not signed, and only Logistics may sign it',
            contributionId: 'idea-ben-1',
          },
        },
        {
          id: 'b2',
          kind: 'blocker.add',
          values: { kind: 'risk', text: 'Nobody has measured how often the promise is kept' },
        },
      ]);
      await act(fixture, 'cleo', [{ id: 'b3', kind: 'blocker.add', values: { kind: 'none' } }]);
    },
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /^Ask .* first$/ }).click();
      await frame.getByText('Speaks now').waitFor();
    },
  },
  {
    ...room,
    name: 'room-1-pairs',
    account: 'ben',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's1.pairs');
      await clusters(fixture);
      await act(fixture, 'ada', [
        {
          id: 'made',
          kind: 'objective.add',
          values: { title: 'A delivery promise that we keep', clusterId: 'parcels' },
          after: null,
        },
      ]);
      await act(fixture, 'ben', [
        ...[
          'Nobody knows whether to stay at home for the parcel',
          'The page goes silent exactly when something is wrong',
        ].map((text, n): Command => ({
          id: `pain-${String(n)}`,
          kind: 'painGain.add',
          values: { kind: 'pain', text, objectiveId: 'made' },
        })),
        {
          id: 'gain',
          kind: 'painGain.add',
          values: { kind: 'gain', text: 'An hour to plan for, not a day', objectiveId: 'made' },
        },
        {
          id: 'belief',
          kind: 'hypothesis.add',
          values: {
            objectiveId: 'made',
            text: 'If we promise a window instead of a day, people plan for it and fewer parcels count as late.',
            expected: ['the wider window costs us no orders'],
          },
        },
        {
          id: 'metric',
          kind: 'metric.add',
          values: {
            objectiveId: 'made',
            text: 'Questions about parcels, per 100 orders',
            baseline: 14,
            target: 6,
          },
        },
        {
          id: 'result',
          kind: 'keyResult.add',
          values: { objectiveId: 'made', text: '96% of parcels arrive within the promised window' },
        },
        {
          id: 'result2',
          kind: 'keyResult.add',
          values: {
            objectiveId: 'made',
            text: '80% of late parcels are announced before the customer notices',
            feasibility: 'doubtful',
            feasibilityWhy: 'The depots send no scans at night',
          },
        },
      ]);
    },
    act: async ({ frame }) => {
      await frame
        .getByRole('button', { name: /A delivery promise that we keep/ })
        .first()
        .click();
      await frame.getByRole('region', { name: 'Before you hand it over' }).waitFor();
    },
  },
];
