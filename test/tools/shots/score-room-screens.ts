import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { Choice, ScoreScale } from '#domain/entities/scoring/score/score';
import type { Command } from '#domain/quarter/command';
import { shortlistOf } from '#domain/views/sessions/shortlist';
import { bothHeard } from '../../support/given/both-heard';
import { beThere, carryOut, runningSession } from '../../support/pages/running-session';
import type { AppFixture } from '../../support/browser/app-fixture';
import { createPageCall } from '../../site/page-call';
import { tabPath, type Screen } from './screen';

type Account = 'ada' | 'ben' | 'cleo' | 'eli';

/** Choices that somebody makes in a minute or more: storage takes so many requests in one, and no more. */
const IN_A_MINUTE = 10;

const everybodyThere = async (fixture: AppFixture): Promise<void> => {
  for (const accountId of ['ada', 'ben', 'cleo', 'eli'] as const)
    await beThere(createPageCall(fixture.site, { accountId }), fixture.quarter(), 's3');
};

const as = async (fixture: AppFixture, accountId: Account, commands: readonly Command[]): Promise<void> => {
  await carryOut(createPageCall(fixture.site, { accountId }), fixture.quarter(), commands);
  if (commands.length <= IN_A_MINUTE) return;
  await fixture.site.advance(61_000);
  await everybodyThere(fixture);
};

const inSession3: Pick<Screen, 'siteContent' | 'account' | 'path'> = {
  siteContent: 'demo',
  account: 'ada',
  path: tabPath('sessions', 's3'),
};

/** Three colleagues join, the session runs there, and the cards of the shortlist are told. */
const gathered = async (fixture: AppFixture, activity: ActivityKey): Promise<readonly string[]> => {
  const call = createPageCall(fixture.site, { accountId: 'ada' });
  for (const who of ['ben', 'cleo', 'eli'] as const) {
    await as(fixture, who, [{ id: `join-${who}`, kind: 'member.join', role: 'engineering' }]);
  }
  await as(fixture, 'ada', runningSession(activity));
  await everybodyThere(fixture);
  const { quarter } = await call('quarter.open', { quarter: fixture.quarter() });
  return shortlistOf(quarter).cards.map(({ card }) => card.id);
};

const open = (scale: ScoreScale, cards: readonly string[], follows: string | null = null): Command => ({
  id: follows === null ? scale : 'again',
  kind: 'scoreRound.open',
  scale,
  cards,
  follows,
});

/** What somebody chooses for the first of the cards, and why they chose the first of it. */
const choosing = (
  round: string,
  who: Account,
  cards: readonly string[],
  values: readonly Choice[],
  because = '',
): readonly Command[] =>
  values.flatMap((value, n): readonly Command[] => {
    const card = cards[n];
    if (card === undefined) return [];
    const why = n === 0 && because !== '' ? { because } : {};
    return [{ id: `${round}-${who}-${String(n)}`, kind: 'estimate.give', round, card, value, ...why }];
  });

const all = (cards: readonly string[], first: Choice, rest: Choice): readonly Choice[] =>
  cards.map((_, n) => (n === 0 ? first : rest));

/** A first round about sizes, revealed: the first card lies apart, the others are close enough. */
const revealed = async (fixture: AppFixture): Promise<readonly string[]> => {
  const cards = await gathered(fixture, 's3.effort');
  await as(fixture, 'ada', [
    open('effort', cards),
    ...choosing('effort', 'ada', cards, all(cards, 'unsure', 'M')),
  ]);
  await as(
    fixture,
    'ben',
    choosing('effort', 'ben', cards, all(cards, 'S', 'M'), 'It is the page that we had for vouchers'),
  );
  await as(
    fixture,
    'cleo',
    choosing(
      'effort',
      'cleo',
      cards,
      all(cards, 'L', 'L'),
      'Nobody knows yet what early refunds cost us in fraud',
    ),
  );
  await as(fixture, 'eli', choosing('effort', 'eli', cards, all(cards, 'L', 'M')));
  await as(fixture, 'ada', [{ id: 'shown', kind: 'scoreRound.reveal', round: 'effort' }]);
  return cards;
};

