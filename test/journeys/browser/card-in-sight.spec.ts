import type { Locator } from '@playwright/test';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { restingTopsOf, topsOf } from '../../support/browser/session-pages';

const CARD = 'Size adviser on the product page';

test.setTimeout(120_000);

for (const [frameHeight, scrolls] of [
  ['content', 'the host scrolls'],
  ['window', 'its frame scrolls'],
] as const) {
  test(`a card and the heads of its table stay in sight while ${scrolls}`, async ({ open, fixture }) => {
    const page = await open(`/jira/projects/SHOP/okra/q/${fixture.quarter()}/milestones`, {
      account: 'ada',
      frameHeight,
    });
    const okra = appFrame(page);
    const scroll = async (over: Locator, by: number): Promise<void> => {
      // What is seen of it is enough to point at.
      await over.hover({ position: { x: 40, y: 8 } });
      await page.mouse.wheel(0, by);
    };
    const head = okra.getByRole('columnheader', { name: 'Effort' });
    await okra.getByRole('button', { name: CARD, exact: true }).click();
    const card = okra.getByRole('complementary', { name: CARD });
    const close = card.getByRole('button', { name: /^Close/ });
    await expect(close).toBeInViewport({ ratio: 1 });
    await expect(head).toBeInViewport({ ratio: 1 });
    await expect(okra.getByRole('button', { name: CARD, exact: true })).toBeInViewport({ ratio: 1 });

    // To its end, in a scroll of its own: neither the row nor the head of the card goes.
    await scroll(card.getByRole('heading', { level: 2 }), 5_000);
    await expect(card.getByRole('button', { name: 'Show history' })).toBeInViewport();
    await expect(card.getByRole('heading', { level: 2 })).not.toBeInViewport();
    await expect(close).toBeInViewport({ ratio: 1 });
    await expect(okra.getByRole('button', { name: CARD, exact: true })).toBeInViewport({ ratio: 1 });

    // From one end of the table to the other the card stays as it is.
    await scroll(okra.getByRole('button', { name: CARD, exact: true }), -5_000);
    await expect(okra.getByRole('button', { name: 'Offer to mail the basket to yourself' })).toBeInViewport();
    await expect(close).toBeInViewport({ ratio: 1 });
    // There is less room for it where the page's own head stands above: it is still not back at its beginning.
    await expect(card.getByRole('heading', { level: 2 })).not.toBeInViewport();
    await scroll(okra.getByRole('button', { name: 'Carry on where you left off', exact: true }), 700);
    await expect(head).toBeInViewport({ ratio: 1 });
    await expect(close).toBeInViewport({ ratio: 1 });
  });
}

for (const width of [1440, 900, 700])
  test(`no row of the table moves under the hand that ticks cards, ${String(width)} px wide`, async ({
    open,
    fixture,
  }) => {
    const page = await open(`/jira/projects/SHOP/okra/q/${fixture.quarter()}/milestones`, {
      account: 'ada',
      width,
    });
    const okra = appFrame(page);
    const ticks = okra.getByRole('checkbox', { name: /^Tick/ });
    await ticks.first().waitFor();
    const stood = await restingTopsOf(ticks);
    for (const at of [0, 1]) await ticks.nth(at).check({ force: true });
    await expect(okra.getByRole('group', { name: 'Change 2 milestones' })).toBeVisible();
    expect(await topsOf(ticks)).toEqual(stood);
    await okra.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(okra.getByRole('group', { name: /^Change/ })).toBeHidden();
    expect(await topsOf(ticks)).toEqual(stood);
  });
