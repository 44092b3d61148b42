import type { FrameLocator, Page } from '@playwright/test';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { button } from '../../support/browser/session-pages';
import { carryOut, runningSession } from '../../support/pages/running-session';
import { createPageCall } from '../../site/page-call';

test.use({ actionTimeout: 10_000 });

/** Frame and page as high as people have them: grown, or as high as the window; wide, or beside something else. */
const LOOKS = [
  { frameHeight: 'content', width: 1440, height: 900 },
  { frameHeight: 'window', width: 1440, height: 900 },
  { frameHeight: 'window', width: 900, height: 700 },
  { frameHeight: 'content', width: 900, height: 700 },
] as const;

/** A notice of the host lies over whatever is at its place: whether it lies over an act. */
const covers = async (page: Page, frame: FrameLocator, act: string): Promise<boolean> => {
  const notice = await page.getByRole('alert').first().boundingBox();
  const box = await button(frame, act).boundingBox();
  if (notice === null || box === null) throw new Error(`No notice, or no "${act}"`);
  return (
    notice.x < box.x + box.width &&
    box.x < notice.x + notice.width &&
    notice.y < box.y + box.height &&
    box.y < notice.y + notice.height
  );
};

for (const look of LOOKS) {
  test(`the next act can be pressed, frame ${look.frameHeight}, ${String(look.width)} px`, async ({
    open,
    fixture,
  }) => {
    await fixture.put('demo');
    const quarter = fixture.quarter();
    const lead = createPageCall(fixture.site, { accountId: 'ada' });
    const room = (session: string) => `/jira/projects/SHOP/okra/q/${quarter}/sessions/${session}`;

    await test.step('validation of #2, with a notice that offers Undo', async () => {
      await carryOut(lead, quarter, runningSession('s2.validation'));
      const page = await open(room('s2'), { account: 'ada', ...look });
      const ada = appFrame(page);
      await button(ada, /^Offer to mail the basket/)
        .first()
        .click();
      await button(ada, 'Set aside as noise').click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      expect(await covers(page, ada, 'Next: Prioritise')).toBe(false);
      await button(ada, 'Next: Prioritise').click();
      const place = async () => (await lead('quarter.open', { quarter })).quarter.places[0]?.activity;
      await expect.poll(place).toBe('s2.vote');
      await carryOut(lead, quarter, [{ id: 'over', kind: 'session.finish', session: 's2' }]);
    });

    await test.step('skills of #3', async () => {
      await carryOut(lead, quarter, runningSession('s3.skills'));
      const page = await open(room('s3'), { account: 'ada', ...look });
      const ada = appFrame(page);
      await button(ada, 'Effort and payoff').waitFor();
      await button(ada, 'Effort and payoff').click();
      await expect(button(ada, 'Back to the cards')).toBeVisible();
    });
  });
}
