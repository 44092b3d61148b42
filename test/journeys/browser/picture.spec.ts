import { readFile } from 'node:fs/promises';
import { addQuarter } from '../../support/browser/add-quarter';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';

const TABLE = `title,type,objective,effort,weeks,waits for
Refund rules as a service,Enabler,Returns without a call,M,W1-W2,
"Amount & ""tax"" <on> the order page",Epic,Returns without a call,L,W3-W6,Refund rules as a service
`;

/** Width and height that a file of PNG says of itself. https://www.w3.org/TR/png/#11IHDR */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('S4-21 the draft is given away as a picture, and G-31 printed, by the browser alone', async ({
  open,
  fixture,
}) => {
  const quarter = await addQuarter(fixture.site, { id: 'picture', table: TABLE });
  const page = await open(`/jira/projects/SHOP/okra/q/${quarter}/draft`, { account: 'ada' });
  const okra = appFrame(page);
  await okra.getByRole('button', { name: 'Import and export' }).click();
  const downloaded = page.waitForEvent('download');
  await okra.getByRole('menuitem', { name: 'Draft as PNG picture' }).click();
  const file = await downloaded;
  expect(file.suggestedFilename()).toMatch(/quarter-draft-\d+\.png$/);
  const png = await readFile(await file.path());
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [width, height] = sizeOf(png);
  expect(width).toBe(3200);
  expect(height).toBeGreaterThan(400);
  // White paper, black letters and a tint: not a canvas that nothing was drawn on.
  expect(png.length).toBeGreaterThan(20_000);

  await okra.getByRole('button', { name: 'Import and export' }).click();
  await okra.getByRole('menuitem', { name: 'Print the draft' }).click();
  const first = okra.getByRole('img', { name: 'Sheet 1 of 2' });
  await expect(first).toBeVisible();
  // A document with a fault would be drawn as nothing.
  expect(await first.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1600);
  await page.emulateMedia({ media: 'print' });
  await expect(okra.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(first).toBeVisible();
});
