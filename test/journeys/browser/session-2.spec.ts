import type { FrameLocator, Page } from '@playwright/test';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { COURSES } from '../../support/browser/session-courses';
import { button, restingTopsOf, secondsOf, topsOf } from '../../support/browser/session-pages';
import { putTeam } from '../../support/browser/session-team';
import { watchActs } from '../../support/browser/watch-acts';

/** So many acts may a session of two dozen cards ask of whoever leads it, beside turning to the next card. */
const MOST_ACTS = 40;

const BEN = [
  'Ask thirty people who called',
  'Put the label into the parcel',
  'Count the calls for a week',
  'Show the hour in the basket',
  'Keep the basket for a month',
];
const BEN_LATER = 'Build the account page';
const FAY = ['A line that answers by itself', 'Send the message two hours before'];
const ADA = ['Hold the price for a day', 'A size adviser', 'Fewer photographs'];
const WITHOUT_PAGE = {
  cleo: [
    'Listen to twenty calls',
    'Draw the way back',
    'Three words for a return',
    'Try a locker',
    'One form',
  ],
  dev: ['A window to one region', 'Price of an hour', 'Ask the carrier', 'Refund on the way'],
  eli: ['How many come back', 'Which sizes return', 'Who buys again', 'Cost of a call'],
} as const;
const CARDS = 24;

/** Puts lines from elsewhere into a field, as a paste does. */
const paste = (frame: FrameLocator, lines: readonly string[]): Promise<void> =>
  frame.getByRole('textbox', { name: 'Your idea' }).evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, lines.join('\n'));

/** The tab goes behind another one, or comes back. */
const setHidden = async (page: Page, isHidden: boolean): Promise<void> => {
  for (const frame of page.frames())
    await frame.evaluate(
      (state) => {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      },
      isHidden ? 'hidden' : 'visible',
    );
};

test.use({ actionTimeout: 20_000 });

