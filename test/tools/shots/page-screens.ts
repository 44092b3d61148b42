import type { FrameLocator, Page } from '@playwright/test';
import type { AppFixture } from '../../support/browser/app-fixture';
import { createPageCall } from '../../site/page-call';
import { showQuarterOnPage } from '../../site/macro-page';
import { failWith, holdAnswers, type Screen } from './screen';

/** The address of the page that carries the macro. */
export const macroPage = async ({ site }: AppFixture): Promise<string> => {
  const answer = await site.rest({
    method: 'GET',
    path: '/wiki/api/v2/pages?title=Our%20quarter',
    account: 'ada',
  });
  const { results } = answer.body as { readonly results: readonly { readonly id: string }[] };
  const [page] = results;
  if (page === undefined) throw new Error('The site has no page "Our quarter"');
  return `/wiki/spaces/TEAM/pages/${page.id}`;
};

/** The same page, whose macro shows another view by now. */
const pageOf =
  (view: string) =>
  async (fixture: AppFixture): Promise<string> => {
    await showQuarterOnPage(fixture.site, fixture.quarter(), { view });
    return macroPage(fixture);
  };

/** Numbers of some key results, as a team has them in the middle of a quarter, and what it learned. */
const learned = async (fixture: AppFixture): Promise<string> => {
  const call = createPageCall(fixture.site, { accountId: 'ada' });
  const quarter = fixture.quarter();
  const { quarter: state, seq } = await call('quarter.open', { quarter });
  const [first, second, third] = state.metrics;
  // A value is what was seen, and the demo quarter begins with the next week.
  const day = new Date(fixture.site.time.now()).toISOString().slice(0, 10);
  const values = [
    [first, 0.9],
    [second, 0.1],
    [third, 1],
  ] as const;
  const { outcomes } = await call('quarter.decide', {
    quarter,
    basedOn: seq,
    commands: [
      ...values.flatMap(([metric, share], index) =>
        metric?.target == null
          ? []
          : [
              {
                id: `shot-value-${String(index)}`,
                kind: 'checkIn.add' as const,
                values: {
                  metricId: metric.id,
                  day,
                  value: Math.round(
                    (metric.baseline ?? 0) + share * (metric.target - (metric.baseline ?? 0)),
                  ),
                },
              },
            ],
      ),
      ...(['supported', 'refuted', 'inconclusive'] as const).flatMap((status, index) => {
        const hypothesis = state.hypotheses[index];
        return hypothesis === undefined
          ? []
          : [
              {
                id: `shot-status-${status}`,
                kind: 'hypothesis.edit' as const,
                target: hypothesis.id,
                changes: { status },
              },
            ];
      }),
    ],
  });
  const refused = outcomes.find(({ ok }) => !ok);
  if (refused !== undefined) throw new Error(`The site refused a value: ${JSON.stringify(refused)}`);
  return pageOf('objectives')(fixture);
};

const shared = { siteContent: 'published', account: 'ben', path: macroPage } as const;

/** The dialog of the macro on the page, from the page's editor. */
const openSettings = async (page: Page): Promise<FrameLocator> => {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page
    .getByRole('button', { name: /^Configure/ })
    .first()
    .click();
  const frame = page.getByRole('dialog').locator('iframe');
  await frame.waitFor();
  return frame.contentFrame();
};

/** Confluence: the macro in every state, and its settings. */
export const pageScreens: readonly Screen[] = [
  {
    ...shared,
    name: 'macro',
    kept: true,
    act: ({ frame }) => frame.getByRole('button', { name: 'Open in Jira' }).waitFor(),
  },
  {
    ...shared,
    name: 'macro-narrow',
    widths: [600],
    act: ({ frame }) => frame.getByText('Nothing new starts').first().waitFor(),
  },
  {
    ...shared,
    name: 'macro-not-visible',
    account: 'fay',
    act: ({ frame }) => frame.getByText('isn’t visible to you', { exact: false }).waitFor(),
  },
  {
    ...shared,
    name: 'macro-not-configured',
    siteContent: 'empty',
    act: ({ frame }) => frame.getByText('No quarter is chosen yet', { exact: false }).waitFor(),
  },
  {
    ...shared,
    name: 'macro-loading',
    prepare: holdAnswers,
    act: ({ frame }) => frame.getByRole('status', { name: 'Loading the quarter' }).waitFor(),
  },
  {
    ...shared,
    name: 'macro-error',
    prepare: (page) => failWith(page, /^macro\.view$/, 'upstream', 'Jira didn’t answer (503).'),
    act: ({ frame }) => frame.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 20_000 }),
  },
  {
    ...shared,
    name: 'macro-objectives',
    path: learned,
    act: ({ frame }) => frame.getByText('Supported').first().waitFor(),
  },
  {
    ...shared,
    name: 'macro-objectives-narrow',
    widths: [600, 420],
    path: learned,
    act: ({ frame }) => frame.getByText('Supported').first().waitFor(),
  },
  {
    ...shared,
    name: 'macro-settings-objectives',
    path: pageOf('objectives'),
    act: async ({ page }) => {
      const settings = await openSettings(page);
      await settings.getByRole('radio', { name: 'Objectives and key results', checked: true }).waitFor();
      await settings.getByRole('list', { name: 'Key results of O1' }).waitFor();
    },
  },
  {
    ...shared,
    name: 'macro-settings',
    act: async ({ page }) => (await openSettings(page)).getByText('Sprint 1').first().waitFor(),
  },
];
