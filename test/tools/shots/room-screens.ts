import { createPageCall } from '../../site/page-call';
import type { AppFixture } from '../../support/browser/app-fixture';
import type { ActivityKey } from '../../../src/domain/entities/facilitation/session/agenda';
import type { Command } from '../../../src/domain/quarter/command';
import { beThere, carryOut, runningSession } from '../../support/pages/running-session';
import { tabPath, type Screen } from './screen';

type Account = 'ada' | 'ben' | 'cleo' | 'eli';

const ROLES = { ben: 'engineering', cleo: 'design', eli: 'data' } as const;

const as = ({ site }: AppFixture, accountId: Account) => createPageCall(site, { accountId });

/** Four people in the room of a session that Ada leads. */
const hold = async (fixture: AppFixture, activity: ActivityKey): Promise<void> => {
  const quarter = fixture.quarter();
  for (const account of ['ben', 'cleo', 'eli'] as const)
    await carryOut(as(fixture, account), quarter, [
      { id: `join-${account}`, kind: 'member.join', role: ROLES[account] },
    ]);
  for (const account of ['ada', 'ben', 'cleo', 'eli'] as const)
    await beThere(as(fixture, account), quarter, 's2');
  await carryOut(as(fixture, 'ada'), quarter, runningSession(activity));
};

const open: Command = { id: 'round', kind: 'writingRound.open', activity: 's2.ideation' };

/** Cards by hypothesis, counted from the first. */
const write = async (
  fixture: AppFixture,
  account: Account,
  cards: readonly (readonly [number, string])[],
): Promise<void> => {
  const call = as(fixture, account);
  const { quarter } = await call('quarter.open', { quarter: fixture.quarter() });
  await carryOut(
    call,
    fixture.quarter(),
    cards.map(([at, text], n) => ({
      id: `${account}-${String(n)}`,
      kind: 'silentCard.write',
      round: 'round',
      text,
      companyObjectiveId: null,
      hypothesisId: quarter.hypotheses[at]?.id ?? null,
    })),
  );
};

const writeAll = async (fixture: AppFixture): Promise<void> => {
  await carryOut(as(fixture, 'ada'), fixture.quarter(), [open]);
  await write(fixture, 'ben', [
    [4, 'Send a message two hours before a parcel is late, to one region'],
    [4, 'Build a page that says what happens next and ask thirty people about it'],
    [4, 'A phone line that answers by itself from week 6'],
    [0, 'Keep the basket for a week for those who left an address'],
  ]);
  await write(fixture, 'cleo', [
    [4, 'Listen to twenty calls about parcels'],
    [0, 'Ask guests what they were about to do'],
    [1, 'Show the price of the parcel in the basket'],
  ]);
  await write(fixture, 'ada', [[2, 'A button that holds the price, without anything behind it']]);
};

const room = { siteContent: 'demo', account: 'ben', path: tabPath('sessions', 's2') } as const;

/** The rooms of sessions, at their activities. */
export const roomScreens: readonly Screen[] = [
  {
    ...room,
    name: 'room-2-context',
    account: 'ada',
    prepare: (_page, fixture) => hold(fixture, 's2.context'),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /^Next objective: / }).click();
      await frame.getByText('Objective 2 of 4').waitFor();
      await frame.getByRole('button', { name: /^Validate/ }).click();
    },
  },
  {
    ...room,
    name: 'room-2-context-refine',
    prepare: (_page, fixture) => hold(fixture, 's2.context'),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /^Refine/ }).click();
    },
  },
  {
    ...room,
    name: 'room-2-mapping',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's2.mapping');
      const call = as(fixture, 'ada');
      const { quarter } = await call('quarter.open', { quarter: fixture.quarter() });
      await carryOut(call, fixture.quarter(), [
        { id: 'web', kind: 'productArea.add', values: { name: 'Web shop' } },
        { id: 'app', kind: 'productArea.add', values: { name: 'App', colour: 'purple' } },
        ...['Basket service', 'Sign-in by a link', 'Tracking page', 'Messages by SMS', 'Label printer'].map(
          (name, n): Command => ({
            id: `feature-${String(n)}`,
            kind: 'feature.add',
            values: {
              name,
              objectiveId: quarter.objectives[n % 3]?.id ?? null,
              areaId: n === 3 ? null : n % 2 === 0 ? 'web' : 'app',
            },
          }),
        ),
      ]);
    },
    act: async ({ frame }) => {
      await frame.getByText('Tracking page').waitFor();
      // The first poll of a page tells who else is there.
      await frame.getByText('4 here').waitFor();
    },
  },
  {
    ...room,
    name: 'room-2-ideation',
    kept: true,
    prepare: async (_page, fixture) => {
      await hold(fixture, 's2.ideation');
      await writeAll(fixture);
    },
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /3 yours$/ }).click();
      await frame
        .getByRole('textbox', { name: 'Your idea' })
        .fill('Ask thirty people who called what they would have liked to');
      await frame.getByText(/of all together, in steps/).waitFor();
    },
  },
  {
    ...room,
    name: 'room-2-ideation-done',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's2.ideation');
      await writeAll(fixture);
      await carryOut(as(fixture, 'eli'), fixture.quarter(), [
        { id: 'eli-done', kind: 'silentCard.done', round: 'round', done: true },
      ]);
    },
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'I am done' }).click();
      await frame.getByRole('region', { name: /^2 of \d are done$/ }).waitFor();
    },
  },
  {
    ...room,
    name: 'room-2-ideation-reminded',
    account: 'cleo',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's2.ideation');
      await writeAll(fixture);
      await carryOut(as(fixture, 'ada'), fixture.quarter(), [
        { id: 'remind', kind: 'session.remind', session: 's2' },
      ]);
    },
    act: ({ frame }) => frame.getByText(/ waits for you\. /).waitFor(),
  },
  {
    ...room,
    name: 'room-2-ideation-lead',
    account: 'ada',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's2.ideation');
      await writeAll(fixture);
    },
    act: ({ frame }) => frame.getByRole('button', { name: /^Reveal \d+ cards/ }).waitFor(),
  },
  {
    ...room,
    name: 'room-2-ideation-revealed',
    account: 'ada',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's2.ideation');
      await writeAll(fixture);
      await carryOut(as(fixture, 'ada'), fixture.quarter(), [
        { id: 'show', kind: 'writingRound.reveal', round: 'round' },
      ]);
    },
    act: ({ frame }) => frame.getByRole('heading', { name: /shown to everybody/ }).waitFor(),
  },
];
