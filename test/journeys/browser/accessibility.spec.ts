import { allScreens } from '../../tools/shots/all-screens';
import type { Screen } from '../../tools/shots/screen';
import { takeScreens } from '../../tools/shots/take-screens';
import { expect, test } from '../../support/browser/app-test';

/** States whose pictures differ from these only in words are left to `npm run shots`. */
const ASKED = [
  'list-empty',
  'agreement',
  'objectives',
  'milestones-card',
  'draft',
  'progress',
  'jira-mapping',
  'jira-preview',
  'settings',
  'sessions',
  'room-2-ideation',
  'room-validation',
  'room-vote',
  'import-errors',
  'issue',
  'macro',
  'macro-not-visible',
];

const screensOf = (name: string): readonly Screen[] => allScreens.filter((screen) => screen.name === name);

/** Where pictures are made in many ways, axe is asked in one. */
const ONCE = { themes: ['light'], widths: [1440], folder: null } as const;

// A test each: together they take as long as the machine is busy, and nobody would know which one it was.
for (const name of ASKED) {
  test(`axe finds nothing on ${name}`, async ({ fixture, browser }) => {
    test.setTimeout(90_000);
    const screens = screensOf(name);
    expect(screens).toHaveLength(1);
    const taken = await takeScreens({ fixture, browser, screens, ...ONCE });
    expect(taken.failures).toEqual([]);
    expect(taken.violations).toEqual([]);
  });
}

test('what is wrong inside the frame of the app is found as well', async ({ fixture, browser }) => {
  const screens = screensOf('macro-not-visible').map((screen) => ({
    ...screen,
    act: async (given: Parameters<Screen['act']>[0]) => {
      await screen.act(given);
      await given.frame.locator('body').evaluate((body) => {
        body.append(document.createElement('img'));
      });
    },
  }));
  const taken = await takeScreens({ fixture, browser, screens, ...ONCE });
  expect(taken.violations).toEqual([expect.stringContaining('image-alt')]);
});
