import type { Frame } from '@playwright/test';
import { expect, test } from './bridge-test';
import { frameOf, openProbePage } from './probe-frames';

test('the path of a page lives in the address: deep links, back, reload', async ({ page, fixture }) => {
  const frame = await openProbePage(page, fixture.origin, '/cards/7');
  const start = await frame.evaluate(async () => {
    const history = await window.probe.view.createHistory();
    history.listen((location, action) => {
      window.probe.heard.push(`${action} ${location.pathname}${location.search}`);
    });
    const { pathname } = history.location;
    history.push('/draft?week=3');
    history.replace('/draft?week=4');
    return { pathname, href: history.createHref({ pathname: '/x', search: '', hash: '', state: null }) };
  });
  expect(start).toEqual({ pathname: '/cards/7', href: '/jira/projects/SHOP/probe/x' });
  await expect(page).toHaveURL(`${fixture.origin}/jira/projects/SHOP/probe/draft?week=4`);
  await page.goBack();
  await expect(page).toHaveURL(`${fixture.origin}/jira/projects/SHOP/probe/cards/7`);
  await expect
    .poll(() => frame.evaluate(() => window.probe.heard))
    .toEqual(['PUSH /draft?week=3', 'REPLACE /draft?week=4', 'POP /cards/7']);

  await page.goForward();
  await page.reload();
  const again = await frameOf(page, 'Probe');
  const reloaded = await again.evaluate(async () => (await window.probe.view.createHistory()).location);
  expect(reloaded).toMatchObject({ pathname: '/draft', search: '?week=4' });
});

test('a frame that has no address of its own is refused a history', async ({ page, fixture }) => {
  await page.goto(`${fixture.origin}/wiki/spaces/TEAM/pages/30`);
  const frame = await frameOf(page, 'Probe');
  const message = await frame.evaluate(() =>
    window.probe.view.createHistory().then(
      () => 'resolved',
      (error: unknown) => (error as Error).message,
    ),
  );
  expect(message).toContain('is for full pages');
});

test('a modal is drawn by the page, sees its context and hands its result back once', async ({
  page,
  fixture,
}) => {
  const frame = await openProbePage(page, fixture.origin);
  await frame.evaluate(() =>
    new window.probe.Modal({
      title: 'Pick one',
      size: 'medium',
      context: { card: 7 },
      onClose: (payload: unknown) => {
        window.probe.heard.push(payload);
      },
    }).open(),
  );
  const dialog = page.getByRole('dialog', { name: 'Pick one' });
  await expect(dialog).toBeVisible();
  const element = await dialog.locator('iframe').elementHandle();
  const inside = (await element.contentFrame())!;
  await inside.getByText('Probe of').waitFor();
  const extension = await inside.evaluate(async () => (await window.probe.view.getContext()).extension);
  expect(extension).toMatchObject({ type: 'jira:projectPage', modal: { card: 7 } });
  await inside.evaluate(() => void window.probe.view.close({ picked: 7 }));
  await expect(dialog).toBeHidden();
  await expect.poll(() => frame.evaluate(() => window.probe.heard)).toEqual([{ picked: 7 }]);
});

test('closing a modal from outside runs the callback that the frame left', async ({ page, fixture }) => {
  const frame = await openProbePage(page, fixture.origin);
  await frame.evaluate(() => new window.probe.Modal({ title: 'Leave', context: {} }).open());
  const dialog = page.getByRole('dialog', { name: 'Leave' });
  const inside = (await (await dialog.locator('iframe').elementHandle()).contentFrame())!;
  await inside.getByText('Probe of').waitFor();
  await inside.evaluate(() => window.probe.view.onClose(() => window.probe.events.emit('left', 'saved')));
  await frame.evaluate(() =>
    window.probe.events.on('left', (payload: unknown) => {
      window.probe.heard.push(payload);
    }),
  );
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  expect(await frame.evaluate(() => window.probe.heard)).toEqual(['saved']);
});

test('what a place does not offer is refused as documented', async ({ page, fixture }) => {
  const frame = await openProbePage(page, fixture.origin);
  const messages = await frame.evaluate(async () => {
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => 'resolved',
        (error: unknown) => (error as Error).message,
      );
    const { view } = window.probe;
    return Promise.all([
      refused(view.close()),
      refused(view.submit({})),
      refused(view.onClose(async () => undefined)),
    ]);
  });
  expect(messages.map((message) => message.replaceAll(/[^a-z ]/gi, ''))).toEqual([
    'this resources view is not closable',
    'this resources view is not submittable',
    'onClose failed because this resources view is not closable',
  ]);
});

test('a flag is drawn by the page; its action runs in the frame; the frame may close it', async ({
  page,
  fixture,
}) => {
  const frame = await openProbePage(page, fixture.origin);
  await frame.evaluate(() => {
    const flag = window.probe.showFlag({
      id: 'moved',
      title: 'Card moved',
      type: 'success',
      actions: [
        {
          text: 'Undo',
          onClick: () => {
            window.probe.heard.push('undone');
            void flag.close();
          },
        },
      ],
    });
  });
  const flag = page.getByRole('alert').filter({ hasText: 'Card moved' });
  await expect(flag).toBeVisible();
  await flag.getByRole('button', { name: 'Undo' }).click();
  await expect(flag).toBeHidden();
  expect(await frame.evaluate(() => window.probe.heard)).toEqual(['undone']);
});

test('the page themes a frame that asks for it, and follows the switch', async ({ page, fixture }) => {
  await page.goto(`${fixture.origin}/jira/projects/SHOP/probe?as=ben&theme=dark`);
  const frame = await frameOf(page, 'Probe');
  const surface = () =>
    frame.evaluate(() => ({
      mode: document.documentElement.dataset['colorMode'],
      surface: getComputedStyle(document.documentElement).getPropertyValue('--ds-surface'),
    }));
  expect(await surface()).toEqual({ mode: undefined, surface: '' });
  await frame.evaluate(() => window.probe.view.theme.enable());
  const dark = await surface();
  expect(dark.mode).toBe('dark');
  expect(dark.surface).not.toBe('');
  await page.getByRole('button', { name: 'Theme: dark' }).click();
  await page.getByRole('menuitemradio', { name: 'Light' }).click();
  await expect.poll(async () => (await surface()).mode).toBe('light');
  expect((await surface()).surface).not.toBe(dark.surface);
});

test('a frame is as high as its content, a page at least as high as the window', async ({
  page,
  fixture,
}) => {
  const heightOf = async (title: string) =>
    (await page.locator(`iframe[title="${title}"]`).boundingBox())!.height;
  const grow = (frame: Frame, height: number) =>
    frame.evaluate((pixels) => {
      document.body.style.margin = '0';
      const block = (document.getElementById('block') ?? document.createElement('div')) as HTMLDivElement;
      block.id = 'block';
      block.style.height = `${pixels}px`;
      document.body.replaceChildren(block);
    }, height);

  await page.goto(`${fixture.origin}/wiki/spaces/TEAM/pages/30?as=ben`);
  const macro = await frameOf(page, 'Probe');
  await grow(macro, 700);
  await expect.poll(() => heightOf('Probe')).toBe(700);
  await grow(macro, 90);
  await expect.poll(() => heightOf('Probe')).toBe(90);

  const full = await openProbePage(page, fixture.origin);
  await grow(full, 90);
  await expect.poll(async () => (await heightOf('Probe')) > 600).toBe(true);
  await grow(full, 3000);
  await expect.poll(() => heightOf('Probe')).toBe(3000);
});
