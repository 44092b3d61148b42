import type { FrameLocator, Page } from '@playwright/test';
import { addQuarter } from '../../support/browser/add-quarter';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { byKeys } from '../../support/browser/by-keys';
import { carryOut } from '../../support/pages/running-session';
import { createPageCall } from '../../site/page-call';

const TABLE = `title,type,objective,effort,weeks,waits for
Refund rules as a service,Enabler,Returns without a call,M,W1-W2,
Amount on the order page,Epic,Returns without a call,L,W3-W6,Refund rules as a service
Old banner,Spike,Returns without a call,S,W10,
Fake door for refunds,Signal Test,Returns without a call,S,,
`;

const bar = (okra: FrameLocator, title: string) =>
  okra.getByRole('button', { name: new RegExp(`^${title}, `) });

/** What was decided of weeks since, an entry a line. */
const decided = async (
  site: Parameters<typeof createPageCall>[0],
  quarter: string,
  since: number,
): Promise<readonly string[]> => {
  const sync = await createPageCall(site, { accountId: 'ada' })('quarter.sync', { quarter, since });
  if (!('entries' in sync)) throw new Error('The quarter is sent whole.');
  const { milestones } = (await createPageCall(site, { accountId: 'ada' })('quarter.open', { quarter }))
    .quarter;
  return sync.entries.map(({ changes }) =>
    changes
      .map((change) => {
        const title = milestones.find(({ id }) => id === change.id)?.title ?? change.id;
        const { now } = change as { readonly now?: unknown };
        const weeks =
          typeof now === 'object' && now !== null && 'startWeek' in now && 'endWeek' in now
            ? `${String(now.startWeek)}-${String(now.endWeek)}`
            : JSON.stringify(now ?? null);
        return `${change.kind} ${title} ${'field' in change ? change.field : ''} ${weeks}`;
      })
      .toSorted()
      .join(', '),
  );
};

/** The middle of a week's column, at the height of something. */
const weekOf = async (okra: FrameLocator, week: number, y: number) => {
  const column = await okra
    .locator('[data-weeks] > span')
    .nth(week - 1)
    .boundingBox();
  return { x: column!.x + column!.width / 2, y };
};

const middle = async (okra: FrameLocator, title: string) => {
  const box = await bar(okra, title).boundingBox();
  return { x: box!.x, y: box!.y + box!.height / 2, width: box!.width };
};

const drag = async (
  page: Page,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  before: () => Promise<void> = async () => undefined,
): Promise<void> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 2);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await before();
  await page.mouse.up();
};

test('weeks are given by mouse and by keys, and both come to the same entries', async ({ open, fixture }) => {
  test.setTimeout(120_000);
  const make = async (id: string) => {
    const quarter = await addQuarter(fixture.site, { id, table: TABLE });
    const { seq } = await createPageCall(fixture.site, { accountId: 'ada' })('quarter.open', { quarter });
    const page = await open(`/jira/projects/SHOP/okra/q/${quarter}/draft`, { account: 'ada' });
    await bar(appFrame(page), 'Old banner').waitFor();
    return { quarter, seq, page, okra: appFrame(page) };
  };

  const mouse = await make('by-mouse');
  {
    const { page, okra } = mouse;
    const rules = await middle(okra, 'Refund rules as a service');
    await drag(page, { x: rules.x + 20, y: rules.y }, await weekOf(okra, 5, rules.y), async () => {
      // What would follow stands there before it is let go.
      const callout = okra.getByRole('status').filter({ hasText: 'Weeks 5–6' });
      await expect(callout).toContainText('before “Refund rules as a service” ends');
    });
    await expect(bar(okra, 'Refund rules as a service')).toHaveAccessibleName(/Weeks 5–6/);
    const moved = await middle(okra, 'Refund rules as a service');
    await drag(page, { x: moved.x + moved.width, y: moved.y }, await weekOf(okra, 7, moved.y));
    await expect(bar(okra, 'Refund rules as a service')).toHaveAccessibleName(/Weeks 5–7/);
    const tray = await okra.getByRole('button', { name: /^.*Fake door for refunds/ }).boundingBox();
    await drag(page, { x: tray!.x + 40, y: tray!.y + tray!.height / 2 }, await weekOf(okra, 2, moved.y));
    await expect(bar(okra, 'Fake door for refunds')).toHaveAccessibleName(/Weeks 2–3/);
    const banner = await middle(okra, 'Old banner');
    const heading = await okra.getByRole('heading', { name: /^Not placed/ }).boundingBox();
    await drag(page, { x: banner.x + 12, y: banner.y }, { x: heading!.x + 30, y: heading!.y + 10 });
    await expect(okra.getByText('Old banner taken off the draft').first()).toBeAttached();
    // What is held and left by Escape stays where it was.
    const amount = await middle(okra, 'Amount on the order page');
    await drag(page, { x: amount.x + 20, y: amount.y }, await weekOf(okra, 8, amount.y), () =>
      page.keyboard.press('Escape'),
    );
    await expect(bar(okra, 'Amount on the order page')).toHaveAccessibleName(/Weeks 3–6/);
  }

  const keys = await make('by-keys');
  {
    const { page, okra } = keys;
    const { press, tabTo } = byKeys(page, okra);
    const choose = async (field: string, week: number) => {
      const box = okra.getByRole('combobox', { name: field });
      await tabTo(box);
      await press('Enter');
      await page.keyboard.type(`Week ${String(week)},`);
      await press('Enter');
    };
    await bar(okra, 'Refund rules as a service').focus();
    await press('m');
    await expect(okra.getByRole('combobox', { name: 'From' })).toBeFocused();
    await choose('From', 5);
    await choose('To', 6);
    await tabTo(okra.getByRole('button', { name: 'Move', exact: true }));
    await press('Enter');
    await expect(bar(okra, 'Refund rules as a service')).toHaveAccessibleName(/Weeks 5–6/);
    await expect(bar(okra, 'Refund rules as a service')).toBeFocused();
    await press('Alt+Shift+ArrowRight');
    await expect(bar(okra, 'Refund rules as a service')).toHaveAccessibleName(/Weeks 5–7/);
    await okra.getByRole('button', { name: /Fake door for refunds/ }).focus();
    await press('m');
    await choose('From', 2);
    await choose('To', 3);
    await tabTo(okra.getByRole('button', { name: 'Place', exact: true }));
    await press('Enter');
    await expect(bar(okra, 'Fake door for refunds')).toHaveAccessibleName(/Weeks 2–3/);
    await bar(okra, 'Old banner').focus();
    await press('u');
    await expect(okra.getByText('Old banner taken off the draft').first()).toBeAttached();
  }
  const byMouse = await decided(fixture.site, mouse.quarter, mouse.seq);
  expect(byMouse).toHaveLength(4);
  expect(await decided(fixture.site, keys.quarter, keys.seq)).toEqual(byMouse);
});

