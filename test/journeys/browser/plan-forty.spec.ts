import type { FrameLocator, Page } from '@playwright/test';
import { addQuarter } from '../../support/browser/add-quarter';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { byKeys } from '../../support/browser/by-keys';
import { decidedWeeks, type DecidedWeeks } from '../../support/browser/decided-weeks';
import { createPageCall } from '../../site/page-call';

const WEEKS = 13;
const OBJECTIVES = ['Returns without a call', 'A basket that waits', 'Prices that hold', 'Parcels on time'];

/** Weeks that a card of a size takes up when it is let go on the board (S4-15). */
const SIZES = [
  { effort: 'S', length: 2 },
  { effort: 'M', length: 3 },
  { effort: 'L', length: 4 },
] as const;

interface Step extends DecidedWeeks {
  readonly start: number;
  /** It is the last one in the tray, and not the first. */
  readonly isLast: boolean;
}

const PLACE = 'placement.place';

/**
 * Cards of four objectives as a table, and what a team does with them: mostly the first one of the tray, now and then the last,
 * which stands far below.
 */
const planOf = (count: number): { readonly table: string; readonly steps: readonly Step[] } => {
  const cards = Array.from({ length: count }, (_, at) => ({
    title: `Step ${String(at + 1)} of the plan`,
    objective: OBJECTIVES[Math.floor((at * OBJECTIVES.length) / count)] ?? '',
    ...SIZES[at % SIZES.length]!,
  }));
  const left = [...cards];
  const steps = cards.map((_, at): Step => {
    const isLast = at % 5 === 3;
    const { title, objective, length } = (isLast ? left.pop() : left.shift())!;
    const start = 1 + ((at * 4) % (WEEKS - length + 1));
    const weeks = `${String(start)}-${String(start + length - 1)}`;
    return { command: PLACE, card: title, weeks, objective, start, isLast };
  });
  const rows = cards.map(({ title, objective, effort }) => `${title},Epic,${objective},${effort}`);
  return { table: ['title,type,objective,effort', ...rows].join('\n'), steps };
};

const decidedOf = (steps: readonly Step[]): readonly DecidedWeeks[] =>
  steps.map(({ command, card, weeks, objective }) => ({ command, card, weeks, objective }));

const tray = (okra: FrameLocator) =>
  okra
    .getByRole('region', { name: /^Not placed/ })
    .getByRole('listitem')
    .getByRole('button');
const bar = (okra: FrameLocator, title: string) =>
  okra.locator('[data-week]').and(okra.getByRole('button', { name: new RegExp(`^${title}, `) }));
const isPlaced = (okra: FrameLocator, { card, weeks }: Step) =>
  expect(bar(okra, card)).toHaveAccessibleName(new RegExp(`Weeks ${weeks.replace('-', '–')}\\b`));
const take = (okra: FrameLocator, { isLast }: Step) => (isLast ? tray(okra).last() : tray(okra).first());

/** By mouse, a card is taken in the tray and let go on the week in which it begins. */
const dragFromTray = async (page: Page, okra: FrameLocator, step: Step): Promise<void> => {
  const card = take(okra, step);
  await expect(card).toContainText(step.card);
  await card.scrollIntoViewIfNeeded();
  const [from, to] = [
    await card.boundingBox(),
    await okra
      .locator('[data-weeks] > span')
      .nth(step.start - 1)
      .boundingBox(),
  ];
  const { height } = page.viewportSize()!;
  const y = Math.max(to!.y + 4, Math.min(from!.y + 10, to!.y + to!.height - 4));
  // Nobody lets go where they do not see it.
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(height);
  await page.mouse.move(from!.x + 20, from!.y + 10);
  await page.mouse.down();
  await page.mouse.move(from!.x + 12, from!.y + 12);
  await page.mouse.move(to!.x + to!.width / 2, y, { steps: 3 });
  await page.mouse.up();
  await isPlaced(okra, step);
};

test('a quarter of forty cards is planned by mouse and by keys alone, one of eight by a finger, and all come to the same acts', async ({
  open,
  fixture,
}) => {
  test.setTimeout(180_000);
  const make = async (
    id: string,
    table: string,
    shown: { width?: number; height?: number; hasTouch?: boolean } = {},
  ) => {
    const quarter = await addQuarter(fixture.site, { id, table });
    const { seq } = await createPageCall(fixture.site, { accountId: 'ada' })('quarter.open', { quarter });
    const page = await open(`/jira/projects/SHOP/okra/q/${quarter}/draft`, { account: 'ada', ...shown });
    await tray(appFrame(page)).first().waitFor();
    return { page, okra: appFrame(page), decided: () => decidedWeeks(fixture.site, quarter, seq) };
  };
  const forty = planOf(40);

  const mouse = await make('forty-by-mouse', forty.table);
  await expect(tray(mouse.okra)).toHaveCount(40);
  for (const step of forty.steps) await dragFromTray(mouse.page, mouse.okra, step);
  await expect(mouse.okra.getByText('Everything is placed.')).toBeVisible();
  await expect.poll(mouse.decided).toEqual(decidedOf(forty.steps));

  const keys = await make('forty-by-keys', forty.table);
  {
    const { page, okra } = keys;
    const { press, tabTo } = byKeys(page, okra);
    await okra.getByRole('tab', { name: 'Quarter draft' }).focus();
    await tabTo(tray(okra).first());
    for (const [at, step] of forty.steps.entries()) {
      // Whoever placed a card stands on the next one: one key more leads to an end of the tray.
      const way = step.isLast ? ['End'] : forty.steps[at - 1]?.isLast === true ? ['Home'] : [];
      const strokes = [...way, 'Shift+M', ...String(step.start).split(''), 'Enter'];
      expect(strokes.length).toBeLessThanOrEqual(6);
      await press(...strokes.slice(0, way.length));
      await expect(take(okra, step)).toContainText(step.card);
      await expect(take(okra, step)).toBeFocused();
      await press(...strokes.slice(way.length));
      await isPlaced(okra, step);
    }
    // Nothing is left to place: the last one is where a key moves it on.
    await expect(bar(okra, forty.steps.at(-1)!.card)).toBeFocused();
  }
  await expect.poll(keys.decided).toEqual(await mouse.decided());

  const eight = planOf(8);
  const finger = await make('eight-by-finger', eight.table, { width: 820, height: 1180, hasTouch: true });
  for (const step of eight.steps) {
    const { okra } = finger;
    await expect(take(okra, step)).toContainText(step.card);
    await take(okra, step).tap();
    const cells = okra.getByRole('list', { name: `Week in which ${step.card} starts` });
    const cell = cells.getByRole('button', { name: `Start in week ${String(step.start)}`, exact: true });
    // Nobody has to look for the weeks that are offered: they come into what is seen of the page.
    await expect(cell).toBeInViewport({ ratio: 1 });
    const box = await cell.boundingBox();
    expect(box!.height).toBeGreaterThanOrEqual(44);
    expect(box!.width).toBeGreaterThanOrEqual(44);
    await cell.tap();
    await isPlaced(okra, step);
  }
  await expect.poll(finger.decided).toEqual(decidedOf(eight.steps));
});
