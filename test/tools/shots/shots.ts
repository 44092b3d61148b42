import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { openAppFixture } from '../../support/browser/app-fixture';
import { chromiumFlags, getBrowser } from '../setup/find-browser';
import { buildFolder, projectRoot } from '../setup/project';
import { allScreens } from './all-screens';
import { setSiteClock } from './shown-at';
import { takeScreens } from './take-screens';

const usage = `npm run shots -- [--only NAME,NAME] [--theme light|dark] [--keep]
    takes every screen and state at 1440, 900 and 700 px, light and dark, on one and the same day, into .build/shots, and asks axe about each
    --keep copies the pictures of the README to test/site/pictures`;

interface ShotOptions {
  readonly only: readonly string[] | null;
  readonly themes: readonly ('light' | 'dark')[];
  readonly keeps: boolean;
}

const parse = (args: readonly string[]): ShotOptions => {
  let only: readonly string[] | null = null;
  let themes: ShotOptions['themes'] = ['light', 'dark'];
  let keeps = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (arg === '--keep') keeps = true;
    else if (arg === '--only') only = (args[(at += 1)] ?? '').split(',');
    else if (arg === '--theme') {
      const theme = args[(at += 1)];
      if (theme !== 'light' && theme !== 'dark')
        throw new Error(`Unknown theme '${String(theme)}'\n${usage}`);
      themes = [theme];
    } else throw new Error(`Unknown argument '${String(arg)}'\n${usage}`);
  }
  return { only, themes, keeps };
};

const shoot = async ({ only, themes, keeps }: ShotOptions): Promise<boolean> => {
  const folder = join(buildFolder, 'shots');
  if (only === null) rmSync(folder, { recursive: true, force: true });
  const screens = allScreens.filter(({ name }) => only === null || only.includes(name));
  const fixture = await openAppFixture();
  await setSiteClock(fixture.site);
  const browser = await chromium.launch({ executablePath: getBrowser(), args: [...chromiumFlags] });
  try {
    const taken = await takeScreens({
      fixture,
      browser,
      screens,
      themes,
      widths: [1440, 900, 700],
      folder,
      onTaken: (name, faults) => {
        process.stderr.write(
          `${name}${faults.length === 0 ? '' : `: ${String(faults.length)} violations`}\n`,
        );
      },
    });
    for (const line of [...taken.failures, ...taken.violations]) process.stderr.write(`${line}\n`);
    if (keeps) {
      const pictures = join(projectRoot, 'test', 'site', 'pictures');
      mkdirSync(pictures, { recursive: true });
      for (const { name } of screens.filter(({ kept }) => kept === true))
        copyFileSync(join(folder, `readme-${name}.png`), join(pictures, `${name}.png`));
    }
    const failed = taken.failures.length === 0 ? '' : `, not shown ${String(taken.failures.length)}`;
    process.stdout.write(
      `screens ${String(taken.screens)}, violations ${String(taken.violations.length)}${failed}\n`,
    );
    return taken.failures.length + taken.violations.length === 0;
  } finally {
    await browser.close();
    await fixture.close();
  }
};

const main = async (): Promise<void> => {
  process.exitCode = (await shoot(parse(process.argv.slice(2)))) ? 0 : 1;
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
