import { expect, test } from './bridge-test';
import { frameOf, openProbePage } from './probe-frames';

test('a frame stands on another origin under the platform policy and cannot reach the page', async ({
  page,
  fixture,
}) => {
  const frame = await openProbePage(page, fixture.origin);
  expect(new URL(frame.url()).origin).not.toBe(fixture.origin);
  const reached = await frame.evaluate(() => {
    try {
      return window.parent.document.title;
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(reached).toBe('SecurityError');
  const inline = await frame.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.inline = "ran"';
    document.body.append(script);
    return document.body.dataset['inline'] ?? 'refused';
  });
  expect(inline).toBe('refused');
});

test('payloads cross as JSON and the page adds who and where', async ({ page, fixture }) => {
  const frame = await openProbePage(page, fixture.origin);
  const reply = await frame.evaluate(() =>
    window.probe.invoke('echo', {
      at: new Date(0),
      gone: undefined,
      map: new Map([[1, 2]]),
      list: [undefined, Number.NaN],
    }),
  );
  expect(reply).toEqual({ at: '1970-01-01T00:00:00.000Z', map: {}, list: [null, null] });
  expect(fixture.state.invocations.at(-1)).toMatchObject({
    accountId: 'ben',
    product: 'jira',
    moduleKey: 'probe-page',
    functionKey: 'echo',
    extension: { type: 'jira:projectPage', project: { id: '10', key: 'SHOP', type: 'software' } },
  });
});

test('what the backend throws rejects in the frame with its message', async ({ page, fixture }) => {
  const frame = await openProbePage(page, fixture.origin);
  const message = await frame.evaluate(() =>
    window.probe.invoke('fail').then(
      () => 'resolved',
      (error: unknown) => (error as Error).message,
    ),
  );
  expect(message).toBe('Authentication Required');
});

test('product requests of a frame run as the chosen account and say that they came over the bridge', async ({
  page,
  fixture,
}) => {
  const frame = await openProbePage(page, fixture.origin, '', 'cleo');
  const summary = await frame.evaluate(async () => {
    const response = await window.probe.requestJira('/rest/api/3/issue/SHOP-2');
    return ((await response.json()) as { fields: { summary: string } }).fields.summary;
  });
  expect(summary).toBe('Retry failed payments once, silently');
  expect(fixture.state.bridgeRequests.at(-1)).toEqual({ account: 'cleo', path: '/rest/api/3/issue/SHOP-2' });
  const missing = await frame.evaluate(
    async () => (await window.probe.requestJira('/rest/api/3/issue/SHOP-99')).status,
  );
  expect(missing).toBe(404);
});

test('events reach every frame of the page until it unsubscribes', async ({ page, fixture }) => {
  await page.goto(`${fixture.origin}/jira/browse/SHOP-5?as=ben`);
  await page.getByRole('button', { name: /Probe/ }).click();
  await page.getByRole('button', { name: 'Apps' }).click();
  await page.getByRole('menuitem', { name: 'Probe' }).click();
  const context = await frameOf(page, 'Probe context');
  const panel = await frameOf(page, 'Probe panel');
  await context.evaluate(async () => {
    const subscription = await window.probe.events.on('told', (payload: unknown) => {
      window.probe.heard.push(payload);
      subscription.unsubscribe();
    });
  });
  await panel.evaluate(() => window.probe.events.emit('told', { once: new Date(0) }));
  await panel.evaluate(() => window.probe.events.emit('told', 'twice'));
  await expect
    .poll(() => context.evaluate(() => window.probe.heard))
    .toEqual([{ once: '1970-01-01T00:00:00.000Z' }]);
});

test('realtime goes from one browser to another', async ({ page, browser, fixture }) => {
  const listener = await openProbePage(page, fixture.origin);
  await listener.evaluate(() =>
    window.probe.realtime.subscribeGlobal('quarter', (payload: unknown) => {
      window.probe.heard.push(payload);
    }),
  );
  const other = await browser.newPage();
  const speaker = await openProbePage(other, fixture.origin, '', 'cleo');
  await speaker.evaluate(() => window.probe.realtime.publishGlobal('quarter', { sequence: 9 } as never));
  await expect.poll(() => listener.evaluate(() => window.probe.heard)).toEqual([{ sequence: 9 }]);
  await other.close();
});

test('the router shows places of the site without a reload and knows their addresses', async ({
  page,
  fixture,
}) => {
  const frame = await openProbePage(page, fixture.origin);
  const url = await frame.evaluate(
    async () => (await window.probe.router.getUrl({ target: 'contentView', contentId: '30' }))?.href,
  );
  expect(url).toBe(`${fixture.origin}/wiki/spaces/TEAM/pages/30`);
  await frame.evaluate(() => void window.probe.router.navigate({ target: 'issue', issueKey: 'SHOP-5' }));
  await expect(page.getByRole('heading', { name: 'Show the refund date on the order page' })).toBeVisible();
  await expect(page).toHaveURL(`${fixture.origin}/jira/browse/SHOP-5`);
});

test('a change of account loads the frame anew, for the new account', async ({ page, fixture }) => {
  await openProbePage(page, fixture.origin);
  await page.getByRole('button', { name: 'Account: Ben Lindqvist' }).click();
  await page.getByRole('menuitemradio', { name: /Cleo/ }).click();
  const frame = await frameOf(page, 'Probe');
  await expect(frame.getByText('for cleo')).toBeVisible();
});
