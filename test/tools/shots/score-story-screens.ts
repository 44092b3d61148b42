import type { Choice } from '#domain/entities/scoring/score/score';
import type { Command } from '#domain/quarter/command';
import { appFrame } from '../../support/browser/app-page';
import type { AppFixture } from '../../support/browser/app-fixture';
import { bothHeard } from '../../support/given/both-heard';
import { beThere, carryOut, runningSession } from '../../support/pages/running-session';
import { createPageCall } from '../../site/page-call';
import { issueKey } from './issues';
import { tabPath, type Screen } from './screen';

type Account = 'ada' | 'ben' | 'cleo' | 'eli';

const CARD = 'Show a window to one region';

const as = (fixture: AppFixture, accountId: Account, commands: readonly Command[]): Promise<void> =>
  carryOut(createPageCall(fixture.site, { accountId }), fixture.quarter(), commands);

const FIRST: Readonly<Record<Account, readonly [Choice, string]>> = {
  ada: ['unsure', ''],
  ben: ['S', 'It is the page that we had for vouchers'],
  cleo: ['L', 'Nobody knows yet what early refunds cost us in fraud'],
  eli: ['L', 'A second region means a second carrier, with labels, texts and a contract of its own to read'],
};
const SECOND: Readonly<Record<Account, readonly [Choice, string]>> = {
  ada: ['M', ''],
  ben: ['S', 'One region only, and by hand'],
  cleo: ['L', ''],
  eli: ['L', ''],
};

const asked = async (fixture: AppFixture): Promise<void> => {
  const call = createPageCall(fixture.site, { accountId: 'ada' });
  for (const who of ['ben', 'cleo', 'eli'] as const)
    await as(fixture, who, [{ id: `join-${who}`, kind: 'member.join', role: 'engineering' }]);
  await as(fixture, 'ada', runningSession('s3.effort'));
  for (const who of ['ada', 'ben', 'cleo', 'eli'] as const)
    await beThere(createPageCall(fixture.site, { accountId: who }), fixture.quarter(), 's3');
  const { quarter } = await call('quarter.open', { quarter: fixture.quarter() });
  const card = quarter.milestones.find(({ title }) => title === CARD)?.id ?? '';
  const round = async (id: string, follows: string | null, given: typeof FIRST): Promise<void> => {
    await as(fixture, 'ada', [
      { id, kind: 'scoreRound.open', scale: 'effort', cards: [card], follows, override: true },
    ]);
    for (const who of ['ada', 'ben', 'cleo', 'eli'] as const) {
      const [value, because] = given[who];
      await as(fixture, who, [
        { id: `${id}-${who}`, kind: 'estimate.give', round: id, card, value, because },
      ]);
    }
    await as(fixture, 'ada', [{ id: `${id}-shown`, kind: 'scoreRound.reveal', round: id }]);
  };
  await round('first', null, FIRST);
  await as(fixture, 'ada', bothHeard('first', card));
  await round('second', 'first', SECOND);
  const changes = { effort: 'L', effortUncertain: true } as const;
  await as(fixture, 'ada', [{ id: 'written', kind: 'milestone.edit', target: card, changes }]);
};

/** How a card came to its size: in the workspace, and on its issue. */
export const scoreStoryScreens: readonly Screen[] = [
  {
    name: 'milestones-card-rounds',
    siteContent: 'demo',
    account: 'ada',
    path: tabPath('milestones'),
    prepare: (_page, fixture) => asked(fixture),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: CARD, exact: true }).click();
      await frame.getByText('Second round').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'issue-rounds',
    siteContent: 'published',
    account: 'ben',
    path: async (fixture) => `/jira/browse/${await issueKey(fixture, CARD)}`,
    prepare: (_page, fixture) => asked(fixture),
    act: async ({ page }) => {
      await page.getByRole('button', { name: 'Apps' }).click();
      await page.getByRole('menuitem', { name: 'OKRA' }).click();
      await appFrame(page, 0).getByText('Second round').waitFor();
    },
  },
];
