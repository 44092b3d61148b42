import { createPageCall } from '../../site/page-call';
import type { AppFixture } from '../../support/browser/app-fixture';
import type { Command } from '../../../src/domain/quarter/command';
import { beThere, carryOut, runningSession } from '../../support/pages/running-session';
import { tabPath, type Screen } from './screen';

const ROLES = { ben: 'engineering', cleo: 'design', eli: 'data' } as const;
const DAY_MS = 24 * 60 * 60_000;
const ROUND = 'pre-work';

const as = ({ site }: AppFixture, accountId: string) => createPageCall(site, { accountId });

/** Five in the afternoon of a day to come. */
const closing = (fixture: AppFixture, days: number): string =>
  `${new Date(fixture.site.time.now() + days * DAY_MS).toISOString().slice(0, 10)}T16:00:00.000Z`;

const join = async (fixture: AppFixture): Promise<void> => {
  for (const [account, role] of Object.entries(ROLES))
    await carryOut(as(fixture, account), fixture.quarter(), [
      { id: `join-${account}`, kind: 'member.join', role },
    ]);
};

const write = (account: string, texts: readonly string[]): readonly Command[] =>
  texts.map((text, n) => ({
    id: `${account}-${String(n)}`,
    kind: 'silentCard.write',
    round: ROUND,
    text,
    companyObjectiveId: null,
  }));

const cards = async (fixture: AppFixture): Promise<void> => {
  await join(fixture);
  await carryOut(as(fixture, 'ada'), fixture.quarter(), [
    { id: ROUND, kind: 'preWork.open', activity: 's1.silent', closesAt: closing(fixture, 3) },
  ]);
  await carryOut(
    as(fixture, 'ben'),
    fixture.quarter(),
    write('ben', ['Say what a return costs before it is paid', 'Pay back on the day the parcel is scanned']),
  );
  await carryOut(
    as(fixture, 'cleo'),
    fixture.quarter(),
    write('cleo', ['Listen to twenty calls about parcels']),
  );
  await fixture.site.wait(6_000);
};

const sizes = async (fixture: AppFixture): Promise<void> => {
  await join(fixture);
  const call = as(fixture, 'ada');
  const { quarter } = await call('quarter.open', { quarter: fixture.quarter() });
  const sized = quarter.milestones.slice(0, 8).map(({ id }) => id);
  await carryOut(call, fixture.quarter(), [
    {
      id: ROUND,
      kind: 'preWork.open',
      activity: 's3.effort',
      closesAt: closing(fixture, 3),
      cards: sized,
    },
  ]);
  for (const account of ['ben', 'eli'])
    await carryOut(
      as(fixture, account),
      fixture.quarter(),
      sized.map((card, n) => ({
        id: `${account}-${String(n)}`,
        kind: 'estimate.give',
        round: ROUND,
        card,
        value: (['S', 'M', 'L'] as const)[n % 3]!,
      })),
    );
  await beThere(as(fixture, 'ben'), fixture.quarter(), 's3');
};

/** Ada called it off; `isAgain`: in the room, where people write in silence once more. */
const calledOff = async (fixture: AppFixture, isAgain: boolean): Promise<void> => {
  await cards(fixture);
  await carryOut(as(fixture, 'ada'), fixture.quarter(), [
    { id: 'off', kind: 'preWork.cancel', round: ROUND },
    ...(isAgain
      ? [
          ...runningSession('s1.silent'),
          { id: 'anew', kind: 'writingRound.open', activity: 's1.silent' } as const,
        ]
      : []),
  ]);
};

const demo = { siteContent: 'demo', account: 'ada' } as const;

/** Work before the call: in the lobby, and in its room. */
export const preWorkScreens: readonly Screen[] = [
  {
    ...demo,
    name: 'pre-work-offer',
    path: tabPath('sessions', 's1'),
    prepare: (_page, fixture) => join(fixture),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Open pre-work' }).click();
      await frame.getByRole('button', { name: 'Open it' }).waitFor();
    },
  },
  {
    ...demo,
    name: 'pre-work-lobby',
    path: tabPath('sessions', 's1'),
    prepare: (_page, fixture) => cards(fixture),
    act: ({ frame }) => frame.getByText(/of all together, in steps/).waitFor(),
  },
  {
    ...demo,
    name: 'pre-work-lobby-member',
    account: 'ben',
    path: tabPath('sessions', 's3'),
    prepare: (_page, fixture) => sizes(fixture),
    act: ({ frame }) => frame.getByText(/^Pre-work: 2 of/).waitFor(),
  },
  {
    ...demo,
    name: 'pre-work-room',
    account: 'ben',
    path: tabPath('sessions', 's1/silent'),
    prepare: (_page, fixture) => cards(fixture),
    act: ({ frame }) => frame.getByText('Pay back on the day the parcel is scanned').waitFor(),
  },
  {
    ...demo,
    name: 'pre-work-called-off',
    account: 'ben',
    path: tabPath('sessions', 's1'),
    prepare: (_page, fixture) => calledOff(fixture, false),
    act: ({ frame }) => frame.getByRole('region', { name: 'Pre-work was cancelled' }).waitFor(),
  },
  {
    ...demo,
    name: 'pre-work-taken-over',
    account: 'ben',
    path: tabPath('sessions', 's1'),
    prepare: (_page, fixture) => calledOff(fixture, true),
    act: ({ frame }) => frame.getByRole('button', { name: /^Take over 2 cards/ }).waitFor(),
  },
];
