import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { button } from '../../support/browser/session-pages';
import { agreed, putTeam } from '../../support/browser/session-team';

const REASON = 'Nobody has asked the warehouse';
const CARDS = ['Hear the carrier', 'Count the calls', 'Show the hour'];

test.use({ actionTimeout: 20_000 });

test('a team runs session #4 from its first proposal to how sure it is', async ({ open, fixture }) => {
  test.setTimeout(180_000);
  const team = await putTeam(
    fixture,
    ['ben', 'cleo'],
    [
      ...agreed,
      ...CARDS.map((title, at) => ({
        id: `card-${String(at)}`,
        kind: 'milestone.add' as const,
        values: {
          title,
          type: 'epic' as const,
          hypothesisIds: ['h1'],
          effort: 'M' as const,
          businessValue: 2 as const,
          uxValue: 2 as const,
          dependenciesNone: true,
          status: 'scored' as const,
        },
      })),
    ],
  );
  await team.enters(['cleo'], 's4');
  const [leader, colleague] = await Promise.all([
    open(team.room('s4'), { account: 'ada' }),
    open(team.room('s4'), { account: 'ben' }),
  ]);
  const [ada, ben] = [appFrame(leader), appFrame(colleague)];

  await test.step('proposals: each in turn takes a card and says its weeks, the others react', async () => {
    await button(ada, 'Start session #4').click();
    await expect(ben.getByText('Ada Okafor leads')).toBeVisible();
    await team.does('cleo', [{ kind: 'session.attend', session: 's4', observes: false }]);
    const members = { ada: await team.member('ada'), ben: await team.member('ben') };
    for (let turn = 1; turn <= CARDS.length; turn += 1) {
      const before = (await team.read()).places[0]?.subject ?? null;
      await button(ada, /^Ask /).click();
      const turnOf = async () => (await team.read()).places[0]?.subject ?? null;
      await expect.poll(turnOf).not.toBe(before);
      const now = await turnOf();
      if (now === members.ada || now === members.ben) {
        const frame = now === members.ada ? ada : ben;
        const other = now === members.ada ? ben : ada;
        await frame.getByRole('region', { name: 'Not placed' }).getByRole('button').first().click();
        await frame.getByRole('combobox', { name: 'From', exact: true }).click();
        await frame
          .getByRole('option')
          .nth(turn - 1)
          .click();
        await button(frame, /^Propose week/).click();
        await other.getByRole('button', { name: /^Risky sequence/ }).click();
      } else {
        const { milestones, placements } = await team.read();
        const free = milestones.find(({ id }) => placements.every((one) => one.id !== id));
        await team.does('cleo', [
          { kind: 'placement.place', milestone: free?.id ?? '', startWeek: turn, endWeek: turn },
        ]);
      }
      await expect(ada.getByRole('region', { name: 'Not placed' })).toContainText(
        turn === CARDS.length ? 'Every card has weeks.' : `Not placed ${String(CARDS.length - turn)}`,
      );
    }
  });

  await test.step('markers and the three questions', async () => {
    await button(ada, 'Next: Annotate').click();
    await ben.getByRole('textbox', { name: 'What is needed' }).fill('The warehouse agrees on its export');
    await button(ben, 'Add marker').click();
    await expect(ada.getByText('The warehouse agrees on its export').first()).toBeVisible();
    await button(ada, 'Next: Three questions').click();
    await expect(ben.getByRole('region', { name: 'Is the sequence risky?' })).toBeVisible();
    await button(ada, 'Next: Final sequence').click();
  });

  /** Everybody says how sure they are, and it is shown. */
  const vote = async (adas: number, bens: string, cleos: 4 | 5): Promise<void> => {
    await ada
      .getByRole('radio')
      .nth(adas - 1)
      .check({ force: true });
    await ben.getByRole('radio', { name: bens }).check({ force: true });
    const round = (await team.read()).confidenceRounds.at(-1)?.id ?? '';
    await team.does('cleo', [{ kind: 'confidence.give', round, value: cleos, because: '' }]);
    await expect(ada.getByText('3 of 3 have voted')).toBeVisible({ timeout: 20_000 });
    await button(ada, 'Reveal 3 votes').click();
    await expect(ben.getByRole('list', { name: 'Votes' })).toBeVisible();
  };

  await test.step('confidence: hidden, heard where it is low, and once more', async () => {
    await button(ada, 'How sure are we?').click();
    await ben.getByRole('textbox', { name: 'Because, if you like' }).fill(REASON);
    await vote(4, 'Little', 4);
    await button(ben, `Make it a marker: ${REASON}`).click();
    await expect(ada.getByText('Noted as a marker')).toBeVisible();
    // Nobody can take it back, so it says what happens first.
    await button(ada, 'Ask once more').click();
    await expect(ada.getByText('This result stays readable beside the next one.')).toBeVisible();
    await button(ada, 'Ask everybody').click();
    await vote(4, 'Good', 5);
    await expect(ben.getByText(/^Up by /)).toBeVisible();
  });

  await test.step('the end: a draft with weeks, markers and what was said', async () => {
    await button(ada, 'To the end of the session').click();
    await expect(ada.getByText('3 cards have weeks', { exact: true })).toBeVisible();
    await button(ada, 'Finish session #4').click();
    await expect(ben.getByText(/^Held on /)).toBeVisible();
    const { placements, markers, reactions, confidenceRounds, sessions } = await team.read();
    expect(placements).toHaveLength(CARDS.length);
    expect(markers.map(({ text }) => text)).toContain(REASON);
    expect(reactions.map(({ kind }) => kind)).toContain('risk');
    expect(confidenceRounds.map(({ state }) => state)).toEqual(['revealed', 'revealed']);
    expect(sessions.find(({ id }) => id === 's4')?.state).toBe('done');
  });
});
