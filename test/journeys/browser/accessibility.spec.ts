import { allScreens } from '../../tools/shots/all-screens';
import { takeScreens } from '../../tools/shots/take-screens';
import { expect, test } from '../../support/browser/app-fixture';

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
  'import-errors',
  'issue',
  'macro',
  'macro-not-visible',
];

test('axe finds nothing on the screens that people meet first', async ({ stage, browser }) => {
  test.setTimeout(180_000);
  const screens = allScreens.filter(({ name }) => ASKED.includes(name));
  expect(screens).toHaveLength(ASKED.length);
  const taken = await takeScreens({
    stage,
    browser,
    screens,
    themes: ['light'],
    widths: [1440],
    folder: null,
  });
  expect(taken.failures).toEqual([]);
  expect(taken.violations).toEqual([]);
});
