import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { Command } from '#domain/quarter/command';
import type { AppFixture } from '../../support/browser/app-fixture';
import { beThere, carryOut, runningSession } from '../../support/pages/running-session';
import { createPageCall } from '../../site/page-call';
import { tabPath, type Screen } from './screen';

type Account = 'ada' | 'ben' | 'cleo' | 'eli';

const ROLES = { ben: 'engineering', cleo: 'design', eli: 'data' } as const;

const as = (fixture: AppFixture, accountId: Account, commands: readonly Command[]): Promise<void> =>
  carryOut(createPageCall(fixture.site, { accountId }), fixture.quarter(), commands);

/** Cards of the sample by their titles, and the member of an account. */
const known = async (fixture: AppFixture, accountId: Account) => {
  const call = createPageCall(fixture.site, { accountId });
  const { quarter, me } = await call('quarter.open', { quarter: fixture.quarter() });
  return {
    member: me.member ?? '',
    card: (title: string): string => quarter.milestones.find((one) => one.title === title)?.id ?? '',
    unplaced: quarter.milestones.filter(({ id }) => quarter.placements.every((one) => one.id !== id)),
  };
};

/** Four people in the room of session #4 that Ada leads. */
const hold = async (fixture: AppFixture, activity: ActivityKey): Promise<void> => {
  for (const account of ['ben', 'cleo', 'eli'] as const)
    await as(fixture, account, [{ id: `join-${account}`, kind: 'member.join', role: ROLES[account] }]);
  for (const account of ['ada', 'ben', 'cleo', 'eli'] as const)
    await beThere(createPageCall(fixture.site, { accountId: account }), fixture.quarter(), 's4');
  await as(fixture, 'ada', runningSession(activity));
  for (const account of ['ben', 'cleo', 'eli'] as const)
    await as(fixture, account, [
      { id: `here-${account}`, kind: 'session.attend', session: 's4', observes: false },
    ]);
};

/** Cleo has the turn and proposes weeks for the first card without any, or is still choosing. */
const propose = async (fixture: AppFixture): Promise<void> => {
  await hold(fixture, 's4.propose');
  const { member, unplaced, card } = await known(fixture, 'cleo');
  const proposed = unplaced[0]?.id ?? card('One feed of carrier scans');
  await as(fixture, 'ada', [{ id: 'turn', kind: 'session.show', session: 's4', subject: member }]);
  await as(fixture, 'cleo', [
    { id: 'place', kind: 'placement.place', milestone: proposed, startWeek: 9, endWeek: 13 },
  ]);
  const react = (id: string, kind: 'risk' | 'capacity' | 'fine', text: string): Command => ({
    id,
    kind: 'reaction.add',
    values: { milestoneId: proposed, kind, text },
  });
  await as(fixture, 'ben', [
    react('r1', 'risk', 'The record of kept sizes is not on the board. It has to come first.'),
  ]);
  await as(fixture, 'eli', [
    react('r2', 'capacity', 'Data science is only me. Together with the fraud spike it gets tight.'),
  ]);
};

const mark = (id: string, values: Extract<Command, { kind: 'marker.add' }>['values']): Command => ({
  id,
  kind: 'marker.add',
  values,
});

const annotate = async (fixture: AppFixture): Promise<void> => {
  await hold(fixture, 's4.annotate');
  await as(fixture, 'ben', [
    mark('m1', {
      kind: 'external-unlock',
      text: 'Carrier opens its scan feed',
      startWeek: 3,
      endWeek: 4,
      owner: 'Ben',
    }),
    mark('m2', { kind: 'alignment', text: 'Warehouse agrees on its export', startWeek: 6, endWeek: 6 }),
    mark('m3', { kind: 'risk', text: 'Two of us are away', startWeek: 12, endWeek: 13, owner: 'Cleo' }),
    mark('m4', { kind: 'deep-learning', text: 'How do people measure themselves at home?' }),
  ]);
};

const ask = async (fixture: AppFixture): Promise<void> => {
  await hold(fixture, 's4.sequence');
  await as(fixture, 'ada', [{ id: 'sure', kind: 'confidenceRound.open', follows: null }]);
};

const give = (fixture: AppFixture, by: Account, round: string, value: 1 | 2 | 3 | 4 | 5, because = '') =>
  as(fixture, by, [{ id: `${by}-${round}`, kind: 'confidence.give', round, value, because }]);

const low = async (fixture: AppFixture): Promise<void> => {
  await ask(fixture);
  await give(fixture, 'ada', 'sure', 4);
  await give(fixture, 'ben', 'sure', 4, 'We learn before we build');
  await give(fixture, 'cleo', 'sure', 2, 'In week 5 two cards need me alone.');
  await give(fixture, 'eli', 'sure', 2, 'Nobody has asked the warehouse for its export.');
  await as(fixture, 'ada', [{ id: 'show', kind: 'confidenceRound.reveal', round: 'sure' }]);
};

const room = { siteContent: 'demo', account: 'ada', path: tabPath('sessions', 's4') } as const;

