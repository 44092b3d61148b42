import type { AppFixture } from '../../support/browser/app-fixture';
import { carryOut } from '../../support/pages/running-session';
import { createPageCall } from '../../site/page-call';
import { pictureCards } from './picture-cards';
import { tabPath, type Screen } from './screen';

const prepare = async (_page: unknown, fixture: AppFixture): Promise<void> => {
  const call = createPageCall(fixture.site, { accountId: 'ada' });
  const { quarter } = await call('quarter.open', { quarter: fixture.quarter() });
  await carryOut(call, fixture.quarter(), pictureCards(quarter.objectives.map(({ id }) => id)));
};

const ready = {
  siteContent: 'demo',
  account: 'ada',
  prepare,
  path: tabPath('draft'),
  widths: [1440, 900],
} as const;

/** The board with as many cards as its design was drawn with. */
export const pictureScreens: readonly Screen[] = [
  {
    ...ready,
    name: 'draft-37',
    act: ({ frame }) => frame.getByRole('heading', { name: 'Conflicts' }).waitFor(),
  },
  {
    ...ready,
    name: 'draft-37-skills',
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /^Start a return from the order/ }).press('Shift+L');
      await frame.getByRole('button', { name: 'Lanes: type' }).waitFor();
      await frame.getByRole('button', { name: /^Start a return from the order/ }).press('Shift+L');
      await frame.getByRole('button', { name: 'Lanes: skill' }).waitFor();
    },
  },
  {
    ...ready,
    name: 'draft-37-focus',
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: /^Start a return from the order/ }).press('f');
      await frame.getByRole('heading', { name: 'Waits for' }).waitFor();
    },
  },
];
