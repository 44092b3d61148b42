import type { Site } from '../../site/site';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';

const objectives = (quarter: string) => `/jira/projects/SHOP/okra/q/${quarter}/objectives`;

test('two people side by side see what the other changes', async ({ open, fixture }) => {
  await fixture.put('demo');
  const ada = appFrame(await open(objectives(fixture.quarter()), { account: 'ada' }));
  const ben = appFrame(await open(objectives(fixture.quarter()), { account: 'ben' }));

  await ben.getByRole('button', { name: 'Join this quarter' }).click();
  await ben.getByRole('button', { name: /^A delivery promise that we keep, edit/ }).click();
  await ben.getByRole('textbox').fill('A delivery promise people can plan with');
  await ben.getByRole('textbox').press('Enter');

  await expect(
    ada.getByRole('button', { name: /^A delivery promise people can plan with, edit/ }),
  ).toBeVisible();
});

interface SignsKept {
  readonly key?: string;
  readonly value?: { readonly signs?: readonly { readonly member: string }[] };
}

/** Whose pages gave a sign, by the members in the record of them. */
const signs = (site: Site): ReadonlySet<string> =>
  new Set(
    site.traffic().flatMap(({ operation, requestBody }) => {
      const { key = '', value } = (requestBody ?? {}) as SignsKept;
      return operation === 'kvs set' && key.startsWith('presence:')
        ? (value?.signs ?? []).map(({ member }) => member)
        : [];
    }),
  );

test('two people see each other in the header, whoever came first', async ({ open, fixture }) => {
  const path = objectives(fixture.quarter());
  const first = await open(path, { account: 'ada', prepare: (page) => page.clock.install() });
  const ada = appFrame(first);
  const hereNow = { name: /^Here now: / };
  await expect(ada.getByRole('list', hereNow)).toHaveAccessibleName('Here now: Ada Okafor');
  await expect.poll(() => signs(fixture.site).size).toBe(1);

  const ben = appFrame(await open(path, { account: 'ben' }));
  await ben.getByRole('button', { name: 'Join this quarter' }).click();
  await expect(ben.getByRole('list', hereNow)).toHaveAccessibleName(/Ada Okafor/);
  await expect(ben.getByRole('list', hereNow)).toHaveAccessibleName(/Ben Lindqvist/);

  await expect.poll(() => signs(fixture.site).size).toBe(2);

  // A page looks once a minute.
  await first.clock.fastForward(75_000);
  await expect(ada.getByRole('list', hereNow)).toHaveAccessibleName(/Ben Lindqvist/);
  await expect(ada.getByRole('list', hereNow)).toHaveAccessibleName(/Ada Okafor/);
});

test('what somebody types is kept when another person changes the same line, and both are shown', async ({
  open,
  fixture,
}) => {
  const ada = appFrame(await open(objectives(fixture.quarter()), { account: 'ada' }));
  const ben = appFrame(await open(objectives(fixture.quarter()), { account: 'ben' }));
  await ben.getByRole('button', { name: 'Join this quarter' }).click();

  await ada.getByRole('button', { name: /^Sizes that fit the first time, edit/ }).click();
  await ada.getByRole('textbox').fill('Sizes that fit, by Ada');
  await ben.getByRole('button', { name: /^Sizes that fit the first time, edit/ }).click();
  await ben.getByRole('textbox').fill('Sizes that fit, by Ben');
  await ben.getByRole('textbox').press('Enter');
  await expect(ben.getByRole('button', { name: /^Sizes that fit, by Ben, edit/ })).toBeVisible();
  await expect(ben.getByText('Saving')).toBeHidden();

  await expect(ada.getByRole('textbox')).toHaveValue('Sizes that fit, by Ada');
  await ada.getByRole('textbox').press('Enter');
  await expect(ada.getByText(/^Not saved: .+ changed this line\.$/)).toBeVisible();
  await ada.getByRole('button', { name: 'Show both' }).click();
  await expect(ada.getByRole('group', { name: 'Theirs' })).toContainText('Sizes that fit, by Ben');
  await ada.getByRole('button', { name: 'Keep mine' }).click();
  await expect(ben.getByRole('button', { name: /^Sizes that fit, by Ada, edit/ })).toBeVisible();
});

test('the address keeps the tab over a reload and on the way back', async ({ open, fixture }) => {
  const page = await open(`/jira/projects/SHOP/okra/q/${fixture.quarter()}/agreement`, { account: 'ada' });
  const frame = appFrame(page);
  await frame.getByRole('tab', { name: 'Settings' }).click();
  await expect(frame.getByRole('heading', { name: 'Sizes' })).toBeVisible();
  await expect(page).toHaveURL(/\/settings/);
  await page.reload();
  await expect(appFrame(page).getByRole('heading', { name: 'Sizes' })).toBeVisible();
  await page.goBack();
  await expect(appFrame(page).getByRole('heading', { name: 'Golden thread' })).toBeVisible();
});

test('a deletion is undone from the flag that the host draws', async ({ open, fixture }) => {
  const page = await open(objectives(fixture.quarter()), { account: 'ada' });
  const frame = appFrame(page);
  await frame.getByRole('button', { name: 'Add key result' }).first().click();
  await frame.getByRole('textbox', { name: 'New key result' }).fill('One more thing to measure');
  await frame.getByRole('textbox', { name: 'New key result' }).press('Enter');
  await frame.getByRole('textbox', { name: 'New key result' }).press('Escape');
  await frame.getByRole('button', { name: /^Delete KR\d: One more thing to measure$/ }).click();
  await expect(frame.getByRole('button', { name: /^One more thing to measure, edit/ })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(frame.getByRole('button', { name: /^One more thing to measure, edit/ })).toBeVisible();
});

test('a card is dragged by its grip to another place', async ({ open, fixture }) => {
  const page = await open(objectives(fixture.quarter()), { account: 'ada' });
  // Both cards in sight at once: a drag that scrolls on its way loses the place it was aimed at.
  await page.setViewportSize({ width: 1440, height: 3200 });
  const frame = appFrame(page);
  const cards = frame.getByRole('list', { name: 'This quarter' }).getByRole('heading', { level: 3 });
  await expect(cards.first()).toHaveText('A basket nobody has to start twice');
  const grips = frame.getByTitle('Drag to reorder, or press Alt and an arrow');
  const from = await grips.nth(2).boundingBox();
  const to = await grips.nth(0).boundingBox();
  if (from === null || to === null)
    throw new Error('The grips of the first and the third card are not drawn.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  // A browser begins a drag only once the pointer has moved a little.
  await page.mouse.move(from.x + 10, from.y - 10, { steps: 5 });
  await page.mouse.move(to.x + 8, to.y + 4, { steps: 20 });
  await page.mouse.move(to.x + 8, to.y + 2, { steps: 3 });
  await page.mouse.up();
  await expect(cards.first()).toHaveText('Sending something back without asking anybody');
});