const settled = (cards: readonly string[]): readonly Command[] => [
  { id: 'settled', kind: 'scoreRound.settle', round: 'effort', cards: cards.slice(1) },
];

/** Session #3 with its scores: sizes, a silent pass, S against L, both rounds, values. */
export const scoreRoomScreens: readonly Screen[] = [
  {
    ...inSession3,
    name: 'room-sizes',
    prepare: async (_page, fixture) => {
      await gathered(fixture, 's3.effort');
      await as(fixture, 'ada', [
        { id: 'l', kind: 'sizeDefinition.write', size: 'L', meaning: 'New ground for us', examples: [] },
      ]);
    },
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /^Ask for size/ }).click();
      await frame.getByText('Name one piece of finished work.').waitFor();
    },
  },
  {
    ...inSession3,
    name: 'room-effort',
    account: 'ben',
    prepare: async (_page, fixture) => {
      const cards = await gathered(fixture, 's3.effort');
      await as(fixture, 'ada', [
        open('effort', cards),
        ...choosing('effort', 'ada', cards, all(cards, 'S', 'M')),
      ]);
      await as(fixture, 'ben', choosing('effort', 'ben', cards, ['S', 'M', 'unsure']));
    },
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Card before' }).click();
      await frame.getByText(/of 4 are done$/).waitFor();
    },
  },
  {
    ...inSession3,
    name: 'room-effort-result',
    prepare: async (_page, fixture) => {
      await revealed(fixture);
    },
    act: ({ frame }) => frame.getByRole('list', { name: 'What came out' }).waitFor(),
  },
  {
    ...inSession3,
    name: 'room-spread',
    prepare: async (_page, fixture) => {
      const cards = await revealed(fixture);
      await as(fixture, 'ada', settled(cards));
    },
    act: ({ frame }) => frame.getByRole('heading', { name: 'S and L are far apart' }).waitFor(),
  },
  {
    ...inSession3,
    name: 'room-agreed',
    prepare: async (_page, fixture) => {
      const cards = await revealed(fixture);
      const one = cards.slice(0, 1);
      await as(fixture, 'ada', [
        ...settled(cards),
        ...bothHeard('effort', one[0] ?? ''),
        open('effort', one, 'effort'),
        ...choosing('again', 'ada', one, ['M']),
      ]);
      await as(fixture, 'ben', choosing('again', 'ben', one, ['S']));
      await as(fixture, 'cleo', choosing('again', 'cleo', one, ['L']));
      await as(fixture, 'eli', choosing('again', 'eli', one, ['M']));
      await as(fixture, 'ada', [{ id: 'shown-again', kind: 'scoreRound.reveal', round: 'again' }]);
    },
    act: ({ frame }) => frame.getByRole('region', { name: 'Round 2' }).waitFor(),
  },
  {
    ...inSession3,
    name: 'room-values',
    prepare: async (_page, fixture) => {
      const cards = await gathered(fixture, 's3.values');
      await as(fixture, 'ada', [
        open('business', cards),
        ...choosing('business', 'ada', cards, all(cards, 2, 3)),
      ]);
      await as(
        fixture,
        'ben',
        choosing('business', 'ben', cards, all(cards, 3, 2), 'It is why they call us'),
      );
      await as(fixture, 'cleo', choosing('business', 'cleo', cards, all(cards, 2, 1)));
      await as(fixture, 'ada', [{ id: 'shown', kind: 'scoreRound.reveal', round: 'business' }]);
      await as(fixture, 'ada', [
        { id: 'settled', kind: 'scoreRound.settle', round: 'business', cards },
        open('ux', cards),
        ...choosing('ux', 'ada', cards, [3]),
      ]);
      await as(fixture, 'cleo', choosing('ux', 'cleo', cards, all(cards, 2, 1)));
    },
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Card before' }).click();
      await frame.getByText('1 of 4 are done').waitFor();
    },
  },
];
