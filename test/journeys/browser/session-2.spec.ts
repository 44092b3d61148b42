import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';

const IDEAS = ['Ask thirty people who called', 'Put the label into the parcel', 'Count the calls for a week'];

test('session #2 is run by a team from its context to its shortlist', async ({ open, fixture }) => {
  test.setTimeout(180_000);
  const path = `/jira/projects/SHOP/okra/q/${fixture.quarter()}/sessions/s2`;
  const leader = await open(path, { account: 'ada' });
  const ada = appFrame(leader);
  const writer = await open(path, { account: 'ben' });
  const ben = appFrame(writer);
  await ben.getByRole('button', { name: 'Join this quarter' }).click();
  await ada.getByRole('button', { name: 'Hold session #2 again' }).click();

  await test.step('context: one objective after the other, for everybody', async () => {
    await expect(ada.getByText('Objective 1 of 4')).toBeVisible();
    await ada.getByRole('button', { name: /^Validate/ }).click();
    await ada.getByRole('button', { name: /^Next objective: / }).click();
    await expect(ben.getByRole('heading', { name: /A delivery promise that we keep/ })).toBeVisible();
  });

  await test.step('mapping: what the team owns stands under its objective', async () => {
    await ada.getByRole('button', { name: 'More for whoever leads' }).click();
    await ada.getByRole('menuitem', { name: 'Team mapping' }).click();
    await ben
      .getByRole('button', { name: /^Add what we own/ })
      .first()
      .click();
    await writer.keyboard.type('Parcel page');
    await writer.keyboard.press('Enter');
    await expect(ada.getByText('Parcel page', { exact: true })).toBeVisible();
  });

  await test.step('ideation: nobody sees what another writes, until all is revealed at once', async () => {
    await ada.getByRole('button', { name: 'Next: Silent ideation' }).click();
    const idea = ben.getByRole('textbox', { name: 'Your idea' });
    await idea.fill(IDEAS.join('\n'));
    await idea.press('Control+Enter');
    await expect(ben.getByRole('heading', { name: 'Your cards here, 3' })).toBeVisible();
    const reveal = ada.getByRole('button', { name: 'Reveal 3 cards' });
    await expect(reveal).toBeVisible({ timeout: 30_000 });
    for (const text of IDEAS) await expect(ada.getByText(text)).toHaveCount(0);
    await reveal.click();
    for (const text of IDEAS) await expect(ada.getByText(text)).toBeVisible();
    await expect(ben.getByText(IDEAS[0] ?? '')).toBeVisible();
  });

  await test.step('clusters: a card is moved on one page and stands there on the other', async () => {
    await ada.getByRole('button', { name: 'Next: Read and cluster' }).click();
    await expect(ben.getByRole('heading', { name: 'What belongs together?' })).toBeVisible();
    await ben.getByRole('button', { name: 'New cluster' }).click();
    await writer.keyboard.type('Calls');
    await writer.keyboard.press('Enter');
    await expect(ada.getByText('Calls', { exact: true })).toBeVisible();
  });

  await test.step('validation: a card gets its type by one key', async () => {
    await ada.getByRole('button', { name: 'Next: Validation' }).click();
    await expect(ben.getByRole('heading', { name: 'What kind of milestone is it?' })).toBeVisible();
    await ben.getByRole('button', { name: IDEAS[2] ?? '', exact: true }).click();
    await ben.getByRole('region', { name: 'Open card' }).waitFor();
    await writer.keyboard.press('4');
    await expect(ben.getByRole('radio', { name: /^Signal Test/ })).toBeChecked();
  });

  await test.step('votes: sealed, summed, and cut into a shortlist in one act', async () => {
    await ada.getByRole('button', { name: 'Next: Prioritise' }).click();
    await ada.getByRole('button', { name: /^Open the vote: \d votes each$/ }).click();
    const give = { name: `Give one vote to ${IDEAS[2] ?? ''}` };
    await ben.getByRole('button', give).click();
    await ben.getByRole('button', give).click();
    await ada.getByRole('button', give).click();
    await expect(ada.getByText('2 of 2 have voted')).toBeVisible({ timeout: 30_000 });
    await ada.getByRole('button', { name: 'Reveal the votes' }).click();
    await expect(ben.getByText('3 votes by 2 people')).toBeVisible();
  });

  await test.step('the end says what it leaves, and the list of sessions that it was held', async () => {
    await ada.getByRole('button', { name: 'To the end of the session' }).click();
    await ada.getByRole('button', { name: 'Finish session #2' }).click();
    await expect(ben.getByText(/^Held on /)).toBeVisible();
    await ada.getByRole('button', { name: 'Back to sessions' }).click();
    await expect(ada.getByRole('heading', { name: /#2 Milestones Done/ })).toBeVisible();
  });
});
