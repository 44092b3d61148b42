import type { FrameLocator } from '@playwright/test';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';

const room = (quarter: string, session: string) =>
  `/jira/projects/SHOP/okra/q/${quarter}/sessions/${session}`;

/** Seconds that a clock shows, less than none where it is over. */
const secondsOf = async (frame: FrameLocator): Promise<number> => {
  const text = (await frame.getByRole('timer').textContent()) ?? '';
  const [, sign, minutes, seconds] = /^(\+?)(\d+):(\d\d)$/.exec(text) ?? [];
  const shown = Number(minutes) * 60 + Number(seconds);
  return sign === '+' ? -shown : shown;
};

test('a session is led on one page and followed on others, by one clock', async ({ open, fixture }) => {
  const path = room(fixture.quarter(), 's2');
  const leader = await open(path, { account: 'ada' });
  const ada = appFrame(leader);
  const ben = appFrame(await open(path, { account: 'ben' }));
  await ben.getByRole('button', { name: 'Join this quarter' }).click();
  await ada.getByRole('button', { name: 'Hold session #2 again' }).click();

  await test.step('everybody is where the session is, and sees the same second', async () => {
    await expect(ben.getByRole('timer')).toBeVisible();
    await expect(ben.getByText('Ada Okafor leads')).toBeVisible();
    await expect
      .poll(async () => Math.abs((await secondsOf(ada)) - (await secondsOf(ben))))
      .toBeLessThanOrEqual(1);
  });

  await test.step('a clock that stands still stands still for all, also over a reload', async () => {
    await ada.getByRole('button', { name: 'Pause' }).click();
    await expect(ben.getByText('paused')).toBeVisible();
    const stopped = await secondsOf(ada);
    await leader.reload();
    await expect(ada.getByText('paused')).toBeVisible();
    expect(await secondsOf(ada)).toBe(stopped);
    await ada.getByRole('button', { name: 'Go on' }).click();
    await expect(ben.getByText('paused')).toBeHidden();
  });

  await test.step('who looks around is not followed, and comes back', async () => {
    await ben.getByRole('button', { name: /^Prioritise, step 6 of 6/ }).click();
    await expect(ben.getByText('You look around. The session is at: Context.')).toBeVisible();
    await ben.getByRole('button', { name: 'Back to the session' }).click();
    await expect(ben.getByRole('heading', { name: 'Do we still stand behind it?' })).toBeVisible();
  });

  await test.step('whoever leads takes everybody along', async () => {
    await ada.getByRole('button', { name: 'More for whoever leads' }).click();
    await ada.getByRole('menuitem', { name: 'Team mapping' }).click();
    await expect(ben.getByRole('heading', { name: 'What do we own that touches it?' })).toBeVisible();
    await expect(ben.getByRole('button', { name: /^Context, step 1 of 6, done/ })).toBeVisible();
  });
});
