import { tabPath, type Screen } from './screen';

const ready = { siteContent: 'demo', account: 'ada' } as const;

/** The table of milestones: read, opened, filtered, ticked, and where it is not saved. */
export const milestonesScreens: readonly Screen[] = [
  {
    ...ready,
    name: 'milestones',
    path: tabPath('milestones'),
    act: ({ frame }) => frame.getByRole('table', { name: 'Milestones' }).waitFor(),
  },
  {
    ...ready,
    name: 'milestones-card',
    kept: true,
    path: tabPath('milestones'),
    act: async ({ page, frame }) => {
      await frame.getByRole('button', { name: 'Show a window to one region', exact: true }).click();
      await frame.getByRole('complementary', { name: 'Show a window to one region' }).waitFor();
      // The rows moved under the pointer, which points at none of them in a picture.
      await page.mouse.move(0, 0);
    },
  },
  {
    ...ready,
    name: 'milestones-card-split',
    path: tabPath('milestones'),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Show a window to one region', exact: true }).click();
      await frame.getByRole('button', { name: 'Actions for Show a window to one region' }).click();
      await frame.getByRole('menuitem', { name: 'Split card' }).click();
      await frame.getByRole('dialog').getByRole('textbox', { name: 'Part 2' }).waitFor();
    },
  },
  {
    ...ready,
    name: 'milestones-card-window',
    frameHeight: 'window',
    path: tabPath('milestones'),
    act: async ({ frame }) => {
      const title = 'Refund status in plain words';
      // Far down, so that heads and card have to stay in sight while the frame scrolls inside.
      await frame.getByRole('button', { name: title, exact: true }).click();
      await frame.getByRole('complementary', { name: title }).waitFor();
    },
  },
  {
    ...ready,
    name: 'milestones-ticked',
    path: tabPath('milestones'),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'View' }).click();
      await frame.getByRole('menuitemradio', { name: 'Type', exact: true }).click();
      await frame.getByRole('heading', { name: 'Spike', exact: true }).waitFor();
      for (const title of ['Show a window to one region', 'One feed of carrier scans'])
        await frame.getByRole('checkbox', { name: `Tick ${title}` }).click({ force: true });
      await frame.getByRole('group', { name: 'Change 2 milestones' }).waitFor();
      await frame.getByRole('button', { name: 'View' }).click();
    },
  },
  {
    ...ready,
    name: 'milestones-no-match',
    path: tabPath('milestones'),
    act: async ({ frame }) => {
      await frame.getByRole('textbox', { name: 'Filter milestones' }).fill('nothing like this');
      await frame.getByRole('heading', { name: 'No milestone matches' }).waitFor();
    },
  },
  {
    ...ready,
    name: 'milestones-reading',
    account: 'dev',
    path: tabPath('milestones'),
    act: ({ frame }) => frame.getByText('You are reading along', { exact: false }).waitFor(),
  },
  {
    ...ready,
    name: 'milestones-not-saved',
    path: tabPath('milestones'),
    prepare: async (page) => {
      await page.route('**/__site/invoke', async (route) => {
        const body = route.request().postDataJSON() as { readonly functionKey?: string };
        if (body.functionKey === 'quarter.decide') await route.fulfill({ json: { thrown: 'No answer' } });
        else await route.fallback();
      });
    },
    act: async ({ frame }) => {
      await frame.getByRole('combobox', { name: 'Effort of Hold my price for a day' }).press('3');
      await frame.getByText('You are offline', { exact: false }).waitFor();
    },
  },
];
