import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { button, send } from '../../support/browser/session-pages';
import { putTeam } from '../../support/browser/session-team';

const CLUSTER = 'Parcels that speak first';

test.use({ actionTimeout: 20_000 });

test('a team runs session #1 from what the company wants to its objectives', async ({ open, fixture }) => {
  test.setTimeout(180_000);
  const team = await putTeam(
    fixture,
    ['ben', 'cleo'],
    [
      { id: 'c1', kind: 'companyObjective.add', values: { title: 'People come back', nick: 'Loyalty' } },
      { id: 'c2', kind: 'companyObjective.add', values: { title: 'Every order pays', nick: 'Margin' } },
    ],
  );
  await team.enters(['cleo'], 's1');
  const [leader, colleague] = await Promise.all([
    open(team.room('s1'), { account: 'ada' }),
    open(team.room('s1'), { account: 'ben' }),
  ]);
  const [ada, ben] = [appFrame(leader), appFrame(colleague)];

  await test.step('company objectives: one after the other, for everybody', async () => {
    await button(ada, 'Start session #1').click();
    await expect(ben.getByText('Ada Okafor leads')).toBeVisible();
    await team.does('cleo', [{ kind: 'session.attend', session: 's1', observes: false }]);
    await button(ada, 'Next objective: Margin').click();
    await expect(ben.getByRole('heading', { name: 'Every order pays' })).toBeVisible();
  });

  await test.step('contributions: written in silence, and shown at once', async () => {
    await button(ada, 'Next: Silent contributions').click();
    await send(ben.getByRole('textbox', { name: 'Your idea' }), 'Say that a parcel is late');
    await expect(ben.getByRole('region', { name: 'Your cards, 1' })).toBeVisible();
    const { writingRounds } = await team.read();
    await team.does('cleo', [
      {
        kind: 'silentCard.write',
        round: writingRounds[0]?.id ?? '',
        text: 'Tell support first',
        companyObjectiveId: 'c1',
      },
    ]);
    await button(ada, /^Reveal /).click();
    for (const frame of [ada, ben]) await expect(frame.getByText('Tell support first')).toBeVisible();
  });

  await test.step('clusters: one of them becomes an objective with one act', async () => {
    await button(ada, 'Next: Read and cluster').click();
    await button(ben, 'New cluster').click();
    await colleague.keyboard.type(CLUSTER);
    await colleague.keyboard.press('Enter');
    await expect(ada.getByText(CLUSTER, { exact: true })).toBeVisible();
    const { clusters, contributions } = await team.read();
    const clusterId = clusters[0]?.id ?? '';
    await team.does(
      'cleo',
      contributions.map(({ id }) => ({ kind: 'contribution.edit', target: id, changes: { clusterId } })),
    );
    await button(ada, 'Make it an objective').click();
    await expect(ben.getByText('Became')).toBeVisible();
  });

  await test.step('blockers: everybody names one, or says that there is none', async () => {
    await button(ada, 'Next: Blocker check').click();
    for (const frame of [ada, ben]) await button(frame, 'Nothing stands in my way').click();
    await team.does('cleo', [
      { kind: 'blocker.add', values: { kind: 'dependency', text: 'The contract is not signed' } },
    ]);
    await expect(ada.getByText('Everybody has answered.')).toBeVisible();
    await expect(ben.getByText('The contract is not signed')).toBeVisible();
  });

  await test.step('pairs: a key result with what is believed behind it', async () => {
    await button(ada, 'Next: Value in pairs').click();
    for (const [act, text] of [
      ['Add hypothesis', 'If we speak first, nobody calls'],
      ['Add key result', 'Half the calls'],
    ] as const) {
      await button(ben, act).click();
      await colleague.keyboard.type(text);
      await colleague.keyboard.press('Enter');
      await expect(ada.getByText(text).first()).toBeVisible();
      await colleague.keyboard.press('Escape');
    }
    await button(ada, 'To the end of the session').click();
    await expect(
      ada.getByText('3 of 3 people said what could stop them, or that nothing does'),
    ).toBeVisible();
    await button(ada, 'Finish session #1').click();
    await expect(ben.getByText(/^Held on /)).toBeVisible();
    const { objectives, keyResults, hypotheses, sessions } = await team.read();
    expect(objectives.map(({ title, clusterId }) => [title, clusterId !== null])).toEqual([[CLUSTER, true]]);
    expect(objectives[0]?.companyObjectiveIds).toContain('c1');
    expect(keyResults).toHaveLength(1);
    expect(hypotheses).toHaveLength(1);
    expect(sessions.find(({ id }) => id === 's1')?.state).toBe('done');
  });
});