test('six people run session #2 with two dozen cards, and it asks little of whoever leads', async ({
  open,
  fixture,
}) => {
  test.setTimeout(240_000);
  const acts = watchActs();
  const team = await putTeam(fixture, ['ben', 'cleo', 'dev', 'eli']);
  await team.does('ada', [
    { kind: 'member.edit', target: await team.member('ben'), changes: { facilitator: true } },
  ]);
  await team.enters(['cleo', 'dev', 'eli'], 's2');
  const path = team.room('s2');
  const [leader, writer] = await Promise.all([
    open(path, { account: 'ada', prepare: acts.prepare }),
    open(path, { account: 'ben' }),
  ]);
  const [ada, ben] = [appFrame(leader), appFrame(writer)];

  await test.step('lobby: what it is for, and who is there', async () => {
    await expect(
      ben.getByText('A facilitator starts the session. This page follows by itself.'),
    ).toBeHidden();
    await expect(ada.getByRole('heading', { name: /^People, \d of 5 here$/ })).toBeVisible();
    await button(ada, 'Start session #2').click();
    await expect(ben.getByText('Ada Okafor leads')).toBeVisible();
    for (const person of ['cleo', 'dev', 'eli'] as const)
      await team.does(person, [{ kind: 'session.attend', session: 's2', observes: false }]);
  });

  await test.step('context: one objective after the other, for everybody', async () => {
    for (const at of [1, 2, 3]) {
      await expect(ada.getByText(`Objective ${String(at)} of 3`)).toBeVisible();
      await button(ada, /^Validate/).click();
      if (at < 3) await button(ada, /^Next objective: /).click();
    }
    await expect(ben.getByRole('heading', { name: /Sizes that fit/ })).toBeVisible();
  });

  await test.step('mapping: what the team owns stands under its objective', async () => {
    await button(ada, 'Next: Team mapping').click();
    await button(ben, /^Add what we own/)
      .first()
      .click();
    await writer.keyboard.type('Parcel page');
    await writer.keyboard.press('Enter');
    await team.does('cleo', [{ kind: 'feature.add', values: { name: 'Label printer', objectiveId: 'o2' } }]);
    for (const name of ['Parcel page', 'Label printer'])
      await expect(ada.getByText(name, { exact: true })).toBeVisible();
    await button(ada, 'Next: Silent ideation').click();
  });

  const idea = { name: 'Your idea' };
  await test.step('ideation: pasted lines are cards, and a reload keeps what was being typed', async () => {
    await expect(ben.getByRole('textbox', idea)).toBeVisible();
    await paste(ben, BEN);
    await expect(ben.getByRole('heading', { name: 'Your cards here, 5' })).toBeVisible();
    await ben.getByRole('textbox', idea).fill(BEN_LATER);
    await writer.reload();
    await expect(ben.getByRole('textbox', idea)).toHaveValue(BEN_LATER);
    await ben.getByRole('textbox', idea).press('Control+Enter');
    await expect(ben.getByRole('heading', { name: 'Your cards here, 6' })).toBeVisible();
    for (const text of ADA) {
      await ada.getByRole('textbox', idea).fill(text);
      await ada.getByRole('textbox', idea).press('Control+Enter');
    }
    const { writingRounds } = await team.read();
    const round = writingRounds[0]?.id ?? '';
    for (const [person, texts] of Object.entries(WITHOUT_PAGE))
      await team.does(
        person as keyof typeof WITHOUT_PAGE,
        texts.map((text, at) => ({
          kind: 'silentCard.write',
          round,
          text,
          companyObjectiveId: null,
          hypothesisId: `h${String((at % 6) + 1)}`,
        })),
      );
  });

  const late = await open(path, { account: 'fay' });
  const fay = appFrame(late);
  await test.step('whoever comes late reads what was done, and has their full rights', async () => {
    await button(fay, 'Join this quarter').click();
    await expect(fay.getByText(/You came while the session was at: Silent ideation\./)).toContainText(
      'Done before: Context, Team mapping.',
    );
    await button(fay, 'All right').click();
    await fay.getByRole('textbox', idea).fill(FAY.join('\n'));
    await fay.getByRole('textbox', idea).press('Control+Enter');
    await expect(fay.getByRole('heading', { name: 'Your cards here, 2' })).toBeVisible();
  });

  await test.step('a clock that stands still stands still for all, also over a reload', async () => {
    await button(ada, 'Pause').click();
    await expect(ben.getByText('paused')).toBeVisible();
    // Her page stops at what it thinks the time is, and then at what the server says it was.
    await expect.poll(async () => (await secondsOf(ada)) - (await secondsOf(ben))).toBe(0);
    const stopped = await secondsOf(ben);
    await leader.reload();
    await expect(ada.getByText('paused')).toBeVisible();
    expect(await secondsOf(ada)).toBe(stopped);
    await button(ada, 'Go on').click();
    await expect(ben.getByText('paused')).toBeHidden();
    await expect
      .poll(async () => Math.abs((await secondsOf(ada)) - (await secondsOf(ben))))
      .toBeLessThanOrEqual(1);
  });

  await test.step('nobody saw a text before the reveal, and a hidden tab is right when it comes back', async () => {
    await setHidden(late, true);
    await expect(button(ada, `Reveal ${String(CARDS)} cards`)).toBeVisible({ timeout: 20_000 });
    for (const text of [...BEN, ...FAY]) await expect(ada.getByText(text)).toHaveCount(0);
    await button(ada, `Reveal ${String(CARDS)} cards`).click();
    const shown = { name: `${String(CARDS)} cards, shown to everybody` };
    for (const frame of [ada, ben]) await expect(frame.getByRole('heading', shown)).toBeVisible();
    await setHidden(late, false);
    await expect(fay.getByRole('heading', shown)).toBeVisible();
    await expect(fay.getByText(BEN_LATER)).toBeVisible();
  });

  let byBen: readonly string[] = [];
  await test.step('another facilitator takes the lead, and everybody sees who leads', async () => {
    await button(ben, 'Take the lead').click();
    await button(ben, 'Lead the session').click();
    await expect(ada.getByText('Ben Lindqvist leads')).toBeVisible();
    await button(ben, 'Next: Read and cluster').click();
    byBen = ['Take the lead', 'Lead the session', 'Next: Read and cluster'];
    await expect(fay.getByRole('heading', { name: 'What belongs together?' })).toBeVisible();
    await button(ada, 'Take the lead').click();
    await button(ada, 'Lead the session').click();
    await expect(ben.getByText('Ada Okafor leads')).toBeVisible();
  });

  await test.step('whoever looks around is not followed, and comes back', async () => {
    await button(ben, /^Prioritise, step 6 of 6/).click();
    await expect(ben.getByText('You look around. The session is at: Read and cluster.')).toBeVisible();
    await expect(ada.getByRole('heading', { name: 'What belongs together?' })).toBeVisible();
    await button(ben, 'Back to the session').click();
    await expect(ben.getByRole('heading', { name: 'What belongs together?' })).toBeVisible();
  });

  await test.step('clusters: a card is large for everybody, and stands where anybody put it', async () => {
    await button(ada, 'Read cards aloud').click();
    await expect(ben.getByRole('region', { name: 'Where does it belong?' })).toBeVisible();
    await button(ben, /^A new cluster/).click();
    await writer.keyboard.type('Calls');
    await writer.keyboard.press('Enter');
    for (let at = 2; at <= CARDS; at += 1) {
      await button(ada, 'Read the next card').click();
      await expect(ada.getByText(`Card ${String(at)} of ${String(CARDS)}`)).toBeVisible();
      if (at % 8 === 0) await button(fay, /^Calls/).click();
    }
    await button(ada, 'Show the board').click();
    await expect(
      ben.getByRole('region', { name: 'Calls' }).getByRole('img', { name: '4 cards' }),
    ).toBeVisible();
  });

  await test.step('validation: pairs type several cards at once, and noise comes back', async () => {
    await button(ada, 'Next: Validation').click();
    await expect(ben.getByRole('region', { name: 'Pairs' })).toBeVisible();
    const ticks = ben.getByRole('checkbox', { name: /^Tick/ });
    const stood = await restingTopsOf(ticks);
    for (const at of [0, 1, 2]) await ticks.nth(at).check({ force: true });
    expect(await topsOf(ticks), 'no row moves under the hand that ticks').toEqual(stood);
    await ben
      .getByRole('toolbar', { name: 'Type of the ticked cards' })
      .getByRole('button', { name: 'Epic' })
      .click();
    await expect(ben.getByText('3 cards ticked')).toBeVisible();
    const untyped = (await team.read()).milestones.filter(({ type }) => type === null);
    const types = ['spike', 'enabler', 'signal_test'] as const;
    await team.does('cleo', [
      {
        kind: 'batch',
        commands: untyped.map(({ id }, at) => ({
          kind: 'milestone.edit',
          target: id,
          changes: { type: types[at % 3] ?? null },
        })),
      },
    ]);
    const away = untyped[0]?.title ?? '';
    await fay.getByRole('button', { name: away, exact: true }).click();
    await late.keyboard.press('x');
    await expect(button(ben, away)).toHaveCount(0);
    await button(ben, `Put ${away} back`).click();
    await expect(button(fay, away)).toBeVisible();
  });

  await test.step('votes: sealed, over budget refused, and as many out as were given', async () => {
    await button(ada, 'Next: Prioritise').click();
    await button(ada, 'Open the vote: 5 votes each').click();
    const { id: round } = await team.openRound('voteRounds');
    const { milestones } = await team.read();
    const cards = milestones.map(({ id, title }) => ({ id, title }));
    for (const frame of [ben, fay, ada]) {
      for (const at of [0, 0, 1, 1, 2])
        await button(frame, `Give one vote to ${cards[at]?.title ?? ''}`).click();
      await expect(frame.getByText('0 of 5')).toBeVisible();
    }
    await button(ben, `Give one vote to ${cards[3]?.title ?? ''}`).click();
    await expect(ben.getByRole('alert')).toHaveText('You have no vote left. Take one back first.');
    const giving = (subject: string, votes: number) =>
      ({ kind: 'vote.give', round, subject, votes }) as const;
    for (const person of ['cleo', 'dev', 'eli'] as const)
      await team.does(
        person,
        cards.slice(2, 5).map(({ id }, at) => giving(id, at < 2 ? 2 : 1)),
      );
    await expect(team.does('eli', [giving(cards[6]?.id ?? '', 1)])).rejects.toThrow('You have no vote left');
    await expect(ada.getByText('6 of 6 have voted')).toBeVisible({ timeout: 20_000 });
    await button(ada, 'Reveal the votes').click();
    for (const frame of [ada, fay]) await expect(frame.getByText('30 votes by 6 people')).toBeVisible();
    await button(ada, /^The first \d+ go on$/).click();
  });

  await test.step('the end says what it leaves, and the list of sessions that it was held', async () => {
    await button(ada, 'To the end of the session').click();
    await expect(ada.getByRole('heading', { name: /^Exit check, \d of \d$/ })).toBeVisible();
    await expect(ada.getByText('3 of 3 objectives are validated')).toBeVisible();
    await button(ada, 'Finish session #2').click();
    await expect(ben.getByText(/^Held on /)).toBeVisible();
    const { milestones, sessionRuns, attendances, sessions, voteRounds } = await team.read();
    expect(milestones).toHaveLength(CARDS);
    expect(milestones.filter(({ type }) => type === null)).toEqual([]);
    expect(milestones.filter(({ status }) => status === 'shortlisted').length).toBeGreaterThan(3);
    expect(attendances).toHaveLength(6);
    expect(voteRounds[0]?.results.reduce((sum, { votes }) => sum + votes, 0)).toBe(30);
    expect(sessionRuns[0]?.activities.every(({ took }) => took !== null)).toBe(true);
    expect(sessions.find(({ id }) => id === 's2')?.state).toBe('done');
  });

  const isNextCard = (name: string): boolean => name === 'Read the next card';
  const led = [...acts.made, ...byBen].filter((name) => !isNextCard(name));
  expect(acts.made.filter(isNextCard)).toHaveLength(CARDS - 1);
  expect(await team.course(), 'the same as by keys').toEqual(COURSES.s2);
  expect(led.length, led.join('; ')).toBeLessThanOrEqual(MOST_ACTS);
});