test('what does not fit is solved by its own act, and a suggestion is accepted as one entry', async ({
  open,
  fixture,
}) => {
  const quarter = await addQuarter(fixture.site, {
    id: 'to-solve',
    table: TABLE.replace('W3-W6', 'W1-W4').replace('Fake door for refunds', 'Fake door for returns'),
  });
  const { seq } = await createPageCall(fixture.site, { accountId: 'ada' })('quarter.open', { quarter });
  const page = await open(`/jira/projects/SHOP/okra/q/${quarter}/draft`, { account: 'ada' });
  const okra = appFrame(page);
  const idOf = async (): Promise<string> => {
    const call = createPageCall(fixture.site, { accountId: 'ada' });
    const { milestones } = (await call('quarter.open', { quarter })).quarter;
    return milestones.find(({ title }) => title === 'Amount on the order page')!.id;
  };
  await expect(okra.getByText('before “Refund rules as a service” ends')).toBeVisible();
  await okra.getByRole('button', { name: 'Move to weeks 3–6' }).click();
  await expect(bar(okra, 'Amount on the order page')).toHaveAccessibleName(/Weeks 3–6/);
  await expect(okra.getByText('before “Refund rules as a service” ends')).toBeHidden();

  await okra.getByRole('button', { name: 'Suggest a draft' }).click();
  await expect(okra.getByRole('checkbox', { name: 'Fake door for returns' })).toBeChecked();
  await expect(okra.getByText(/^Placed last, .*Fake door for returns/)).toBeVisible();
  await expect(okra.getByText(/^No week is free for/)).toBeHidden();
  await okra.getByRole('button', { name: 'Accept 1' }).click();
  await expect(bar(okra, 'Fake door for returns')).toHaveAccessibleName(/Weeks? \d/);
  // Both are acts of one entry each, as everything on the board.
  await expect.poll(async () => (await decided(fixture.site, quarter, seq)).length).toBe(2);

  // While it is held somebody else moves it: what is let go last stands, and theirs can be had back.
  const held = await middle(okra, 'Amount on the order page');
  await drag(page, { x: held.x + 20, y: held.y }, await weekOf(okra, 4, held.y), async () => {
    await carryOut(createPageCall(fixture.site, { accountId: 'ada' }), quarter, [
      { id: 'theirs', kind: 'placement.place', milestone: await idOf(), startWeek: 9, endWeek: 12 },
    ]);
    await okra.locator('body').evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(bar(okra, 'Amount on the order page')).toHaveAccessibleName(/Weeks 9–12/);
  });
  await expect(bar(okra, 'Amount on the order page')).toHaveAccessibleName(/Weeks 4–7/);
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(bar(okra, 'Amount on the order page')).toHaveAccessibleName(/Weeks 9–12/);

  await okra.getByRole('button', { name: 'Lanes: objective' }).click();
  await okra.getByRole('menuitemradio', { name: 'Type' }).click();
  await expect(okra.getByRole('region', { name: 'Signal Test' })).toBeVisible();
});