/** The rooms of session #4, at their activities. */
export const draftRoomScreens: readonly Screen[] = [
  {
    ...room,
    name: 'room-4-propose',
    prepare: (_page, fixture) => propose(fixture),
    act: async ({ frame }) => {
      await frame.getByText('2 open').waitFor();
      await frame.getByRole('button', { name: 'Fine' }).click();
      await frame.getByRole('textbox', { name: /^Why “/ }).waitFor();
    },
  },
  {
    ...room,
    name: 'room-4-your-turn',
    account: 'ben',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's4.propose');
      const { member } = await known(fixture, 'ben');
      await as(fixture, 'ada', [{ id: 'turn', kind: 'session.show', session: 's4', subject: member }]);
    },
    act: async ({ frame }) => {
      await frame.getByRole('heading', { name: /^Your turn/ }).waitFor();
      await frame.getByRole('region', { name: 'Not placed' }).getByRole('button').first().click();
    },
  },
  {
    ...room,
    name: 'room-4-annotate',
    prepare: (_page, fixture) => annotate(fixture),
    act: ({ frame }) => frame.getByRole('list', { name: 'Markers over the weeks' }).waitFor(),
  },
  {
    ...room,
    name: 'room-4-questions',
    prepare: async (_page, fixture) => {
      await propose(fixture);
      await as(fixture, 'ada', [{ id: 'on', kind: 'session.goTo', session: 's4', activity: 's4.questions' }]);
    },
    act: ({ frame }) => frame.getByRole('region', { name: 'Is the sequence risky?' }).waitFor(),
  },
  {
    ...room,
    name: 'room-4-sequence',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's4.sequence');
      const { card } = await known(fixture, 'ada');
      await as(fixture, 'ada', [
        {
          id: 'early',
          kind: 'placement.place',
          milestone: card('Start a return from the order'),
          startWeek: 2,
          endWeek: 4,
        },
      ]);
    },
    act: ({ frame }) => frame.getByRole('list', { name: 'What does not fit yet' }).waitFor(),
  },
  {
    ...room,
    name: 'room-4-chosen',
    prepare: (_page, fixture) => hold(fixture, 's4.sequence'),
    act: async ({ frame }) => {
      await frame
        .getByRole('button', { name: /One feed of carrier scans/ })
        .first()
        .click();
      await frame.getByRole('button', { name: 'Flag it' }).click();
      await frame.getByRole('button', { name: 'Take the flag off' }).waitFor();
    },
  },
  {
    ...room,
    name: 'room-4-split',
    prepare: (_page, fixture) => hold(fixture, 's4.sequence'),
    act: async ({ frame }) => {
      await frame
        .getByRole('button', { name: /One feed of carrier scans/ })
        .first()
        .click();
      await frame.getByRole('button', { name: 'Split it' }).click();
      await frame.getByRole('dialog').getByRole('button', { name: 'Add a part' }).click();
      await frame.getByRole('textbox', { name: 'Part 3' }).fill('Scans of the second carrier');
    },
  },
  {
    ...room,
    name: 'room-4-confidence',
    prepare: async (_page, fixture) => {
      await ask(fixture);
      await give(fixture, 'ada', 'sure', 4);
      await give(fixture, 'cleo', 'sure', 2, 'In week 5 two cards need me alone.');
    },
    act: ({ frame }) => frame.getByText('Your vote').waitFor(),
  },
  {
    ...room,
    name: 'room-4-confidence-low',
    prepare: (_page, fixture) => low(fixture),
    act: ({ frame }) => frame.getByRole('region', { name: 'What would raise it?' }).waitFor(),
  },
  {
    ...room,
    name: 'room-4-confidence-late',
    prepare: async (_page, fixture) => {
      await ask(fixture);
      await give(fixture, 'cleo', 'sure', 4);
    },
    act: async ({ frame, fixture }) => {
      await frame.getByRole('textbox', { name: /^Because/ }).fill('In week 5 two cards need me alone.');
      await as(fixture, 'ada', [{ id: 'shown', kind: 'confidenceRound.reveal', round: 'sure' }]);
      await frame.getByRole('button', { name: 'Show what you wrote' }).click();
      await frame.getByRole('list', { name: 'Your unsaved texts' }).waitFor();
      await frame.getByRole('button', { name: 'Ask once more' }).click();
    },
  },
  {
    ...room,
    name: 'room-4-confidence-again',
    prepare: async (_page, fixture) => {
      await low(fixture);
      await as(fixture, 'ada', [{ id: 'again', kind: 'confidenceRound.open', follows: 'sure' }]);
      await give(fixture, 'ada', 'again', 4);
      await give(fixture, 'ben', 'again', 5);
      await give(fixture, 'cleo', 'again', 4, 'Week 5 is fine now');
      await give(fixture, 'eli', 'again', 3);
      await as(fixture, 'ada', [{ id: 'show-again', kind: 'confidenceRound.reveal', round: 'again' }]);
    },
    act: ({ frame }) => frame.getByText(/^Up by/).waitFor(),
  },
];
