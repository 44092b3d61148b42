import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { button, send } from '../../support/browser/session-pages';
import { putTeam } from '../../support/browser/session-team';

test.use({ actionTimeout: 20_000 });

test('a team runs session #0 from what it knows to its vision', async ({ open, fixture }) => {
  test.setTimeout(180_000);
  const team = await putTeam(fixture, ['ben', 'cleo'], []);
  await team.enters(['cleo'], 's0');
  const [leader, colleague] = await Promise.all([
    open(team.room('s0'), { account: 'ada' }),
    open(team.room('s0'), { account: 'ben' }),
  ]);
  const [ada, ben] = [appFrame(leader), appFrame(colleague)];

  await test.step('canvas: what is known, written in the open', async () => {
    await button(ada, 'Start session #0').click();
    await expect(ben.getByText('Ada Okafor leads')).toBeVisible();
    await button(ben, 'Add a note to Customer pains').click();
    await send(ben.getByRole('textbox', { name: 'What is known' }), 'Parcels come without a word');
    await expect(ada.getByText('Parcels come without a word')).toBeVisible();
    await team.does('cleo', [
      { kind: 'session.attend', session: 's0', observes: false },
      {
        id: 'hour',
        kind: 'canvasNote.add',
        values: { area: 'gains', text: 'To know the hour', kind: 'feedback' },
      },
      { id: 'group', kind: 'cluster.add', values: { sessionId: 's0', name: 'Told in time', area: 'gains' } },
      { kind: 'canvasNote.edit', target: 'hour', changes: { clusterId: 'group' } },
    ]);
  });

  await test.step('votes: on groups and single notes, sealed until the reveal', async () => {
    await button(ada, 'Next: Group and vote').click();
    await button(ada, /^Open the vote: /).click();
    for (const frame of [ada, ben]) await button(frame, 'Give one vote to Told in time').click();
    const { voteRounds } = await team.read();
    await team.does('cleo', [
      { kind: 'vote.give', round: voteRounds[0]?.id ?? '', subject: 'group', votes: 1 },
    ]);
    await expect(ada.getByText('3 of 3 have voted')).toBeVisible({ timeout: 20_000 });
    await button(ada, 'Reveal the votes').click();
    await expect(ben.getByRole('heading', { name: 'What we found to matter most' })).toBeVisible();
  });

  await test.step('vision: three gaps make one sentence that everybody reads', async () => {
    await button(ada, 'Next: Vision').click();
    await ben.getByRole('textbox', { name: 'Do what' }).fill('tell people the hour');
    await ben.getByRole('textbox', { name: 'Which outcome' }).fill('end the calls');
    await send(ben.getByRole('textbox', { name: 'Which users or teams' }), 'everybody who waits');
    const sentence =
      'This quarter, we will tell people the hour in order to end the calls for everybody who waits.';
    await expect(ada.getByText(sentence).first()).toBeVisible();
    await button(ada, 'To the end of the session').click();
    await expect(ada.getByText('There is one vision', { exact: true })).toBeVisible();
    await button(ada, 'Finish session #0').click();
    await expect(ben.getByText(/^Held on /)).toBeVisible();
    const { visions, sessions } = await team.read();
    expect(visions.map(({ text }) => text)).toEqual([sentence]);
    expect(sessions.find(({ id }) => id === 's0')?.state).toBe('done');
  });
});
